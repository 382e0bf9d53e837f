"""One of everything that has an address, in the tables: what stands in the addresses of tests/test_routes.py."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.routing import Route

from jobtease import clock
from jobtease.accounts.passkeys.models import Passkey
from jobtease.audience import Audience, Grant, HelpTie
from jobtease.conversations.models import Conversation, Message, Reading
from jobtease.data import transactions
from jobtease.helping.models import AskedPerson, HelpRequest, Offer, OfferState, Place, RequestState
from jobtease.moderation.appeals.models import Appeal, Side
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.second_opinions.models import SecondOpinion
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback, Outfit
from jobtease.photos.models import Photo
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.reviews.models import Kind, Review, Suggestion
from tests.house import Person
from tests.moderation.things import asked_and_looked_for


@dataclass
class World:
    """Yara's things, and what else stands in addresses."""

    values: dict[str, str]

    def path(self, route: Route) -> str:
        """The route's path with Yara's things filled in."""
        feature = route.name.split(":")[0]
        filled = {}
        for name in route.param_convertors:
            for key in (f"{route.name}.{name}", f"{feature}.{name}", name):
                if key in self.values:
                    filled[name] = self.values[key]
                    break
            else:
                raise AssertionError(f"give {route.name} a {name} in tests/test_routes.py")
        path = route.path
        for name, value in filled.items():
            for suffix in ("", ":int", ":path"):
                path = path.replace(f"{{{name}{suffix}}}", value)
        return path


@transactions.atomic
async def made(yara: Person, henk: Person, mark: str = "p") -> World:
    """One of everything, Yara's, shown to her municipality; Henk answered it. `mark` tells two such worlds apart."""
    now = clock.now()
    post: dict[str, Any] = {
        "author_id": yara.viewer.id,
        "municipality": yara.viewer.municipality,
        "labour_region": yara.viewer.labour_region,
        "audience": Audience.MUNICIPALITY,
    }
    by_henk = post | {"author_id": henk.viewer.id, "audience": Audience.CHOSEN}
    profile = await Profile.create(**post, latitude=51.9, longitude=4.5, written=2, experience="Hulp\nBrood gebakken.")
    document = {
        "next": 5,
        "entries": [
            {
                "id": "e1",
                "section": "work",
                "fields": {"role": "Hulp"},
                "lines": [{"id": "l2", "text": "Brood gebakken.", "breaks": 0}],
            }
        ],
        "variants": [{"id": "v3", "name": "Voor hotels", "out": [], "worded": {}}],
        "kept": {},
    }
    for number in (1, 2):
        await ProfileVersion.create(profile_id=profile.id, number=number, document=document, why=Why.WRITTEN)
    review = await Review.create(
        **post,
        profile_id=profile.id,
        question="Klinkt dit goed?",
        meant_for=Audience.MUNICIPALITY,
        sent_at=now,
        closes_at=now + timedelta(days=9),
        suggestion_count=1,
    )
    suggestion = await Suggestion.create(
        **by_henk,
        review_id=review.id,
        kind=Kind.REMARK,
        piece="about",
        read_hash="",
        read_version=0,
        note="Dit leest prettig.",
    )
    outfit = await Outfit.create(
        **post,
        sector="horeca",
        job="gastvrouw",
        question="Kan dit zo?",
        meant_for=Audience.MUNICIPALITY,
        interview_at=now + timedelta(days=2),
        closes_at=now + timedelta(days=1),
        destroy_at=now + timedelta(days=3),
        confirmed_at=now,
        photo_count=1,
    )
    await Photo.create(
        outfit_id=outfit.id,
        position=0,
        name=mark * 22,
        sizes={"large": [4, 4], "medium": [4, 4], "small": [4, 4]},
        fingerprints="0" * 512,
    )
    feedback = await Feedback.create(**by_henk, outfit_id=outfit.id)
    ask: dict[str, Any] = post | {"kind": "letter", "title": "Een brief", "story": "...", "place": Place.EITHER}
    ask |= {"latitude": 51.9, "longitude": 4.5, "opened_at": now}
    request = await HelpRequest.create(**ask)
    offer = await Offer.create(**by_henk, request_id=request.id, message="Ik help je graag.")
    await AskedPerson.create(request_id=request.id, account_id=henk.viewer.id, seat=0, told_at=now)
    matched = await HelpRequest.create(**ask, state=RequestState.MATCHED)
    await Offer.create(**by_henk, request_id=matched.id, message="Graag.", state=OfferState.ACCEPTED)
    for subject in (feedback.public_id, offer.public_id, suggestion.public_id):
        await Grant.create(subject=subject, account_id=yara.viewer.id)
    await HelpTie.create(asker_id=yara.viewer.id, helper_id=henk.viewer.id)
    talk = await Conversation.create(
        about=matched.public_id,
        title="Een brief",
        municipality="GM0599",
        asker_id=yara.viewer.id,
        helper_id=henk.viewer.id,
    )
    message = await Message.create(conversation_id=talk.id, author_id=henk.viewer.id, text="Dag Yara")
    await Reading.create(conversation_id=talk.id, account_id=yara.viewer.id, unread=1)
    case = await Case.create(
        kind="outfit",
        subject=outfit.public_id,
        municipality="GM0599",
        author_id=yara.viewer.id,
        because="reported",
        due_at=now + timedelta(hours=4),
    )
    report = await Report.create(case_id=case.id, reporter_id=henk.viewer.id, reason="other")
    decision = await Decision.create(case_id=case.id, ruling=Ruling.WARN, clause="3.2", reason="...")
    objected = await Case.create(
        kind="outfit",
        subject=outfit.public_id,
        municipality="GM0599",
        author_id=yara.viewer.id,
        because="appeal",
        appeal_of_id=decision.id,
        origin_id=case.id,
        due_at=now + timedelta(days=7),
    )
    await Appeal.create(
        decision_id=decision.id,
        case_id=objected.id,
        account_id=yara.viewer.id,
        side=Side.AUTHOR,
        words="Dit klopt niet.",
    )
    settled = await Case.create(
        kind="request",
        subject=request.public_id,
        municipality="GM0599",
        author_id=yara.viewer.id,
        because="moderator",
        due_at=now,
        closed_at=now,
    )
    left = await Decision.create(case_id=settled.id, ruling=Ruling.NOTHING, clause="", reason="...")
    second = await SecondOpinion.create(
        decision_id=left.id, municipality="GM0599", words="It is for a job.", due_at=now + timedelta(days=9)
    )
    notice = await NoticeRow.create(
        key=f"x{mark}",
        account_id=yara.viewer.id,
        message="helping.offer.asker_gone",
        subject_kind="requests",
        text="",
        path="",
    )
    key = await Passkey.create(account_id=yara.viewer.id, credential_id=mark * 22, public_key="", name="Phone")
    return World(
        await asked_and_looked_for(yara, mark)
        | {
            "static.mark": "x",
            "accounts.directory": "rotterdam",
            "static.path": "css/tokens.css",
            "accounts.public_id": "nosuchcode",
            "accounts:resume.public_id": "nosuchformofmine",
            "accounts:known_person.public_id": yara.viewer.public_id,
            "accounts:known_end.public_id": yara.viewer.public_id,
            "accounts.token": "nosuchtoken",
            "accounts.session_id": "1",
            **{"accounts.passkey_id": key.public_id, "accounts.mandate_id": "0"},
            "accounts:start_again.public_id": "nosuchcolleague0",
            "accounts.kind": "digest",
            "mail_id": "1",
            "parked_id": "1",
            "notice_id": str(notice.id),
            "profiles.public_id": yara.viewer.public_id,
            **{"section": "work", "entry": "e1", "profiles.number": "1", "variant": "v3", "piece": "l2"},
            "reviews.public_id": review.public_id,
            "suggestion": suggestion.public_id,
            "outfits.public_id": outfit.public_id,
            "outfits.feedback": feedback.public_id,
            "outfits.position": "0",
            "photo": mark * 22,
            "size": "small",
            "garment": "shoes",
            "practice": "hotel",
            "helping.public_id": request.public_id,
            "matching.public_id": request.public_id,
            "offer": offer.public_id,
            "offer_id": offer.public_id,
            "conversations.public_id": talk.public_id,
            "message": message.public_id,
            "person": henk.viewer.public_id,
            "ties.public_id": yara.viewer.public_id,
            "ties:leave.public_id": talk.public_id,
            "moderation:report.public_id": outfit.public_id,
            "moderation:report.kind": "outfit",
            "moderation:about.public_id": outfit.public_id,
            "moderation:look_into.public_id": outfit.public_id,
            "moderation:look_into.kind": "outfit",
            "moderation:picture.position": "0",
            **{
                f"moderation:{name}.public_id": case.public_id
                for name in [
                    "case",
                    "look",
                    "file",
                    "picture",
                    "take",
                    "put_back",
                    "hand_over",
                    "put_apart",
                    "add_note",
                ]
            },
            **{
                f"moderation:{name}.public_id": second.public_id
                for name in ("second", "put_back_second", "talk_over_second")
            },
            "moderation:person.public_id": yara.viewer.public_id,
            "moderation:complaints.public_id": yara.viewer.public_id,
            "moderation:undo.public_id": decision.public_id,
            "moderation:decision.public_id": decision.public_id,
            "moderation:transfer.public_id": case.public_id,
            "moderation:suspect.public_id": case.public_id,
            **{f"moderation:{name}.public_id": case.public_id for name in ("authorities", "lift", "answer_lift")},
            "moderation:meant.public_id": case.public_id,
            "moderation:visitor_report.public_id": "nosuchreportofme",
            "moderation:visitor_appeal.public_id": "nosuchreportofme",
            "moderation.token": "nosuchtoken",
            "moderation:my_report.public_id": report.public_id,
            "moderation:appeal_decision.public_id": decision.public_id,
            "moderation:appeal_report.public_id": report.public_id,
            "moderation:answer.public_id": objected.public_id,
            "profile": profile.public_id,
        }
    )
