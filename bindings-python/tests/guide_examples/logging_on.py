import logging

logging.basicConfig()
logging.getLogger("bithuman_rest").setLevel(logging.DEBUG)
