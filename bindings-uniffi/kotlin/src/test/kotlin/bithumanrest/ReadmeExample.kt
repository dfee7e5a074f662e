package bithumanrest

/** The example of the README. */
suspend fun main() {
    // README begins
    BithumanClient().use { client ->
        val portrait = client.files.upload(file = FileSource.file("portrait.png"))
        val started = client.agents.generate(model = GenerateModel.Expression1, image = portrait.fileUrl)
        client.agents.watch(started.agentId).collect { println("${it.step}: ${(it.progress * 100).toInt()} %") }
        val video = client.video.generate(model = ModelName.Expression1, agentCode = started.agentId, text = "Hello!")
        client.video.wait(video.jobId)
        println(client.video.download(video.jobId, "hello.mp4").path)
    }
    // README ends
}
