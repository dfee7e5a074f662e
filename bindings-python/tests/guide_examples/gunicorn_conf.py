# README begins
preload_app = True


def worker_exit(server, worker):
    from app import client

    client.close()


# README ends
