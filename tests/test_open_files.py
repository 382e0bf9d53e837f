"""How many files a server may open, and so how many connections."""

import resource

import pytest

from jobtease.web.connection_timeouts import MOST_FILES, files_between, raise_file_limit

WITHOUT = resource.RLIM_INFINITY


@pytest.mark.parametrize(
    ("soft", "hard", "files"),
    [
        (1_024, 4_096, 4_096),
        (4_096, 4_096, 4_096),
        (1_024, MOST_FILES + 1, MOST_FILES),
        (1_024, WITHOUT, MOST_FILES),
        (WITHOUT, WITHOUT, MOST_FILES),
        (2 * MOST_FILES, 4 * MOST_FILES, 2 * MOST_FILES),
        (2 * MOST_FILES, WITHOUT, 2 * MOST_FILES),
    ],
)
def test_as_many_files_as_the_hard_limit_allows_up_to_ours(soft: int, hard: int, files: int) -> None:
    assert files_between(soft, hard) == files


def test_the_soft_limit_of_files_is_raised_to_the_hard_one() -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, before[1]))
        assert raise_file_limit() == resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 512
        assert raise_file_limit() == resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
