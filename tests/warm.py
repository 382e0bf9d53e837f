"""What a process of ours reads before its first page, read by whoever imports this: forks begin with a copy of it (forks.py)."""

from jobtease import pages
from jobtease.static import StaticFiles
from jobtease.words import translations

for language in translations.LANGUAGES:
    translations.catalogue(language)
pages.icon("user")
pages.make_environment(StaticFiles.shared())
