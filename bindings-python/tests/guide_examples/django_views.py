# README begins
from django.http import HttpRequest, JsonResponse
from django.urls import path

from bithuman_rest import Client

client = Client(attempt_timeout=10)


def credits(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"balance": client.account.credits().balance})


urlpatterns = [path("credits", credits)]
# README ends
