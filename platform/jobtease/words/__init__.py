"""Words: text made clean, screened, and translated (i18n). Knows nobody's things."""
