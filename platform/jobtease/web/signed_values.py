"""Signed values that expire, for cookies: itsdangerous by our own clock, so that a test can travel past the end of one."""

from itsdangerous import TimestampSigner, URLSafeTimedSerializer

from jobtease import clock


class _ByOurClock(TimestampSigner):
    def get_timestamp(self) -> int:
        """Seconds since 1970."""
        return int(clock.now().timestamp())


def serializer(secret: str, salt: str) -> URLSafeTimedSerializer:
    """What signs and reads values for one purpose, named by the salt."""
    return URLSafeTimedSerializer(secret, salt=salt, signer=_ByOurClock)
