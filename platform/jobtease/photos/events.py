"""What an event tells of photos that ended. Whose photos they were is told by the feature of the event."""

from jobtease.events.event_names import Facts


class PhotosDestroyed(Facts):
    photos: int
    files: int
    missing: int | None = None
    """Files that were not there when we came to destroy them; None before 0.2.0."""
