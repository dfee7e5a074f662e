# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""What the API takes and answers. A name is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account import *
    from .agents import *
    from .api_keys import *
    from .dynamics import *
    from .embed import *
    from .files import *
    from .jobs import *
    from .knowledge import *
    from .limits import *
    from .models import *
    from .organizations import *
    from .providers import *
    from .realtime import *
    from .self_hosting import *
    from .sessions import *
    from .speech import *
    from .status import *
    from .tokens import *
    from .video import *
    from .webhooks import *

_HOMES = {
    "AccountInfo": "account",
    "AccountLimits": "limits",
    "AdditionStatus": "agents",
    "Agent": "agents",
    "AgentDeletion": "agents",
    "AgentFailedData": "jobs",
    "AgentGeneration": "agents",
    "AgentPricing": "account",
    "AgentProgress": "agents",
    "AgentProviders": "agents",
    "AgentReadyData": "jobs",
    "AgentShare": "organizations",
    "AgentStatus": "agents",
    "AgentSummary": "agents",
    "AgentUpdate": "agents",
    "ApiKey": "api_keys",
    "ApiKeyCreated": "api_keys",
    "ApiKeyDeletion": "api_keys",
    "ApiKeyRotation": "api_keys",
    "ApiKeyValue": "api_keys",
    "AspectRatio": "agents",
    "AssetCategory": "files",
    "BrowserRates": "account",
    "BucketState": "limits",
    "BuiltinVoice": "speech",
    "ChatRole": "webhooks",
    "ClaimedDelivery": "webhooks",
    "CloudAvatar": "sessions",
    "CloudMode": "sessions",
    "CloudSession": "sessions",
    "CloudStatus": "sessions",
    "ContextType": "agents",
    "Credits": "account",
    "Delivery": "agents",
    "DeliveryState": "webhooks",
    "DownloadPlane": "models",
    "DownloadProgress": "models",
    "DownloadedFile": "models",
    "EmbedModel": "embed",
    "EmbedSnippet": "embed",
    "EmbedToken": "embed",
    "EntryState": "jobs",
    "Estimate": "account",
    "EstimateLine": "account",
    "FamilyReadiness": "status",
    "FigureSource": "account",
    "FileType": "files",
    "Framing": "agents",
    "GenerateModel": "agents",
    "GenerationStep": "agents",
    "GestureConfiguration": "dynamics",
    "GestureEngine": "dynamics",
    "GestureGeneration": "dynamics",
    "GesturePricing": "account",
    "GestureSet": "dynamics",
    "GestureStatus": "dynamics",
    "GestureUpdate": "dynamics",
    "HealthState": "status",
    "HostedRates": "account",
    "IngestProgress": "knowledge",
    "JobKind": "jobs",
    "JobProgress": "jobs",
    "JournalEntry": "jobs",
    "KnowledgeBase": "knowledge",
    "KnowledgeBuild": "knowledge",
    "KnowledgeSource": "knowledge",
    "KnowledgeStatus": "knowledge",
    "LimitSource": "limits",
    "LivePricing": "account",
    "LiveRoom": "agents",
    "MemberInvitation": "organizations",
    "MemberStatus": "organizations",
    "MemberUsage": "organizations",
    "ModelAddition": "agents",
    "ModelDownload": "models",
    "ModelName": "agents",
    "ModelReadiness": "agents",
    "ModelState": "agents",
    "Organization": "organizations",
    "OrganizationMember": "organizations",
    "OrganizationRole": "organizations",
    "PlannedWork": "account",
    "Pricing": "account",
    "ProviderEntry": "providers",
    "ProviderInput": "providers",
    "ProviderMode": "agents",
    "ProviderRegistry": "providers",
    "ProviderSelection": "agents",
    "Rate": "account",
    "Readiness": "status",
    "RealtimeCall": "realtime",
    "RealtimeEvent": "realtime",
    "RealtimeEventType": "realtime",
    "RealtimeModel": "realtime",
    "RealtimeProblem": "realtime",
    "RealtimeToken": "realtime",
    "RegenerationStatus": "dynamics",
    "RegisteredProviders": "providers",
    "RenderPlace": "embed",
    "RenderedVideo": "video",
    "Resolution": "jobs",
    "ResolutionOutcome": "jobs",
    "RoomMatch": "agents",
    "RuntimeToken": "tokens",
    "ScopedToken": "tokens",
    "SelfHostedIdentity": "self_hosting",
    "SelfHostedRates": "account",
    "Session": "sessions",
    "SessionEvent": "webhooks",
    "SessionEventData": "webhooks",
    "SessionEventKind": "webhooks",
    "SessionKind": "sessions",
    "SessionList": "sessions",
    "SessionRevocation": "sessions",
    "SessionStatus": "sessions",
    "SessionTermination": "sessions",
    "SessionWindow": "sessions",
    "ShowcaseManifest": "models",
    "ShowcaseModel": "models",
    "SignedWebhook": "webhooks",
    "Speaker": "sessions",
    "SpeechAudio": "speech",
    "SpeechFormat": "speech",
    "SpeechFrame": "speech",
    "SpeechLanguage": "speech",
    "StoredSecret": "providers",
    "SyncFrequency": "knowledge",
    "TokenScope": "tokens",
    "Transcript": "sessions",
    "TranscriptMessage": "sessions",
    "UploadProgress": "files",
    "UploadedFile": "files",
    "UsageEntry": "account",
    "UsageEvent": "account",
    "UsageReport": "self_hosting",
    "Verdict": "jobs",
    "VideoFailure": "video",
    "VideoJob": "video",
    "VideoPricing": "account",
    "VideoProgress": "video",
    "VideoStatus": "video",
    "Voice": "speech",
    "VoiceAxis": "speech",
    "VoiceKind": "speech",
    "Webhook": "webhooks",
    "WebhookCreated": "webhooks",
    "WebhookDeletion": "webhooks",
    "WebhookDelivery": "webhooks",
    "WebhookEvent": "jobs",
    "WebhookEventKind": "jobs",
    "WebhookEventType": "webhooks",
    "WebhookTest": "webhooks",
    "WorkKind": "account",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
