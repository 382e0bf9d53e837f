"""The table of skills: facts, the same in every installation."""

from tortoise import fields
from tortoise.models import Model


class Skill(Model):
    """One entry of the list of skills."""

    key = fields.CharField(max_length=60, primary_key=True)
    group = fields.CharField(max_length=40)
    label_nl = fields.CharField(max_length=100)
    label_en = fields.CharField(max_length=100)
    scheme = fields.CharField(max_length=10, default="own")

    class Meta:
        table = "skill"
