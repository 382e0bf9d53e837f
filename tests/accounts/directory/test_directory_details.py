"""The file with directories: whatever can't be used stops the start, in a sentence."""

from pathlib import Path

import pytest
from joserfc import jwk

from jobtease.accounts.directory import details
from jobtease.accounts.mandates.details import Place
from jobtease.settings import Settings, SettingsError

WHOLE = """
[rotterdam]
called = "Gemeente Rotterdam"
issuer = "https://login.rotterdam.example"
client_id = "jobtease"
secret_file = "secret"
[rotterdam.groups]
desk = "Rotterdam"
others = "region Rijnmond"
"""


def _read(folder: Path, text: str, **more: object) -> details.Directory:
    (folder / "secret").write_text("hush\n")
    path = folder / f"{abs(hash(text))}.toml"
    path.write_text(text)
    settings = Settings(directories=str(path), **more)  # type: ignore[arg-type]
    return details.of(settings)["rotterdam"]


def test_what_stands_there(tmp_path: Path) -> None:
    found = _read(tmp_path, WHOLE)
    assert (found.secret, found.auth, found.groups_claim) == ("hush", "client_secret_basic", "groups")
    assert found.places({"desk", "others", "canteen"}) == (Place("GM0599", ""), Place("", "Rijnmond"))
    assert found.places(set()) == ()
    assert "hush" not in repr(found)
    assert details.of(Settings()) == {}


WRONG = {
    'called = "Gemeente Rotterdam"': ("", "called is missing"),
    "https://login": ("ftp://login", "issuer must look like"),
    "rotterdam.example": ("rotterdam.example/?a=1", "issuer must look like"),
    'client_id = "jobtease"': ("client_id = 4812", "client_id is missing"),
    'secret_file = "secret"': ('secret_file = "nowhere"', "No such file"),
    "client_id": ("client_name", "client_name: no such thing"),
    "[rotterdam]": ('[rotterdam]\nauth = "none"', "auth must be one of"),
    "[rotterdam]\n": ('[rotterdam]\nauth = "private_key_jwt"\nkey_file = "secret"\n', "holds no private key"),
    '"Rotterdam"\nothers': ('"Atlantis"\nothers', "is no municipality and no region"),
    "[rotterdam.groups]": ("[rotterdam.others]", "others: no such thing"),
    'called = "Gemeente': ('scopes = "profile"\ncalled = "Gemeente', "scopes must have openid"),
    "\n[rotterdam]": ("\n[Rotterdam]", "small letters"),
    "region Rijnmond": ('region Rijnmond"\n[rotterdam', "TOML"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_can_not_be_used_is_said(tmp_path: Path, wrong: str) -> None:
    instead, told = WRONG[wrong]
    assert wrong in WHOLE
    with pytest.raises(SettingsError) as refused:
        _read(tmp_path, WHOLE.replace(wrong, instead, 1))
    assert told in str(refused.value) or ("JOBTEASE_DIRECTORIES" in str(refused.value) and told == "TOML")


def test_in_production_an_issuer_is_reached_by_https(tmp_path: Path) -> None:
    text = WHOLE.replace("https:", "http:")
    assert _read(tmp_path, text).issuer.startswith("http:")
    (tmp_path / "again.toml").write_text(text)
    production = Settings(directories=str(tmp_path / "again.toml"), production=True)
    with pytest.raises(SettingsError):
        details.of(production)


def test_a_public_key_is_no_private_one() -> None:
    with pytest.raises(ValueError):
        details.private_key(jwk.RSAKey.generate_key(2048).as_pem(private=False).decode())
