# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Every method with every parameter; the type checkers read it, nothing runs it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, assert_type

from bithuman_rest import (
    AsyncClient,
    AsyncConversation,
    AsyncJob,
    AsyncStream,
    Client,
    Conversation,
    Job,
    Stream,
    models,
)


def sync_agents(client: Client) -> None:
    assert_type(
        client.agents.generate(
            model="essence-1",
            prompt="text",
            image="text",
            audio="text",
            aspect_ratio="16:9",
            framing="portrait",
            transparency=True,
            agent_id="text",
            options={"timeout": 1},
        ),
        models.AgentGeneration,
    )
    assert_type(
        client.agents.create(
            model="essence-1",
            prompt="text",
            image="text",
            audio="text",
            aspect_ratio="16:9",
            framing="portrait",
            transparency=True,
            agent_id="text",
            options={"timeout": 1},
        ),
        Job[models.Agent],
    )
    assert_type(client.agents.create_model("text", model="essence-1", options={"timeout": 1}), Job[models.Agent])
    assert_type(client.agents.resume("text"), Job[models.Agent])
    assert_type(client.agents.get_status("text", options={"timeout": 1}), models.Agent)
    assert_type(
        client.agents.list(page_size=1, offset=1, status="processing", options={"timeout": 1}),
        Stream[models.AgentSummary],
    )
    assert_type(client.agents.get("text", options={"timeout": 1}), models.Agent)
    assert_type(
        client.agents.update(
            "text",
            system_prompt="text",
            providers={
                "llm": {"mode": "default", "provider_id": "text"},
                "stt": {"mode": "default", "provider_id": "text"},
                "tts": {"mode": "default", "provider_id": "text"},
                "realtime": {"mode": "default", "provider_id": "text"},
            },
            options={"timeout": 1},
        ),
        models.AgentUpdate,
    )
    assert_type(client.agents.delete("text", options={"timeout": 1}), models.AgentDeletion)
    assert_type(client.agents.add_model("text", model="essence-1", options={"timeout": 1}), models.ModelAddition)
    assert_type(client.agents.speak("text", message="text", room_id="text", options={"timeout": 1}), models.Delivery)
    assert_type(
        client.agents.add_context("text", context="text", context_type="speak", room_id="text", options={"timeout": 1}),
        models.Delivery,
    )
    assert_type(
        client.agents.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.Agent,
    )
    assert_type(
        client.agents.watch(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        Stream[models.AgentProgress],
    )
    assert_type(client.agents.list_sessions("text", options={"timeout": 1}), list[models.LiveRoom])


async def async_agents(client: AsyncClient) -> None:
    assert_type(
        await client.agents.generate(
            model="essence-1",
            prompt="text",
            image="text",
            audio="text",
            aspect_ratio="16:9",
            framing="portrait",
            transparency=True,
            agent_id="text",
            options={"timeout": 1},
        ),
        models.AgentGeneration,
    )
    assert_type(
        await client.agents.create(
            model="essence-1",
            prompt="text",
            image="text",
            audio="text",
            aspect_ratio="16:9",
            framing="portrait",
            transparency=True,
            agent_id="text",
            options={"timeout": 1},
        ),
        AsyncJob[models.Agent],
    )
    assert_type(
        await client.agents.create_model("text", model="essence-1", options={"timeout": 1}),
        AsyncJob[models.Agent],
    )
    assert_type(client.agents.resume("text"), AsyncJob[models.Agent])
    assert_type(await client.agents.get_status("text", options={"timeout": 1}), models.Agent)
    assert_type(
        client.agents.list(page_size=1, offset=1, status="processing", options={"timeout": 1}),
        AsyncStream[models.AgentSummary],
    )
    assert_type(await client.agents.get("text", options={"timeout": 1}), models.Agent)
    assert_type(
        await client.agents.update(
            "text",
            system_prompt="text",
            providers={
                "llm": {"mode": "default", "provider_id": "text"},
                "stt": {"mode": "default", "provider_id": "text"},
                "tts": {"mode": "default", "provider_id": "text"},
                "realtime": {"mode": "default", "provider_id": "text"},
            },
            options={"timeout": 1},
        ),
        models.AgentUpdate,
    )
    assert_type(await client.agents.delete("text", options={"timeout": 1}), models.AgentDeletion)
    assert_type(await client.agents.add_model("text", model="essence-1", options={"timeout": 1}), models.ModelAddition)
    assert_type(
        await client.agents.speak("text", message="text", room_id="text", options={"timeout": 1}),
        models.Delivery,
    )
    assert_type(
        await client.agents.add_context(
            "text",
            context="text",
            context_type="speak",
            room_id="text",
            options={"timeout": 1},
        ),
        models.Delivery,
    )
    assert_type(
        await client.agents.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.Agent,
    )
    assert_type(
        client.agents.watch(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        AsyncStream[models.AgentProgress],
    )
    assert_type(await client.agents.list_sessions("text", options={"timeout": 1}), list[models.LiveRoom])


def sync_models(client: Client) -> None:
    assert_type(
        client.models.download(
            "text",
            "text",
            model="essence-1",
            member="text",
            plane="android",
            wait=timedelta(minutes=1),
            interval=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.DownloadedFile,
    )
    assert_type(
        client.models.watch_download(
            "text",
            "text",
            model="essence-1",
            member="text",
            plane="android",
            wait=timedelta(minutes=1),
            interval=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        Stream[models.DownloadProgress],
    )
    assert_type(
        client.models.link("text", model="essence-1", member="text", plane="android", options={"timeout": 1}),
        models.ModelDownload,
    )
    assert_type(
        client.models.download_self_hosted_avatar("text", "text", options={"timeout": 1}),
        models.DownloadedFile,
    )
    assert_type(client.models.list_showcase(options={"timeout": 1}), models.ShowcaseManifest)


async def async_models(client: AsyncClient) -> None:
    assert_type(
        await client.models.download(
            "text",
            "text",
            model="essence-1",
            member="text",
            plane="android",
            wait=timedelta(minutes=1),
            interval=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.DownloadedFile,
    )
    assert_type(
        client.models.watch_download(
            "text",
            "text",
            model="essence-1",
            member="text",
            plane="android",
            wait=timedelta(minutes=1),
            interval=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        AsyncStream[models.DownloadProgress],
    )
    assert_type(
        await client.models.link("text", model="essence-1", member="text", plane="android", options={"timeout": 1}),
        models.ModelDownload,
    )
    assert_type(
        await client.models.download_self_hosted_avatar("text", "text", options={"timeout": 1}),
        models.DownloadedFile,
    )
    assert_type(await client.models.list_showcase(options={"timeout": 1}), models.ShowcaseManifest)


def sync_dynamics(client: Client) -> None:
    assert_type(
        client.dynamics.generate(
            agent_id="text",
            image_url="text",
            duration=1,
            model="seedance",
            options={"timeout": 1},
        ),
        models.GestureGeneration,
    )
    assert_type(
        client.dynamics.create(agent_id="text", image_url="text", duration=1, model="seedance", options={"timeout": 1}),
        Job[models.GestureSet],
    )
    assert_type(client.dynamics.resume("text"), Job[models.GestureSet])
    assert_type(client.dynamics.get("text", options={"timeout": 1}), models.GestureSet)
    assert_type(
        client.dynamics.update(
            "text",
            dynamics={
                "enabled": True,
                "batch_results": {"key": {"any": ["thing"]}},
                "result": {"key": {"any": ["thing"]}},
                "talking": {"key": {"any": ["thing"]}},
            },
            toggle_enabled=True,
            options={"timeout": 1},
        ),
        models.GestureUpdate,
    )
    assert_type(
        client.dynamics.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.GestureSet,
    )


async def async_dynamics(client: AsyncClient) -> None:
    assert_type(
        await client.dynamics.generate(
            agent_id="text",
            image_url="text",
            duration=1,
            model="seedance",
            options={"timeout": 1},
        ),
        models.GestureGeneration,
    )
    assert_type(
        await client.dynamics.create(
            agent_id="text",
            image_url="text",
            duration=1,
            model="seedance",
            options={"timeout": 1},
        ),
        AsyncJob[models.GestureSet],
    )
    assert_type(client.dynamics.resume("text"), AsyncJob[models.GestureSet])
    assert_type(await client.dynamics.get("text", options={"timeout": 1}), models.GestureSet)
    assert_type(
        await client.dynamics.update(
            "text",
            dynamics={
                "enabled": True,
                "batch_results": {"key": {"any": ["thing"]}},
                "result": {"key": {"any": ["thing"]}},
                "talking": {"key": {"any": ["thing"]}},
            },
            toggle_enabled=True,
            options={"timeout": 1},
        ),
        models.GestureUpdate,
    )
    assert_type(
        await client.dynamics.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.GestureSet,
    )


def sync_video(client: Client) -> None:
    assert_type(
        client.video.generate(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            wait=True,
            options={"timeout": 1},
        ),
        models.VideoJob,
    )
    assert_type(
        client.video.create(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            options={"timeout": 1},
        ),
        Job[models.VideoJob],
    )
    assert_type(client.video.resume("text"), Job[models.VideoJob])
    assert_type(client.video.get("text", options={"timeout": 1}), models.VideoJob)
    assert_type(
        client.video.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.VideoJob,
    )
    assert_type(
        client.video.watch("text", interval=timedelta(minutes=1), timeout=timedelta(minutes=1), options={"timeout": 1}),
        Stream[models.VideoProgress],
    )
    assert_type(
        client.video.render(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            path="text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.RenderedVideo,
    )
    assert_type(client.video.download("text", "text", progress=print, options={"timeout": 1}), models.DownloadedFile)
    assert_type(client.video.watch_download("text", "text", options={"timeout": 1}), Stream[models.DownloadProgress])


async def async_video(client: AsyncClient) -> None:
    assert_type(
        await client.video.generate(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            wait=True,
            options={"timeout": 1},
        ),
        models.VideoJob,
    )
    assert_type(
        await client.video.create(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            options={"timeout": 1},
        ),
        AsyncJob[models.VideoJob],
    )
    assert_type(client.video.resume("text"), AsyncJob[models.VideoJob])
    assert_type(await client.video.get("text", options={"timeout": 1}), models.VideoJob)
    assert_type(
        await client.video.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            progress=print,
            options={"timeout": 1},
        ),
        models.VideoJob,
    )
    assert_type(
        client.video.watch("text", interval=timedelta(minutes=1), timeout=timedelta(minutes=1), options={"timeout": 1}),
        AsyncStream[models.VideoProgress],
    )
    assert_type(
        await client.video.render(
            model="essence-1",
            agent_code="text",
            audio_url="text",
            text="text",
            voice="text",
            path="text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.RenderedVideo,
    )
    assert_type(
        await client.video.download("text", "text", progress=print, options={"timeout": 1}),
        models.DownloadedFile,
    )
    assert_type(
        client.video.watch_download("text", "text", options={"timeout": 1}),
        AsyncStream[models.DownloadProgress],
    )


def sync_jobs(client: Client) -> None:
    assert_type(
        client.jobs.receive(b"", headers={"key": "text"}, secrets=["text"], tolerance=timedelta(minutes=1), now=1),
        models.WebhookEvent,
    )
    assert_type(client.jobs.notify("agent.ready", "text"), bool)
    assert_type(client.jobs.resolve("text", options={"timeout": 1}), models.Resolution)
    assert_type(client.jobs.entries(intent="text", state="open", options={"timeout": 1}), list[models.JournalEntry])
    assert_type(client.jobs.open_entries(options={"timeout": 1}), list[models.JournalEntry])
    assert_type(client.jobs.forget("text", options={"timeout": 1}), bool)


async def async_jobs(client: AsyncClient) -> None:
    assert_type(
        client.jobs.receive(b"", headers={"key": "text"}, secrets=["text"], tolerance=timedelta(minutes=1), now=1),
        models.WebhookEvent,
    )
    assert_type(client.jobs.notify("agent.ready", "text"), bool)
    assert_type(await client.jobs.resolve("text", options={"timeout": 1}), models.Resolution)
    assert_type(
        await client.jobs.entries(intent="text", state="open", options={"timeout": 1}),
        list[models.JournalEntry],
    )
    assert_type(await client.jobs.open_entries(options={"timeout": 1}), list[models.JournalEntry])
    assert_type(await client.jobs.forget("text", options={"timeout": 1}), bool)


def sync_speech(client: Client) -> None:
    assert_type(
        client.speech.synthesize(
            text="text",
            voice="text",
            voice_code="text",
            axes={"key": 1},
            language="en",
            total_steps=1,
            speed=1,
            format="wav",
            options={"timeout": 1},
        ),
        models.SpeechAudio,
    )
    assert_type(
        client.speech.stream(
            text="text",
            voice="text",
            voice_code="text",
            axes={"key": 1},
            language="en",
            total_steps=1,
            speed=1,
            format="wav",
            options={"timeout": 1},
        ),
        Stream[models.SpeechFrame],
    )
    assert_type(
        client.speech.create_openai(
            input="text",
            model="text",
            voice="text",
            response_format="wav",
            speed=1,
            options={"timeout": 1},
        ),
        models.SpeechAudio,
    )
    assert_type(client.speech.list_voices(options={"timeout": 1}), list[models.Voice])
    assert_type(client.speech.list_axes(options={"timeout": 1}), list[models.VoiceAxis])
    assert_type(
        client.speech.preview(text="text", base_voice="M1", axes={"key": 1}, language="en", options={"timeout": 1}),
        models.SpeechAudio,
    )


async def async_speech(client: AsyncClient) -> None:
    assert_type(
        await client.speech.synthesize(
            text="text",
            voice="text",
            voice_code="text",
            axes={"key": 1},
            language="en",
            total_steps=1,
            speed=1,
            format="wav",
            options={"timeout": 1},
        ),
        models.SpeechAudio,
    )
    assert_type(
        client.speech.stream(
            text="text",
            voice="text",
            voice_code="text",
            axes={"key": 1},
            language="en",
            total_steps=1,
            speed=1,
            format="wav",
            options={"timeout": 1},
        ),
        AsyncStream[models.SpeechFrame],
    )
    assert_type(
        await client.speech.create_openai(
            input="text",
            model="text",
            voice="text",
            response_format="wav",
            speed=1,
            options={"timeout": 1},
        ),
        models.SpeechAudio,
    )
    assert_type(await client.speech.list_voices(options={"timeout": 1}), list[models.Voice])
    assert_type(await client.speech.list_axes(options={"timeout": 1}), list[models.VoiceAxis])
    assert_type(
        await client.speech.preview(
            text="text",
            base_voice="M1",
            axes={"key": 1},
            language="en",
            options={"timeout": 1},
        ),
        models.SpeechAudio,
    )


def sync_files(client: Client) -> None:
    assert_type(
        client.files.upload(
            file="text",
            file_url="text",
            file_name="text",
            file_type="auto",
            progress=print,
            options={"timeout": 1},
        ),
        models.UploadedFile,
    )
    assert_type(
        client.files.watch_upload(
            file="text",
            file_url="text",
            file_name="text",
            file_type="auto",
            options={"timeout": 1},
        ),
        Stream[models.UploadProgress],
    )


async def async_files(client: AsyncClient) -> None:
    assert_type(
        await client.files.upload(
            file="text",
            file_url="text",
            file_name="text",
            file_type="auto",
            progress=print,
            options={"timeout": 1},
        ),
        models.UploadedFile,
    )
    assert_type(
        client.files.watch_upload(
            file="text",
            file_url="text",
            file_name="text",
            file_type="auto",
            options={"timeout": 1},
        ),
        AsyncStream[models.UploadProgress],
    )


def sync_account(client: Client) -> None:
    client.account.validate(options={"timeout": 1})
    assert_type(client.account.is_valid(options={"timeout": 1}), bool)
    assert_type(client.account.me(options={"timeout": 1}), models.AccountInfo)
    assert_type(client.account.pricing(options={"timeout": 1}), models.Pricing)
    assert_type(client.account.credits(options={"timeout": 1}), models.Credits)
    assert_type(
        client.account.estimate(
            [{"kind": "agent", "model": "essence-1", "count": 1, "seconds": 1}],
            options={"timeout": 1},
        ),
        models.Estimate,
    )
    assert_type(
        client.account.usage(
            page_size=1,
            offset=1,
            start=datetime.now(UTC),
            end=datetime.now(UTC),
            agent_code="text",
            options={"timeout": 1},
        ),
        Stream[models.UsageEvent],
    )
    assert_type(
        client.account.usage_pairs(
            page_size=1,
            offset=1,
            start=datetime.now(UTC),
            end=datetime.now(UTC),
            agent_code="text",
            options={"timeout": 1},
        ),
        Stream[models.UsageEntry],
    )


async def async_account(client: AsyncClient) -> None:
    await client.account.validate(options={"timeout": 1})
    assert_type(await client.account.is_valid(options={"timeout": 1}), bool)
    assert_type(await client.account.me(options={"timeout": 1}), models.AccountInfo)
    assert_type(await client.account.pricing(options={"timeout": 1}), models.Pricing)
    assert_type(await client.account.credits(options={"timeout": 1}), models.Credits)
    assert_type(
        await client.account.estimate(
            [{"kind": "agent", "model": "essence-1", "count": 1, "seconds": 1}],
            options={"timeout": 1},
        ),
        models.Estimate,
    )
    assert_type(
        client.account.usage(
            page_size=1,
            offset=1,
            start=datetime.now(UTC),
            end=datetime.now(UTC),
            agent_code="text",
            options={"timeout": 1},
        ),
        AsyncStream[models.UsageEvent],
    )
    assert_type(
        client.account.usage_pairs(
            page_size=1,
            offset=1,
            start=datetime.now(UTC),
            end=datetime.now(UTC),
            agent_code="text",
            options={"timeout": 1},
        ),
        AsyncStream[models.UsageEntry],
    )


def sync_limits(client: Client) -> None:
    assert_type(client.limits.get(), models.AccountLimits)


async def async_limits(client: AsyncClient) -> None:
    assert_type(client.limits.get(), models.AccountLimits)


def sync_embed(client: Client) -> None:
    assert_type(
        client.embed.create_token(agent_id="text", fingerprint="text", model="essence-1", options={"timeout": 1}),
        models.EmbedToken,
    )
    assert_type(
        client.embed.snippet(
            "text",
            token="text",
            model="text",
            render="cloud",
            greeting_language="text",
            greeting="text",
            width="text",
            height="text",
            title="text",
        ),
        models.EmbedSnippet,
    )
    assert_type(client.embed.fingerprint("text", "text"), str)


async def async_embed(client: AsyncClient) -> None:
    assert_type(
        await client.embed.create_token(agent_id="text", fingerprint="text", model="essence-1", options={"timeout": 1}),
        models.EmbedToken,
    )
    assert_type(
        client.embed.snippet(
            "text",
            token="text",
            model="text",
            render="cloud",
            greeting_language="text",
            greeting="text",
            width="text",
            height="text",
            title="text",
        ),
        models.EmbedSnippet,
    )
    assert_type(client.embed.fingerprint("text", "text"), str)


def sync_tokens(client: Client) -> None:
    assert_type(
        client.tokens.request_runtime(
            agent_code="text",
            billing_type="text",
            room_name="text",
            user_id="text",
            fingerprint="text",
            transaction_id="text",
            tags="text",
            options={"timeout": 1},
        ),
        models.RuntimeToken,
    )
    assert_type(
        client.tokens.mint_scoped(
            agent_code="text",
            scope="runtime-heartbeat",
            room_name="text",
            livekit_url="text",
            options={"timeout": 1},
        ),
        models.ScopedToken,
    )


async def async_tokens(client: AsyncClient) -> None:
    assert_type(
        await client.tokens.request_runtime(
            agent_code="text",
            billing_type="text",
            room_name="text",
            user_id="text",
            fingerprint="text",
            transaction_id="text",
            tags="text",
            options={"timeout": 1},
        ),
        models.RuntimeToken,
    )
    assert_type(
        await client.tokens.mint_scoped(
            agent_code="text",
            scope="runtime-heartbeat",
            room_name="text",
            livekit_url="text",
            options={"timeout": 1},
        ),
        models.ScopedToken,
    )


def sync_realtime(client: Client) -> None:
    assert_type(client.realtime.create_token(model="gpt-realtime-mini", options={"timeout": 1}), models.RealtimeToken)
    assert_type(client.realtime.connect("text", model="gpt-realtime-mini", options={"timeout": 1}), models.RealtimeCall)
    client.realtime.hangup("text", options={"timeout": 1})
    assert_type(
        client.realtime.open_socket(model="gpt-realtime-mini", options={"timeout": 1}),
        Conversation[models.RealtimeEvent],
    )


async def async_realtime(client: AsyncClient) -> None:
    assert_type(
        await client.realtime.create_token(model="gpt-realtime-mini", options={"timeout": 1}),
        models.RealtimeToken,
    )
    assert_type(
        await client.realtime.connect("text", model="gpt-realtime-mini", options={"timeout": 1}),
        models.RealtimeCall,
    )
    await client.realtime.hangup("text", options={"timeout": 1})
    assert_type(
        await client.realtime.open_socket(model="gpt-realtime-mini", options={"timeout": 1}),
        AsyncConversation[models.RealtimeEvent],
    )


def sync_webhooks(client: Client) -> None:
    assert_type(
        client.webhooks.create(url="text", events=["agent.ready"], description="text", options={"timeout": 1}),
        models.WebhookCreated,
    )
    assert_type(client.webhooks.list(options={"timeout": 1}), list[models.Webhook])
    assert_type(client.webhooks.get("text", options={"timeout": 1}), models.Webhook)
    assert_type(client.webhooks.delete("text", options={"timeout": 1}), models.WebhookDeletion)
    assert_type(client.webhooks.test("text", options={"timeout": 1}), models.WebhookTest)
    assert_type(client.webhooks.list_deliveries("text", options={"timeout": 1}), list[models.WebhookDelivery])
    assert_type(
        client.webhooks.verify(b"", headers={"key": "text"}, secrets=["text"], tolerance=timedelta(minutes=1), now=1),
        models.WebhookEvent,
    )
    assert_type(client.webhooks.sign(b"", secret="text", timestamp=1), models.SignedWebhook)
    assert_type(client.webhooks.parse_session_event(b"", headers={"key": "text"}), models.SessionEvent)
    assert_type(client.webhooks.claim("text", seen="text", options={"timeout": 1}), models.ClaimedDelivery)
    client.webhooks.settle("text", handled=True, seen="text", options={"timeout": 1})


async def async_webhooks(client: AsyncClient) -> None:
    assert_type(
        await client.webhooks.create(url="text", events=["agent.ready"], description="text", options={"timeout": 1}),
        models.WebhookCreated,
    )
    assert_type(await client.webhooks.list(options={"timeout": 1}), list[models.Webhook])
    assert_type(await client.webhooks.get("text", options={"timeout": 1}), models.Webhook)
    assert_type(await client.webhooks.delete("text", options={"timeout": 1}), models.WebhookDeletion)
    assert_type(await client.webhooks.test("text", options={"timeout": 1}), models.WebhookTest)
    assert_type(await client.webhooks.list_deliveries("text", options={"timeout": 1}), list[models.WebhookDelivery])
    assert_type(
        client.webhooks.verify(b"", headers={"key": "text"}, secrets=["text"], tolerance=timedelta(minutes=1), now=1),
        models.WebhookEvent,
    )
    assert_type(client.webhooks.sign(b"", secret="text", timestamp=1), models.SignedWebhook)
    assert_type(client.webhooks.parse_session_event(b"", headers={"key": "text"}), models.SessionEvent)
    assert_type(await client.webhooks.claim("text", seen="text", options={"timeout": 1}), models.ClaimedDelivery)
    await client.webhooks.settle("text", handled=True, seen="text", options={"timeout": 1})


def sync_api_keys(client: Client) -> None:
    assert_type(client.api_keys.create(alias="text", options={"timeout": 1}), models.ApiKeyCreated)
    assert_type(client.api_keys.list(options={"timeout": 1}), list[models.ApiKey])
    assert_type(client.api_keys.reveal("text", options={"timeout": 1}), models.ApiKeyValue)
    assert_type(client.api_keys.delete("text", options={"timeout": 1}), models.ApiKeyDeletion)
    assert_type(client.api_keys.rotate(alias="text", delete="text", options={"timeout": 1}), models.ApiKeyRotation)


async def async_api_keys(client: AsyncClient) -> None:
    assert_type(await client.api_keys.create(alias="text", options={"timeout": 1}), models.ApiKeyCreated)
    assert_type(await client.api_keys.list(options={"timeout": 1}), list[models.ApiKey])
    assert_type(await client.api_keys.reveal("text", options={"timeout": 1}), models.ApiKeyValue)
    assert_type(await client.api_keys.delete("text", options={"timeout": 1}), models.ApiKeyDeletion)
    assert_type(
        await client.api_keys.rotate(alias="text", delete="text", options={"timeout": 1}),
        models.ApiKeyRotation,
    )


def sync_sessions(client: Client) -> None:
    assert_type(client.sessions.list(window="all", kind="all", limit=1, options={"timeout": 1}), models.SessionList)
    assert_type(client.sessions.get_transcript("text", options={"timeout": 1}), models.Transcript)
    assert_type(client.sessions.terminate("text", reason="text", options={"timeout": 1}), models.SessionTermination)
    assert_type(client.sessions.revoke_all(reason="text", options={"timeout": 1}), models.SessionRevocation)
    assert_type(
        client.sessions.start_cloud_avatar(
            livekit_url="text",
            livekit_token="text",
            room_name="text",
            agent_id="text",
            image="text",
            model="essence-1",
            mode="gpu",
            options={"timeout": 1},
        ),
        models.CloudAvatar,
    )
    assert_type(client.sessions.get_cloud("text", options={"timeout": 1}), models.CloudSession)
    assert_type(client.sessions.end_cloud("text", options={"timeout": 1}), models.CloudSession)


async def async_sessions(client: AsyncClient) -> None:
    assert_type(
        await client.sessions.list(window="all", kind="all", limit=1, options={"timeout": 1}),
        models.SessionList,
    )
    assert_type(await client.sessions.get_transcript("text", options={"timeout": 1}), models.Transcript)
    assert_type(
        await client.sessions.terminate("text", reason="text", options={"timeout": 1}),
        models.SessionTermination,
    )
    assert_type(await client.sessions.revoke_all(reason="text", options={"timeout": 1}), models.SessionRevocation)
    assert_type(
        await client.sessions.start_cloud_avatar(
            livekit_url="text",
            livekit_token="text",
            room_name="text",
            agent_id="text",
            image="text",
            model="essence-1",
            mode="gpu",
            options={"timeout": 1},
        ),
        models.CloudAvatar,
    )
    assert_type(await client.sessions.get_cloud("text", options={"timeout": 1}), models.CloudSession)
    assert_type(await client.sessions.end_cloud("text", options={"timeout": 1}), models.CloudSession)


def sync_organizations(client: Client) -> None:
    assert_type(client.organizations.create(name="text", slug="text", options={"timeout": 1}), models.Organization)
    assert_type(client.organizations.list(options={"timeout": 1}), list[models.Organization])
    assert_type(client.organizations.get("text", options={"timeout": 1}), models.Organization)
    assert_type(
        client.organizations.update("text", name="text", slug="text", options={"timeout": 1}),
        models.Organization,
    )
    client.organizations.delete("text", options={"timeout": 1})
    client.organizations.transfer_ownership("text", new_owner_member_id="text", options={"timeout": 1})
    assert_type(client.organizations.list_members("text", options={"timeout": 1}), list[models.OrganizationMember])
    assert_type(
        client.organizations.invite_member("text", email="text", role="admin", options={"timeout": 1}),
        models.MemberInvitation,
    )
    assert_type(client.organizations.resend_invite("text", "text", options={"timeout": 1}), models.MemberInvitation)
    client.organizations.accept_invite(token="text", options={"timeout": 1})
    client.organizations.update_member("text", "text", role="admin", options={"timeout": 1})
    client.organizations.remove_member("text", "text", options={"timeout": 1})
    assert_type(client.organizations.create_api_key("text", alias="text", options={"timeout": 1}), models.ApiKeyCreated)
    assert_type(client.organizations.list_api_keys("text", options={"timeout": 1}), list[models.ApiKey])
    assert_type(client.organizations.delete_api_key("text", "text", options={"timeout": 1}), models.ApiKeyDeletion)
    assert_type(client.organizations.usage("text", options={"timeout": 1}), list[models.MemberUsage])
    assert_type(client.organizations.audit_log("text", limit=1, options={"timeout": 1}), list[Any])
    assert_type(client.organizations.credits("text", options={"timeout": 1}), Any)
    assert_type(client.organizations.get_agent_share("text", options={"timeout": 1}), models.AgentShare)
    assert_type(client.organizations.set_agent_share("text", org_id="text", options={"timeout": 1}), models.AgentShare)


async def async_organizations(client: AsyncClient) -> None:
    assert_type(
        await client.organizations.create(name="text", slug="text", options={"timeout": 1}),
        models.Organization,
    )
    assert_type(await client.organizations.list(options={"timeout": 1}), list[models.Organization])
    assert_type(await client.organizations.get("text", options={"timeout": 1}), models.Organization)
    assert_type(
        await client.organizations.update("text", name="text", slug="text", options={"timeout": 1}),
        models.Organization,
    )
    await client.organizations.delete("text", options={"timeout": 1})
    await client.organizations.transfer_ownership("text", new_owner_member_id="text", options={"timeout": 1})
    assert_type(
        await client.organizations.list_members("text", options={"timeout": 1}),
        list[models.OrganizationMember],
    )
    assert_type(
        await client.organizations.invite_member("text", email="text", role="admin", options={"timeout": 1}),
        models.MemberInvitation,
    )
    assert_type(
        await client.organizations.resend_invite("text", "text", options={"timeout": 1}),
        models.MemberInvitation,
    )
    await client.organizations.accept_invite(token="text", options={"timeout": 1})
    await client.organizations.update_member("text", "text", role="admin", options={"timeout": 1})
    await client.organizations.remove_member("text", "text", options={"timeout": 1})
    assert_type(
        await client.organizations.create_api_key("text", alias="text", options={"timeout": 1}),
        models.ApiKeyCreated,
    )
    assert_type(await client.organizations.list_api_keys("text", options={"timeout": 1}), list[models.ApiKey])
    assert_type(
        await client.organizations.delete_api_key("text", "text", options={"timeout": 1}),
        models.ApiKeyDeletion,
    )
    assert_type(await client.organizations.usage("text", options={"timeout": 1}), list[models.MemberUsage])
    assert_type(await client.organizations.audit_log("text", limit=1, options={"timeout": 1}), list[Any])
    assert_type(await client.organizations.credits("text", options={"timeout": 1}), Any)
    assert_type(await client.organizations.get_agent_share("text", options={"timeout": 1}), models.AgentShare)
    assert_type(
        await client.organizations.set_agent_share("text", org_id="text", options={"timeout": 1}),
        models.AgentShare,
    )


def sync_providers(client: Client) -> None:
    assert_type(client.providers.get(options={"timeout": 1}), models.ProviderRegistry)
    assert_type(
        client.providers.replace(
            entries=[
                {
                    "platform": "text",
                    "id": "text",
                    "label": "text",
                    "credentials": {"key": "text"},
                    "options": {"key": {"any": ["thing"]}},
                    "clearSecrets": ["text"],
                    "metadata": {"key": {"any": ["thing"]}},
                },
            ],
            options={"timeout": 1},
        ),
        models.ProviderRegistry,
    )
    assert_type(
        client.providers.edit(
            set=[
                {
                    "platform": "text",
                    "id": "text",
                    "label": "text",
                    "credentials": {"key": "text"},
                    "options": {"key": {"any": ["thing"]}},
                    "clearSecrets": ["text"],
                    "metadata": {"key": {"any": ["thing"]}},
                },
            ],
            remove=["text"],
            clear_secrets={"key": ["text"]},
            options={"timeout": 1},
        ),
        models.ProviderRegistry,
    )


async def async_providers(client: AsyncClient) -> None:
    assert_type(await client.providers.get(options={"timeout": 1}), models.ProviderRegistry)
    assert_type(
        await client.providers.replace(
            entries=[
                {
                    "platform": "text",
                    "id": "text",
                    "label": "text",
                    "credentials": {"key": "text"},
                    "options": {"key": {"any": ["thing"]}},
                    "clearSecrets": ["text"],
                    "metadata": {"key": {"any": ["thing"]}},
                },
            ],
            options={"timeout": 1},
        ),
        models.ProviderRegistry,
    )
    assert_type(
        await client.providers.edit(
            set=[
                {
                    "platform": "text",
                    "id": "text",
                    "label": "text",
                    "credentials": {"key": "text"},
                    "options": {"key": {"any": ["thing"]}},
                    "clearSecrets": ["text"],
                    "metadata": {"key": {"any": ["thing"]}},
                },
            ],
            remove=["text"],
            clear_secrets={"key": ["text"]},
            options={"timeout": 1},
        ),
        models.ProviderRegistry,
    )


def sync_knowledge(client: Client) -> None:
    assert_type(
        client.knowledge.ingest(
            file="text",
            url="text",
            name="text",
            sync_freq="never",
            progress=print,
            options={"timeout": 1},
        ),
        models.KnowledgeSource,
    )
    assert_type(
        client.knowledge.watch_ingest(file="text", url="text", name="text", sync_freq="never", options={"timeout": 1}),
        Stream[models.IngestProgress],
    )
    assert_type(
        client.knowledge.create(name="text", description="text", file_ids=["text"], build=True, options={"timeout": 1}),
        models.KnowledgeBase,
    )
    assert_type(client.knowledge.list(options={"timeout": 1}), list[models.KnowledgeBase])
    assert_type(client.knowledge.rebuild("text", options={"timeout": 1}), models.KnowledgeBuild)
    assert_type(client.knowledge.build("text", options={"timeout": 1}), Job[models.KnowledgeBase])
    assert_type(client.knowledge.resume("text"), Job[models.KnowledgeBase])
    assert_type(
        client.knowledge.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.KnowledgeBase,
    )


async def async_knowledge(client: AsyncClient) -> None:
    assert_type(
        await client.knowledge.ingest(
            file="text",
            url="text",
            name="text",
            sync_freq="never",
            progress=print,
            options={"timeout": 1},
        ),
        models.KnowledgeSource,
    )
    assert_type(
        client.knowledge.watch_ingest(file="text", url="text", name="text", sync_freq="never", options={"timeout": 1}),
        AsyncStream[models.IngestProgress],
    )
    assert_type(
        await client.knowledge.create(
            name="text",
            description="text",
            file_ids=["text"],
            build=True,
            options={"timeout": 1},
        ),
        models.KnowledgeBase,
    )
    assert_type(await client.knowledge.list(options={"timeout": 1}), list[models.KnowledgeBase])
    assert_type(await client.knowledge.rebuild("text", options={"timeout": 1}), models.KnowledgeBuild)
    assert_type(await client.knowledge.build("text", options={"timeout": 1}), AsyncJob[models.KnowledgeBase])
    assert_type(client.knowledge.resume("text"), AsyncJob[models.KnowledgeBase])
    assert_type(
        await client.knowledge.wait(
            "text",
            interval=timedelta(minutes=1),
            timeout=timedelta(minutes=1),
            options={"timeout": 1},
        ),
        models.KnowledgeBase,
    )


def sync_self_hosting(client: Client) -> None:
    assert_type(
        client.self_hosting.validate_key(billing_type="text", options={"timeout": 1}),
        models.SelfHostedIdentity,
    )
    assert_type(
        client.self_hosting.report_usage(
            session_id="text",
            install_id="text",
            seq=1,
            served_s=1,
            billing_type="text",
            options={"timeout": 1},
        ),
        models.UsageReport,
    )


async def async_self_hosting(client: AsyncClient) -> None:
    assert_type(
        await client.self_hosting.validate_key(billing_type="text", options={"timeout": 1}),
        models.SelfHostedIdentity,
    )
    assert_type(
        await client.self_hosting.report_usage(
            session_id="text",
            install_id="text",
            seq=1,
            served_s=1,
            billing_type="text",
            options={"timeout": 1},
        ),
        models.UsageReport,
    )


def sync_status(client: Client) -> None:
    assert_type(client.status.readiness(options={"timeout": 1}), models.Readiness)
    client.status.health(options={"timeout": 1})
    assert_type(client.status.platform(options={"timeout": 1}), Any)


async def async_status(client: AsyncClient) -> None:
    assert_type(await client.status.readiness(options={"timeout": 1}), models.Readiness)
    await client.status.health(options={"timeout": 1})
    assert_type(await client.status.platform(options={"timeout": 1}), Any)
