"""What a process of ours reads before its first page, read by whoever imports this: forks begin with a copy of it (forks.py)."""

from jobtease.web import icons, renderer
from jobtease.web.static_files import StaticFiles
from jobtease.words import translations

for language in translations.LANGUAGES:
    translations.catalogue(language)
icons.icon("user")
renderer.make_environment(StaticFiles.shared())
