# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""What the API takes and answers. A name is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account import *
    from .agents import *
    from .dynamics import *
    from .embed import *
    from .files import *
    from .models import *
    from .speech import *
    from .video import *
    from .webhooks import *

_HOMES = {
    "AccountInfo": "account",
    "AdditionStatus": "agents",
    "Agent": "agents",
    "AgentDeletion": "agents",
    "AgentGeneration": "agents",
    "AgentPricing": "account",
    "AgentProgress": "agents",
    "AgentProviders": "agents",
    "AgentStatus": "agents",
    "AgentSummary": "agents",
    "AgentUpdate": "agents",
    "AspectRatio": "agents",
    "AssetCategory": "files",
    "BrowserRates": "account",
    "BuiltinVoice": "speech",
    "ContextType": "agents",
    "Credits": "account",
    "Delivery": "agents",
    "DownloadPlane": "models",
    "DownloadProgress": "models",
    "DownloadedFile": "models",
    "EmbedModel": "embed",
    "EmbedSnippet": "embed",
    "EmbedToken": "embed",
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
    "HostedRates": "account",
    "LivePricing": "account",
    "LiveRoom": "agents",
    "ModelAddition": "agents",
    "ModelDownload": "models",
    "ModelName": "agents",
    "ModelReadiness": "agents",
    "ModelState": "agents",
    "Pricing": "account",
    "ProviderMode": "agents",
    "ProviderSelection": "agents",
    "Rate": "account",
    "RegenerationStatus": "dynamics",
    "RenderPlace": "embed",
    "RoomMatch": "agents",
    "SelfHostedRates": "account",
    "ShowcaseManifest": "models",
    "ShowcaseModel": "models",
    "SpeechAudio": "speech",
    "SpeechFormat": "speech",
    "SpeechFrame": "speech",
    "SpeechLanguage": "speech",
    "UploadedFile": "files",
    "UsageEvent": "account",
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
    "WebhookEvent": "webhooks",
    "WebhookEventKind": "webhooks",
    "WebhookEventType": "webhooks",
    "WebhookTest": "webhooks",
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
