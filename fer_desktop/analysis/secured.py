"""Certificates for a Dask cluster: both sides show one, and see whether the same authority signed the other's."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fer_desktop.session_records import SessionError
from fer_desktop.words import translate

TLS = ("tls://", "wss://")
"""How addresses begin where the connection is encrypted."""


@dataclass(frozen=True, slots=True)
class Certificates:
    """Files in PEM format. Without any, Dask's own configuration names them."""

    ca: Path | None = None
    """Of the authority that signed everybody's certificates."""
    cert: Path | None = None
    """What this computer shows."""
    key: Path | None = None
    """Its private key; None where that stands in `cert`."""

    def security(self, address: str) -> Any:
        """The `distributed.Security` with which to connect to `address`; None: as Dask is configured.

        :raises SessionError: the files can't be used, some are missing, or the address is not one for certificates
        """
        from distributed import Security

        given = [file for file in (self.ca, self.cert, self.key) if file is not None]
        if not address.startswith(TLS):
            if given:
                message = translate(
                    "Cluster", "Certificates are for addresses that begin with tls://, and “{address}” does not."
                )
                raise SessionError(message.format(address=address))
            return None
        if not given:
            return _configured(Security)
        if self.ca is None or self.cert is None:
            raise SessionError(_missing())
        _check(self.ca, self.cert, self.key)
        files = {"tls_ca_file": str(self.ca), "tls_client_cert": str(self.cert)}
        if self.key is not None:
            files["tls_client_key"] = str(self.key)
        return Security(require_encryption=True, **files)


def _configured(security: type[Any]) -> Any:
    """What Dask's configuration says, where it says enough.

    :raises SessionError: it does not
    """
    import dask

    if dask.config.get("distributed.client.security-loader", None):
        return None  # a program of the user's own brings the certificates
    found = security(require_encryption=True)
    if not (found.tls_ca_file and found.tls_client_cert):
        raise SessionError(_missing())
    if not any("\n" in text for text in (found.tls_ca_file, found.tls_client_cert, found.tls_client_key or "")):
        key = Path(found.tls_client_key) if found.tls_client_key else None
        _check(Path(found.tls_ca_file), Path(found.tls_client_cert), key)
    return found


def _check(ca: Path, cert: Path, key: Path | None) -> None:
    """Load the files as they are loaded later: errors can be told apart only here, and nobody is asked for a password.

    :raises SessionError: one can't be used
    """
    import ssl

    for file in (ca, cert, key):
        if file is not None and not file.is_file():
            message = translate("Cluster", "There is no file {path}. Certificates and keys are files in PEM format.")
            raise SessionError(message.format(path=file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(ca)
    except OSError as error:  # ssl's own errors among them
        message = translate("Cluster", "“{name}” holds no certificate of an authority that can be read ({reason}).")
        raise SessionError(message.format(name=ca.name, reason=_reason(error)), str(error)) from error
    asked: list[bool] = []

    def no_password() -> str:
        asked.append(True)
        return ""

    try:
        context.load_cert_chain(cert, key, no_password)
    except OSError as error:
        if asked:
            message = translate(
                "Cluster", "The private key in “{name}” has a password. Name a key without one, that only you can read."
            )
            raise SessionError(message.format(name=(key or cert).name), str(error)) from error
        message = translate("Cluster", "“{name}” and its private key can't be used, or don't fit together ({reason}).")
        raise SessionError(message.format(name=cert.name, reason=_reason(error)), str(error)) from error


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _missing() -> str:
    message = translate(
        "Cluster",
        "A tls:// address needs certificates. Name those of the cluster's authority and of this computer with {words}, "
        "or in Dask's own configuration.",
    )
    return message.format(words="--dask-ca, --dask-cert, --dask-key")
