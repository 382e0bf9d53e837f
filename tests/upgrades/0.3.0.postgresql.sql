SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    email character varying(254) NOT NULL,
    nickname character varying(30) NOT NULL,
    role character varying(13) NOT NULL,
    language character varying(2) NOT NULL,
    of_age_at timestamp with time zone NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    active_on date,
    suspended_at timestamp with time zone,
    posts_released integer NOT NULL,
    photo_released_at timestamp with time zone,
    mail_notices boolean NOT NULL,
    municipality_id character varying(6) NOT NULL,
    name_key character varying(60) DEFAULT ''::character varying NOT NULL,
    mail_digest boolean,
    mail_messages boolean,
    CONSTRAINT account_role CHECK (((role)::text = ANY ((ARRAY['member'::character varying, 'moderator'::character varying, 'administrator'::character varying])::text[])))
);
CREATE SEQUENCE public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;
CREATE TABLE public.address_change (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    address character varying(254) NOT NULL,
    session_id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    shown_at timestamp with time zone,
    agreed_at timestamp with time zone,
    due_at timestamp with time zone,
    account_id bigint NOT NULL
);
CREATE SEQUENCE public.address_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.address_change_id_seq OWNED BY public.address_change.id;
CREATE TABLE public.advice (
    id bigint NOT NULL,
    garment character varying(30) NOT NULL,
    verdict character varying(4) NOT NULL,
    reasons jsonb NOT NULL,
    pin_photo smallint,
    pin_x smallint,
    pin_y smallint,
    helped_at timestamp with time zone,
    feedback_id bigint NOT NULL,
    photo smallint,
    CONSTRAINT advice_photo CHECK (((photo >= 0) AND (photo <= 3))),
    CONSTRAINT advice_pin CHECK ((((pin_x >= 0) AND (pin_x <= 100)) AND ((pin_y >= 0) AND (pin_y <= 100))))
);
CREATE SEQUENCE public.advice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.advice_id_seq OWNED BY public.advice.id;
CREATE TABLE public.asked_person (
    id bigint NOT NULL,
    seat smallint NOT NULL,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    account_id bigint NOT NULL,
    request_id bigint NOT NULL,
    CONSTRAINT asked_person_seat CHECK (((seat >= 0) AND (seat <= 2))),
    CONSTRAINT asked_person_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'declined'::character varying, 'taken_back'::character varying, 'missed'::character varying])::text[])))
);
CREATE SEQUENCE public.asked_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.asked_person_id_seq OWNED BY public.asked_person.id;
CREATE TABLE public.attachment (
    id bigint NOT NULL,
    name character varying(32) NOT NULL,
    kind character varying(5) NOT NULL,
    size integer NOT NULL,
    subject character varying(16) DEFAULT ''::character varying NOT NULL,
    due_at timestamp with time zone NOT NULL,
    account_id bigint,
    conversation_id bigint,
    message_id bigint
);
CREATE SEQUENCE public.attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;
CREATE TABLE public.audience_grant (
    id bigint NOT NULL,
    subject character varying(16) NOT NULL,
    account_id bigint NOT NULL,
    seat smallint NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    CONSTRAINT audience_grant_seat CHECK (((seat >= 0) AND (seat <= 4)))
);
CREATE SEQUENCE public.audience_grant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audience_grant_id_seq OWNED BY public.audience_grant.id;
CREATE TABLE public.barred_address (
    id bigint NOT NULL,
    mark character varying(64) NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.barred_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.barred_address_id_seq OWNED BY public.barred_address.id;
CREATE TABLE public.block (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    blocked_id bigint NOT NULL,
    blocker_id bigint NOT NULL,
    CONSTRAINT block_of_another CHECK ((blocker_id <> blocked_id))
);
CREATE SEQUENCE public.block_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.block_id_seq OWNED BY public.block.id;
CREATE TABLE public.bucket (
    id bigint NOT NULL,
    key character varying(120) NOT NULL,
    tokens double precision NOT NULL,
    refilled_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.bucket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bucket_id_seq OWNED BY public.bucket.id;
CREATE TABLE public.consumer (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    "position" bigint NOT NULL,
    failures integer NOT NULL,
    retry_at timestamp with time zone
);
CREATE SEQUENCE public.consumer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.consumer_id_seq OWNED BY public.consumer.id;
CREATE TABLE public.conversation (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    about character varying(16) NOT NULL,
    title character varying(120) NOT NULL,
    municipality character varying(6) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    asker_id bigint,
    helper_id bigint,
    ended_at timestamp with time zone,
    changes integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.conversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.conversation_id_seq OWNED BY public.conversation.id;
CREATE TABLE public.decision (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    ruling character varying(8) NOT NULL,
    clause character varying(20) NOT NULL,
    reason text NOT NULL,
    before character varying(8),
    decided_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    undone_reason text NOT NULL,
    case_id bigint NOT NULL,
    moderator_id bigint,
    not_undone character varying(60) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.decision_id_seq OWNED BY public.decision.id;
CREATE TABLE public.digest_item (
    id bigint NOT NULL,
    kind character varying(11) NOT NULL,
    subject character varying(16) NOT NULL,
    since timestamp with time zone NOT NULL,
    edition date NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT digest_item_kind CHECK (((kind)::text = ANY ((ARRAY['fits'::character varying, 'quiet'::character varying, 'still_quiet'::character varying, 'offers'::character varying, 'unread'::character varying, 'draft'::character varying, 'outfit'::character varying])::text[])))
);
CREATE SEQUENCE public.digest_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.digest_item_id_seq OWNED BY public.digest_item.id;
CREATE TABLE public.digest_round (
    id bigint NOT NULL,
    edition date NOT NULL,
    request_id bigint NOT NULL
);
CREATE SEQUENCE public.digest_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.digest_round_id_seq OWNED BY public.digest_round.id;
CREATE TABLE public.event (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    subject character varying(40) NOT NULL,
    actor bigint,
    municipality character varying(6),
    facts jsonb NOT NULL,
    happened_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;
CREATE TABLE public.exhibit (
    id bigint NOT NULL,
    subject character varying(16) NOT NULL,
    name character varying(32) NOT NULL,
    "position" smallint NOT NULL,
    sizes jsonb NOT NULL,
    fingerprints character varying(512) NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.exhibit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.exhibit_id_seq OWNED BY public.exhibit.id;
CREATE TABLE public.feedback (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    labour_region character varying(60) NOT NULL,
    audience character varying(12) NOT NULL,
    elsewhere boolean NOT NULL,
    visibility character varying(8) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    choice smallint,
    note text NOT NULL,
    helped_at timestamp with time zone,
    author_id bigint NOT NULL,
    outfit_id bigint NOT NULL,
    all_good boolean DEFAULT false NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT feedback_choice CHECK (((choice >= 0) AND (choice <= 3)))
);
CREATE SEQUENCE public.feedback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.feedback_id_seq OWNED BY public.feedback.id;
CREATE TABLE public.former_home (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    municipality character varying(6) NOT NULL,
    left_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.former_home_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.former_home_id_seq OWNED BY public.former_home.id;
CREATE TABLE public.help_request (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    labour_region character varying(60) NOT NULL,
    audience character varying(12) NOT NULL,
    elsewhere boolean NOT NULL,
    visibility character varying(8) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(120) NOT NULL,
    story text NOT NULL,
    place character varying(6) NOT NULL,
    needed_by date,
    state character varying(9) NOT NULL,
    meant_for character varying(12) NOT NULL,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    reminded_at timestamp with time zone,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    free_days smallint NOT NULL,
    offer_count smallint NOT NULL,
    asker_says character varying(7),
    helper_says character varying(7),
    thanks text NOT NULL,
    thanked_at timestamp with time zone,
    author_id bigint NOT NULL,
    public_at timestamp with time zone,
    wiped_at timestamp with time zone,
    CONSTRAINT help_request_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'open'::character varying, 'matched'::character varying, 'done'::character varying, 'expired'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE SEQUENCE public.help_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.help_request_id_seq OWNED BY public.help_request.id;
CREATE TABLE public.help_tie (
    id bigint NOT NULL,
    asker_id bigint NOT NULL,
    helper_id bigint NOT NULL,
    since timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.help_tie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.help_tie_id_seq OWNED BY public.help_tie.id;
CREATE TABLE public.installation (
    id bigint NOT NULL,
    "only" smallint NOT NULL,
    name character varying(32) NOT NULL,
    secret_mark character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT installation_only CHECK (("only" = 1))
);
CREATE SEQUENCE public.installation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.installation_id_seq OWNED BY public.installation.id;
CREATE TABLE public.interrupted_form (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    path character varying(300) NOT NULL,
    body text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL
);
CREATE SEQUENCE public.interrupted_form_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.interrupted_form_id_seq OWNED BY public.interrupted_form.id;
CREATE TABLE public.lease (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    holder character varying(32) NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.lease_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.lease_id_seq OWNED BY public.lease.id;
CREATE TABLE public.leftover (
    id bigint NOT NULL,
    name character varying(32) NOT NULL,
    due_at timestamp with time zone
);
CREATE SEQUENCE public.leftover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.leftover_id_seq OWNED BY public.leftover.id;
CREATE TABLE public.message (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    text text NOT NULL,
    visibility character varying(8) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    author_id bigint,
    conversation_id bigint NOT NULL,
    alarms character varying(60) DEFAULT ''::character varying NOT NULL,
    changed_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    meets_at timestamp with time zone,
    meets_online boolean DEFAULT false NOT NULL,
    called_off_at timestamp with time zone,
    file character varying(5) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.message_id_seq OWNED BY public.message.id;
CREATE TABLE public.moderation_case (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    subject character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    because character varying(12) NOT NULL,
    report_count integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    author_id bigint,
    alarms jsonb DEFAULT '[]'::jsonb NOT NULL,
    priority smallint DEFAULT 2 NOT NULL,
    author_mark character varying(64) DEFAULT ''::character varying NOT NULL,
    evidence text DEFAULT ''::text NOT NULL,
    evidence_gone_at timestamp with time zone,
    left_at timestamp with time zone,
    reaches character varying(6) DEFAULT ''::character varying NOT NULL,
    told_late_at timestamp with time zone,
    warned_at timestamp with time zone
);
CREATE SEQUENCE public.moderation_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.moderation_case_id_seq OWNED BY public.moderation_case.id;
CREATE TABLE public.moderation_look (
    id bigint NOT NULL,
    case_public_id character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    subject character varying(16) NOT NULL,
    account_id bigint,
    looked_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE SEQUENCE public.moderation_look_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.moderation_look_id_seq OWNED BY public.moderation_look.id;
CREATE TABLE public.municipality (
    code character varying(6) NOT NULL,
    name character varying(60) NOT NULL,
    province character varying(20) NOT NULL,
    labour_region character varying(60) NOT NULL,
    seat character varying(60) NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL
);
CREATE TABLE public.notice (
    id bigint NOT NULL,
    key character varying(80) NOT NULL,
    text character varying(300) NOT NULL,
    details jsonb NOT NULL,
    path character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    about_id bigint,
    account_id bigint NOT NULL
);
CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;
CREATE TABLE public.offer (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    labour_region character varying(60) NOT NULL,
    audience character varying(12) NOT NULL,
    elsewhere boolean NOT NULL,
    visibility character varying(8) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    message text NOT NULL,
    state character varying(9) NOT NULL,
    answered_at timestamp with time zone,
    author_id bigint NOT NULL,
    request_id bigint NOT NULL,
    changed_at timestamp with time zone,
    asked jsonb,
    CONSTRAINT offer_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE SEQUENCE public.offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.offer_id_seq OWNED BY public.offer.id;
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    key character varying(120) NOT NULL,
    account_id bigint,
    recipient character varying(254) NOT NULL,
    letter character varying(20) NOT NULL,
    details jsonb NOT NULL,
    tries integer NOT NULL,
    next_try_at timestamp with time zone,
    problem character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone
);
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.outfit (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    labour_region character varying(60) NOT NULL,
    audience character varying(12) NOT NULL,
    elsewhere boolean NOT NULL,
    visibility character varying(8) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sector character varying(20) NOT NULL,
    job character varying(80) NOT NULL,
    dress_code character varying(20) NOT NULL,
    place character varying(8) NOT NULL,
    own_only boolean NOT NULL,
    compare boolean NOT NULL,
    question text NOT NULL,
    rubric smallint NOT NULL,
    interview_at timestamp with time zone NOT NULL,
    keep_hours smallint NOT NULL,
    meant_for character varying(12) NOT NULL,
    confirmed_at timestamp with time zone,
    closes_at timestamp with time zone NOT NULL,
    destroy_at timestamp with time zone NOT NULL,
    destroyed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    answered_at timestamp with time zone,
    asked_how_at timestamp with time zone,
    went character varying(7) NOT NULL,
    went_words character varying(200) NOT NULL,
    went_at timestamp with time zone,
    photo_count smallint NOT NULL,
    feedback_count smallint NOT NULL,
    author_id bigint NOT NULL,
    public_at timestamp with time zone,
    place_said boolean DEFAULT false NOT NULL,
    steps smallint DEFAULT 3 NOT NULL,
    CONSTRAINT outfit_elsewhere CHECK (((elsewhere = false) OR ((meant_for)::text <> 'municipality'::text))),
    CONSTRAINT outfit_feedback_count CHECK (((feedback_count >= 0) AND (feedback_count <= 5))),
    CONSTRAINT outfit_photo_count CHECK (((photo_count >= 0) AND (photo_count <= 4))),
    CONSTRAINT outfit_went CHECK (((went)::text = ANY ((ARRAY[''::character varying, 'well'::character varying, 'hard'::character varying, 'job'::character varying, 'private'::character varying])::text[]))),
    CONSTRAINT outfit_whole CHECK (((confirmed_at IS NULL) OR (steps = 3)))
);
CREATE SEQUENCE public.outfit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outfit_id_seq OWNED BY public.outfit.id;
CREATE TABLE public.parked_event (
    id bigint NOT NULL,
    consumer character varying(60) NOT NULL,
    event_id bigint NOT NULL,
    problem character varying(300) NOT NULL,
    parked_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.parked_event_id_seq OWNED BY public.parked_event.id;
CREATE TABLE public.pending_answer (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    about character varying(16) NOT NULL,
    says character varying(7) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    failed_at timestamp with time zone,
    actor_id bigint NOT NULL,
    offer_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT pending_answer_kind CHECK (((kind)::text = ANY ((ARRAY['choose'::character varying, 'decline'::character varying, 'ending'::character varying])::text[])))
);
CREATE SEQUENCE public.pending_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pending_answer_id_seq OWNED BY public.pending_answer.id;
CREATE TABLE public.photo (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name character varying(32) NOT NULL,
    sizes jsonb NOT NULL,
    fingerprints character varying(512) NOT NULL,
    masked boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    outfit_id bigint NOT NULL,
    missing smallint,
    CONSTRAINT photo_position CHECK ((("position" >= 0) AND ("position" <= 3)))
);
CREATE SEQUENCE public.photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.photo_id_seq OWNED BY public.photo.id;
CREATE TABLE public.photo_look (
    id bigint NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL,
    photo_id bigint NOT NULL
);
CREATE SEQUENCE public.photo_look_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.photo_look_id_seq OWNED BY public.photo_look.id;
CREATE TABLE public.practised (
    id bigint NOT NULL,
    practice character varying(20) NOT NULL,
    done_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL
);
CREATE SEQUENCE public.practised_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.practised_id_seq OWNED BY public.practised.id;
CREATE TABLE public.profile (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    municipality character varying(6) NOT NULL,
    labour_region character varying(60) NOT NULL,
    audience character varying(12) NOT NULL,
    elsewhere boolean NOT NULL,
    visibility character varying(8) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    headline character varying(120) NOT NULL,
    about text NOT NULL,
    experience text NOT NULL,
    looking_for text NOT NULL,
    offering text NOT NULL,
    languages jsonb NOT NULL,
    travel_km smallint NOT NULL,
    free_days smallint NOT NULL,
    helps boolean NOT NULL,
    helps_online boolean NOT NULL,
    weekly_maximum smallint NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    located_by character varying(12) NOT NULL,
    postcode character varying(6),
    author_id bigint NOT NULL,
    purpose character varying(4),
    CONSTRAINT profile_free_days CHECK (((free_days >= 0) AND (free_days <= 127))),
    CONSTRAINT profile_travel_km CHECK (((travel_km >= 0) AND (travel_km <= 300))),
    CONSTRAINT profile_weekly_maximum CHECK (((weekly_maximum >= 0) AND (weekly_maximum <= 50)))
);
CREATE SEQUENCE public.profile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.profile_id_seq OWNED BY public.profile.id;
CREATE TABLE public.profile_skill (
    id bigint NOT NULL,
    helps boolean NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    account_id bigint NOT NULL,
    skill_id character varying(60) NOT NULL
);
CREATE SEQUENCE public.profile_skill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.profile_skill_id_seq OWNED BY public.profile_skill.id;
CREATE TABLE public.reading (
    id bigint NOT NULL,
    unread integer NOT NULL,
    account_id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    mailed_at timestamp with time zone,
    unread_since timestamp with time zone
);
CREATE SEQUENCE public.reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reading_id_seq OWNED BY public.reading.id;
CREATE TABLE public.removed_picture (
    id bigint NOT NULL,
    fingerprint character varying(64) NOT NULL,
    decision character varying(16) NOT NULL,
    removed_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.removed_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.removed_picture_id_seq OWNED BY public.removed_picture.id;
CREATE TABLE public.replaced_words (
    id bigint NOT NULL,
    subject character varying(16) NOT NULL,
    words text NOT NULL,
    replaced_at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL
);
CREATE SEQUENCE public.replaced_words_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.replaced_words_id_seq OWNED BY public.replaced_words.id;
CREATE TABLE public.report (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    reason character varying(20) NOT NULL,
    note text NOT NULL,
    evidence text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    reporter_id bigint
);
CREATE SEQUENCE public.report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;
CREATE TABLE public.request_skill (
    id bigint NOT NULL,
    request_id bigint NOT NULL,
    skill_id character varying(60) NOT NULL
);
CREATE SEQUENCE public.request_skill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.request_skill_id_seq OWNED BY public.request_skill.id;
CREATE TABLE public.session (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    device character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL
);
CREATE SEQUENCE public.session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.session_id_seq OWNED BY public.session.id;
CREATE TABLE public.sign_in_code (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    next_path character varying(300) NOT NULL,
    tries integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    browser character varying(40) DEFAULT ''::character varying NOT NULL,
    joined_at timestamp with time zone,
    link_until timestamp with time zone,
    mailed boolean DEFAULT true NOT NULL,
    CONSTRAINT sign_in_code_tries CHECK (((tries >= 0) AND (tries <= 5)))
);
CREATE SEQUENCE public.sign_in_code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_code_id_seq OWNED BY public.sign_in_code.id;
CREATE TABLE public.skill (
    key character varying(60) NOT NULL,
    "group" character varying(40) NOT NULL,
    label_nl character varying(100) NOT NULL,
    label_en character varying(100) NOT NULL,
    scheme character varying(10) NOT NULL
);
CREATE TABLE public.thanks (
    id bigint NOT NULL,
    helper_id bigint NOT NULL,
    asker_id bigint NOT NULL,
    first_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.thanks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.thanks_id_seq OWNED BY public.thanks.id;
CREATE TABLE public.tortoise_migrations (
    id integer NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.tortoise_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tortoise_migrations_id_seq OWNED BY public.tortoise_migrations.id;
ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);
ALTER TABLE ONLY public.address_change ALTER COLUMN id SET DEFAULT nextval('public.address_change_id_seq'::regclass);
ALTER TABLE ONLY public.advice ALTER COLUMN id SET DEFAULT nextval('public.advice_id_seq'::regclass);
ALTER TABLE ONLY public.asked_person ALTER COLUMN id SET DEFAULT nextval('public.asked_person_id_seq'::regclass);
ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);
ALTER TABLE ONLY public.audience_grant ALTER COLUMN id SET DEFAULT nextval('public.audience_grant_id_seq'::regclass);
ALTER TABLE ONLY public.barred_address ALTER COLUMN id SET DEFAULT nextval('public.barred_address_id_seq'::regclass);
ALTER TABLE ONLY public.block ALTER COLUMN id SET DEFAULT nextval('public.block_id_seq'::regclass);
ALTER TABLE ONLY public.bucket ALTER COLUMN id SET DEFAULT nextval('public.bucket_id_seq'::regclass);
ALTER TABLE ONLY public.consumer ALTER COLUMN id SET DEFAULT nextval('public.consumer_id_seq'::regclass);
ALTER TABLE ONLY public.conversation ALTER COLUMN id SET DEFAULT nextval('public.conversation_id_seq'::regclass);
ALTER TABLE ONLY public.decision ALTER COLUMN id SET DEFAULT nextval('public.decision_id_seq'::regclass);
ALTER TABLE ONLY public.digest_item ALTER COLUMN id SET DEFAULT nextval('public.digest_item_id_seq'::regclass);
ALTER TABLE ONLY public.digest_round ALTER COLUMN id SET DEFAULT nextval('public.digest_round_id_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE ONLY public.exhibit ALTER COLUMN id SET DEFAULT nextval('public.exhibit_id_seq'::regclass);
ALTER TABLE ONLY public.feedback ALTER COLUMN id SET DEFAULT nextval('public.feedback_id_seq'::regclass);
ALTER TABLE ONLY public.former_home ALTER COLUMN id SET DEFAULT nextval('public.former_home_id_seq'::regclass);
ALTER TABLE ONLY public.help_request ALTER COLUMN id SET DEFAULT nextval('public.help_request_id_seq'::regclass);
ALTER TABLE ONLY public.help_tie ALTER COLUMN id SET DEFAULT nextval('public.help_tie_id_seq'::regclass);
ALTER TABLE ONLY public.installation ALTER COLUMN id SET DEFAULT nextval('public.installation_id_seq'::regclass);
ALTER TABLE ONLY public.interrupted_form ALTER COLUMN id SET DEFAULT nextval('public.interrupted_form_id_seq'::regclass);
ALTER TABLE ONLY public.lease ALTER COLUMN id SET DEFAULT nextval('public.lease_id_seq'::regclass);
ALTER TABLE ONLY public.leftover ALTER COLUMN id SET DEFAULT nextval('public.leftover_id_seq'::regclass);
ALTER TABLE ONLY public.message ALTER COLUMN id SET DEFAULT nextval('public.message_id_seq'::regclass);
ALTER TABLE ONLY public.moderation_case ALTER COLUMN id SET DEFAULT nextval('public.moderation_case_id_seq'::regclass);
ALTER TABLE ONLY public.moderation_look ALTER COLUMN id SET DEFAULT nextval('public.moderation_look_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.offer ALTER COLUMN id SET DEFAULT nextval('public.offer_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.outfit ALTER COLUMN id SET DEFAULT nextval('public.outfit_id_seq'::regclass);
ALTER TABLE ONLY public.parked_event ALTER COLUMN id SET DEFAULT nextval('public.parked_event_id_seq'::regclass);
ALTER TABLE ONLY public.pending_answer ALTER COLUMN id SET DEFAULT nextval('public.pending_answer_id_seq'::regclass);
ALTER TABLE ONLY public.photo ALTER COLUMN id SET DEFAULT nextval('public.photo_id_seq'::regclass);
ALTER TABLE ONLY public.photo_look ALTER COLUMN id SET DEFAULT nextval('public.photo_look_id_seq'::regclass);
ALTER TABLE ONLY public.practised ALTER COLUMN id SET DEFAULT nextval('public.practised_id_seq'::regclass);
ALTER TABLE ONLY public.profile ALTER COLUMN id SET DEFAULT nextval('public.profile_id_seq'::regclass);
ALTER TABLE ONLY public.profile_skill ALTER COLUMN id SET DEFAULT nextval('public.profile_skill_id_seq'::regclass);
ALTER TABLE ONLY public.reading ALTER COLUMN id SET DEFAULT nextval('public.reading_id_seq'::regclass);
ALTER TABLE ONLY public.removed_picture ALTER COLUMN id SET DEFAULT nextval('public.removed_picture_id_seq'::regclass);
ALTER TABLE ONLY public.replaced_words ALTER COLUMN id SET DEFAULT nextval('public.replaced_words_id_seq'::regclass);
ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);
ALTER TABLE ONLY public.request_skill ALTER COLUMN id SET DEFAULT nextval('public.request_skill_id_seq'::regclass);
ALTER TABLE ONLY public.session ALTER COLUMN id SET DEFAULT nextval('public.session_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_code ALTER COLUMN id SET DEFAULT nextval('public.sign_in_code_id_seq'::regclass);
ALTER TABLE ONLY public.thanks ALTER COLUMN id SET DEFAULT nextval('public.thanks_id_seq'::regclass);
ALTER TABLE ONLY public.tortoise_migrations ALTER COLUMN id SET DEFAULT nextval('public.tortoise_migrations_id_seq'::regclass);
INSERT INTO public.account VALUES
	(1, 'Zg6vd5u1xqnQzN5g', 'marloes@demo.example', 'Marloes', 'moderator', 'nl', '2026-05-14 05:26:00.234366+00', '2026-05-14 05:26:00.234342+00', NULL, NULL, 0, NULL, true, 'GM0599', 'marloes', NULL, NULL),
	(2, '1xNkodQkkwEfKumN', 'jeroen@demo.example', 'Jeroen', 'moderator', 'nl', '2026-05-24 05:26:00.237747+00', '2026-05-24 05:26:00.237726+00', NULL, NULL, 0, NULL, true, 'GM0344', 'jeroen', NULL, NULL),
	(3, 'aexuQNZcXlAlFDlX', 'anjali@demo.example', 'Anjali', 'moderator', 'nl', '2026-06-03 05:26:00.235319+00', '2026-06-03 05:26:00.2353+00', NULL, NULL, 0, NULL, true, 'GM0503', 'anjali', NULL, NULL),
	(4, 'bSmpU8MqQV0dv-Na', 'wim@demo.example', 'Wim', 'member', 'nl', '2026-07-03 05:26:00.234919+00', '2026-07-03 05:26:00.234901+00', NULL, NULL, 0, NULL, true, 'GM0599', 'wim', NULL, NULL),
	(5, 'koFrNRNmGi9dedCe', 'marjan@demo.example', 'Marjan', 'member', 'nl', '2026-07-13 05:26:00.23378+00', '2026-07-13 05:26:00.233763+00', NULL, NULL, 0, NULL, true, 'GM0344', 'marjan', NULL, NULL),
	(6, '9aClrijE1DnH9hJR', 'truus@demo.example', 'Truus', 'member', 'nl', '2026-07-21 05:26:00.235075+00', '2026-07-21 05:26:00.235055+00', NULL, NULL, 0, NULL, true, 'GM0599', 'truus', NULL, NULL),
	(7, 'Wgi8CrtkmKkGNLLG', 'hanneke@demo.example', 'Hanneke', 'member', 'nl', '2026-07-28 05:26:00.233971+00', '2026-07-28 05:26:00.233954+00', NULL, NULL, 0, NULL, true, 'GM0503', 'hanneke', NULL, NULL),
	(8, 'rLIji7sy0JU69_B7', 'henk@demo.example', 'Henk', 'member', 'nl', '2026-08-02 05:26:00.237602+00', '2026-08-02 05:26:00.237583+00', NULL, NULL, 0, NULL, true, 'GM0599', 'henk', NULL, NULL),
	(9, 'dy6EkhG_5t66q5La', 'cor@demo.example', 'Cor', 'member', 'nl', '2026-08-07 05:26:00.234309+00', '2026-08-07 05:26:00.234293+00', NULL, NULL, 0, NULL, true, 'GM0503', 'cor', NULL, NULL),
	(10, 'lMuoiOiMPIcjNsA2', 'sjoerd@demo.example', 'Sjoerd', 'member', 'nl', '2026-08-12 05:26:00.233806+00', '2026-08-12 05:26:00.233788+00', NULL, NULL, 0, NULL, true, 'GM0344', 'sjoerd', NULL, NULL),
	(11, 'gjiGcmH9K3E7VT8Y', 'ilse@demo.example', 'Ilse', 'member', 'nl', '2026-08-21 05:26:00.237178+00', '2026-08-21 05:26:00.237157+00', NULL, NULL, 0, NULL, true, 'GM0599', 'ilse', NULL, NULL),
	(12, 'f0RbvbvjsSD3NnQ-', 'joyce@demo.example', 'Joyce', 'member', 'nl', '2026-08-27 05:26:00.238674+00', '2026-08-27 05:26:00.238651+00', NULL, NULL, 0, NULL, true, 'GM0599', 'joyce', NULL, NULL),
	(13, 'wNq_KNtgRd_fSQfX', 'farid@demo.example', 'Farid', 'member', 'nl', '2026-08-31 05:26:00.236736+00', '2026-08-31 05:26:00.236711+00', NULL, NULL, 0, NULL, true, 'GM0344', 'farid', NULL, NULL),
	(15, 'ByB--FirawO2wd_N', 'tariq@demo.example', 'Tariq', 'member', 'nl', '2026-09-07 05:26:00.233835+00', '2026-09-07 05:26:00.233817+00', NULL, NULL, 0, NULL, true, 'GM0599', 'tariq', NULL, NULL),
	(16, '0V8q6JDyU63I9g-l', 'ayse@demo.example', 'Ayşe', 'member', 'nl', '2026-09-11 05:26:00.233889+00', '2026-09-11 05:26:00.233874+00', NULL, NULL, 0, NULL, true, 'GM0344', 'ayse', NULL, NULL),
	(17, 'xOvHg0qH10uKE1Ol', 'rajesh@demo.example', 'Rajesh', 'member', 'nl', '2026-09-14 05:26:00.235604+00', '2026-09-14 05:26:00.235588+00', NULL, NULL, 0, NULL, true, 'GM0503', 'rajesh', NULL, NULL),
	(18, 'EA9kMbEyWTEYUea7', 'kiki@demo.example', 'Kiki', 'member', 'nl', '2026-09-17 05:26:00.236679+00', '2026-09-17 05:26:00.236664+00', NULL, NULL, 0, NULL, true, 'GM0599', 'kiki', NULL, NULL),
	(19, 'Ts4x0hxkMEWY4U7K', 'ingrid@demo.example', 'Ingrid', 'member', 'nl', '2026-09-22 05:26:00.233809+00', '2026-09-22 05:26:00.233794+00', NULL, NULL, 0, NULL, true, 'GM0503', 'ingrid', NULL, NULL),
	(20, 'UFDaGacPXSWZ8uDl', 'thijs@demo.example', 'Thijs', 'member', 'nl', '2026-09-25 05:26:00.233888+00', '2026-09-25 05:26:00.233873+00', NULL, NULL, 0, NULL, true, 'GM0344', 'thijs', NULL, NULL),
	(24, 'P67V55dLnOHcKqgp', 'vera@demo.example', 'Vera', 'member', 'nl', '2026-10-01 05:26:00.236571+00', '2026-10-01 05:26:00.236556+00', NULL, NULL, 0, NULL, true, 'GM0599', 'vera', NULL, NULL),
	(25, 'oCKn7eGiZWfqdByX', 'nadia@demo.example', 'Nadia', 'member', 'nl', '2026-10-03 05:26:00.234103+00', '2026-10-03 05:26:00.234082+00', NULL, NULL, 0, NULL, true, 'GM0503', 'nadia', NULL, NULL),
	(27, 'Xg5OxrpaPfSl34du', 'kwame@demo.example', 'Kwame', 'member', 'nl', '2026-10-06 05:26:00.233713+00', '2026-10-06 05:26:00.233693+00', NULL, NULL, 0, NULL, true, 'GM0344', 'kwame', NULL, NULL),
	(30, 'opIsb5bGMjW2P4__', 'mo@demo.example', 'Mo', 'member', 'nl', '2026-10-14 05:26:00.233744+00', '2026-10-14 05:26:00.233724+00', NULL, NULL, 0, NULL, true, 'GM0599', 'mo', NULL, NULL),
	(23, 'UdTGrGt8ZsSPN0aa', 'amadou@demo.example', 'Amadou', 'member', 'nl', '2026-10-01 05:26:00.233955+00', '2026-10-01 05:26:00.233939+00', NULL, NULL, 1, NULL, true, 'GM0599', 'amadou', NULL, NULL),
	(22, 'eZwnkcCSHms3Y9lx', 'stan@demo.example', 'Stan', 'member', 'nl', '2026-09-29 05:26:00.238529+00', '2026-09-29 05:26:00.238508+00', NULL, NULL, 1, NULL, true, 'GM0503', 'stan', NULL, NULL),
	(42, 'JpsKKa3mAyrX4hHn', 'roos@demo.example', 'Roos', 'member', 'nl', '2026-11-06 05:26:00.234001+00', '2026-11-06 05:26:00.233982+00', NULL, NULL, 0, NULL, true, 'GM0344', 'roos', NULL, NULL),
	(36, 'ollIqsn8czx0fyHe', 'naomi@demo.example', 'Naomi', 'member', 'nl', '2026-10-28 05:26:00.233554+00', '2026-10-28 05:26:00.233509+00', NULL, NULL, 1, NULL, true, 'GM0599', 'naomi', NULL, NULL),
	(35, '8Ilmg-nYJZCoFxZQ', 'zainab@demo.example', 'Zainab', 'member', 'nl', '2026-10-25 05:26:00.233523+00', '2026-10-25 05:26:00.233508+00', NULL, NULL, 2, '2026-11-12 06:51:00.25852+00', true, 'GM0344', 'zainab', NULL, NULL),
	(38, 'A4xyCCxZehujSCkK', 'bram@demo.example', 'Bram', 'member', 'nl', '2026-10-31 05:26:00.233551+00', '2026-10-31 05:26:00.233533+00', NULL, NULL, 1, NULL, true, 'GM0599', 'bram', NULL, NULL),
	(45, 'BUwaiho8Oq-lvFJa', 'floris@demo.example', 'Floris', 'member', 'nl', '2026-11-10 05:26:00.23364+00', '2026-11-10 05:26:00.233625+00', NULL, NULL, 1, NULL, true, 'GM0503', 'floris', NULL, NULL),
	(51, 's6seKtxci7ZOAD_w', 'pim@demo.example', 'Pim', 'member', 'nl', '2026-11-17 05:26:00.233591+00', '2026-11-17 05:26:00.233577+00', NULL, NULL, 1, NULL, true, 'GM0344', 'pim', NULL, NULL),
	(28, 'GXXwyAHTpENjE7jM', 'esma@demo.example', 'Esma', 'member', 'nl', '2026-10-09 05:26:00.233572+00', '2026-10-09 05:26:00.233553+00', NULL, NULL, 2, '2026-11-17 07:51:00.246633+00', true, 'GM0599', 'esma', NULL, NULL),
	(55, 'gUce3eUOXo4R_n5L', 'emma@demo.example', 'Emma', 'member', 'nl', '2026-11-22 05:26:00.234037+00', '2026-11-22 05:26:00.234017+00', NULL, NULL, 1, NULL, true, 'GM0344', 'emma', NULL, NULL),
	(47, 'lhnFbAOAOH6HJ5C9', 'imane@demo.example', 'Imane', 'member', 'nl', '2026-11-12 05:26:00.233655+00', '2026-11-12 05:26:00.233636+00', NULL, NULL, 2, '2026-11-29 18:51:00.258546+00', true, 'GM0344', 'imane', NULL, NULL),
	(14, 'XpprShENJuCJEgOZ', 'fatma@demo.example', 'Fatma', 'member', 'nl', '2026-09-03 05:26:00.234538+00', '2026-09-03 05:26:00.234519+00', NULL, NULL, 3, '2026-11-23 05:51:00.252124+00', true, 'GM0599', 'fatma', NULL, NULL),
	(32, 'IgqXlOIlzxNMtkNi', 'mei@demo.example', 'Mei', 'member', 'en', '2026-10-19 05:26:00.233554+00', '2026-10-19 05:26:00.233537+00', NULL, NULL, 1, NULL, true, 'GM0503', 'mei', NULL, NULL),
	(56, 'RvRBcBkFi5RrnCXl', 'kevin@demo.example', 'Kevin', 'member', 'nl', '2026-11-23 05:26:00.233668+00', '2026-11-23 05:26:00.233655+00', NULL, '2026-11-24 15:26:00.254877+00', 0, NULL, true, 'GM0599', 'kevin', NULL, NULL),
	(58, 'a4W2_noOs6WwN9q7', 'wessel@demo.example', 'Wessel', 'member', 'nl', '2026-11-25 05:26:00.233845+00', '2026-11-25 05:26:00.233832+00', NULL, NULL, 0, NULL, true, 'GM0503', 'wessel', NULL, NULL),
	(34, 'NzqSTKuYW-11wOxW', 'oleksandr@demo.example', 'Oleksandr', 'member', 'nl', '2026-10-23 05:26:00.233517+00', '2026-10-23 05:26:00.233502+00', NULL, NULL, 1, NULL, true, 'GM0599', 'oleksandr', NULL, NULL),
	(21, 'udfpr0E-JfoH_oMX', 'samira@demo.example', 'Samira', 'member', 'nl', '2026-09-27 05:26:00.236262+00', '2026-09-27 05:26:00.236244+00', '2026-11-30', NULL, 2, '2026-11-29 12:51:00.253342+00', true, 'GM0599', 'samira', NULL, NULL),
	(43, 'FWjzpYj3H2XM0fXO', 'selam@demo.example', 'Selam', 'member', 'nl', '2026-11-08 05:26:00.233518+00', '2026-11-08 05:26:00.233503+00', NULL, NULL, 1, NULL, true, 'GM0599', 'selam', NULL, NULL),
	(29, 'T-YVuMot1-ARm02j', 'chantal@demo.example', 'Chantal', 'member', 'nl', '2026-10-12 05:26:00.233635+00', '2026-10-12 05:26:00.233617+00', NULL, NULL, 1, NULL, true, 'GM0344', 'chantal', NULL, NULL),
	(41, 'PA-HlfTlOz5_pw_Q', 'precious@demo.example', 'Precious', 'member', 'en', '2026-11-05 05:26:00.233854+00', '2026-11-05 05:26:00.233839+00', NULL, NULL, 1, NULL, true, 'GM0503', 'precious', NULL, NULL),
	(40, 'qXu-C1ufviftRkS0', 'mehdi@demo.example', 'Mehdi', 'member', 'nl', '2026-11-04 05:26:00.233445+00', '2026-11-04 05:26:00.233432+00', NULL, NULL, 2, '2026-11-29 07:51:00.250086+00', true, 'GM0599', 'mehdi', NULL, NULL),
	(60, 'pzD0es7KeYPEhjbo', 'jayden@demo.example', 'Jayden', 'member', 'nl', '2026-11-29 05:26:00.23857+00', '2026-11-29 05:26:00.238553+00', NULL, NULL, 0, NULL, true, 'GM0599', 'jayden', NULL, NULL),
	(44, 'EGUNr7NY5SgPp-Kk', 'gijs@demo.example', 'Gijs', 'member', 'nl', '2026-11-09 05:26:00.233768+00', '2026-11-09 05:26:00.233753+00', NULL, NULL, 2, '2026-11-30 06:51:00.288259+00', true, 'GM0344', 'gijs', NULL, NULL),
	(54, 'y4eCMsiSDfEr1d-H', 'yara@demo.example', 'Yara', 'member', 'nl', '2026-11-21 05:26:00.23367+00', '2026-11-21 05:26:00.233656+00', NULL, NULL, 2, '2026-11-28 14:51:00.250601+00', true, 'GM0599', 'yara', NULL, NULL),
	(48, 'moBbi-ZPUIDxwkVG', 'jesse@demo.example', 'Jesse', 'member', 'nl', '2026-11-13 05:26:00.23385+00', '2026-11-13 05:26:00.233831+00', NULL, NULL, 2, '2026-11-29 01:51:00.251688+00', true, 'GM0503', 'jesse', NULL, NULL),
	(37, 'KsyBOR7MKORYLJv-', 'dilan@demo.example', 'Dilan', 'member', 'nl', '2026-10-30 05:26:00.233489+00', '2026-10-30 05:26:00.233475+00', NULL, NULL, 2, '2026-11-28 08:51:00.253325+00', true, 'GM0503', 'dilan', NULL, NULL),
	(26, 'OfST6vaKK4kaScPX', 'tomasz@demo.example', 'Tomasz', 'member', 'nl', '2026-10-04 05:26:00.234048+00', '2026-10-04 05:26:00.23403+00', NULL, NULL, 2, '2026-11-30 05:21:00.273983+00', true, 'GM0599', 'tomasz', NULL, NULL);
INSERT INTO public.account VALUES
	(50, '8vHfEyQXmA4D1jI6', 'lotte@demo.example', 'Lotte', 'member', 'nl', '2026-11-15 05:26:00.234071+00', '2026-11-15 05:26:00.234047+00', NULL, NULL, 2, '2026-11-30 07:51:00.280667+00', true, 'GM0599', 'lotte', NULL, NULL),
	(46, 'mDSdUx6d54Lzb_f0', 'shanice@demo.example', 'Shanice', 'member', 'nl', '2026-11-11 05:26:00.233722+00', '2026-11-11 05:26:00.2337+00', NULL, NULL, 2, '2026-11-30 01:51:00.250428+00', true, 'GM0599', 'shanice', NULL, NULL),
	(33, 'Ig9A42kz5JhcstC3', 'daan@demo.example', 'Daan', 'member', 'nl', '2026-10-20 05:26:00.233852+00', '2026-10-20 05:26:00.233832+00', NULL, NULL, 2, '2026-11-30 00:51:00.297538+00', true, 'GM0599', 'daan', NULL, NULL),
	(52, 'HJUCpIsNrTLBhWij', 'ruben@demo.example', 'Ruben', 'member', 'nl', '2026-11-18 05:26:00.233737+00', '2026-11-18 05:26:00.233723+00', NULL, NULL, 2, '2026-11-30 04:31:00.290235+00', true, 'GM0599', 'ruben', NULL, NULL),
	(39, 'MTTQj9eZ0xwwEfd6', 'luca@demo.example', 'Luca', 'member', 'nl', '2026-11-01 05:26:00.233506+00', '2026-11-01 05:26:00.233491+00', NULL, NULL, 1, NULL, true, 'GM0344', 'luca', NULL, NULL),
	(59, '6ZJkiva4NymOjdXS', 'noor@demo.example', 'Noor', 'member', 'nl', '2026-11-29 05:26:00.233952+00', '2026-11-29 05:26:00.233931+00', NULL, NULL, 0, NULL, true, 'GM0599', 'noor', NULL, NULL),
	(53, 'QEe6tF0uSGi7Fi0D', 'sofia@demo.example', 'Sofia', 'member', 'en', '2026-11-19 05:26:00.234208+00', '2026-11-19 05:26:00.234189+00', NULL, NULL, 2, '2026-11-30 03:51:00.328692+00', true, 'GM0503', 'sofia', NULL, NULL),
	(49, 'M3V7Bl4XDTZTMneP', 'kenji@demo.example', 'Kenji', 'member', 'nl', '2026-11-14 05:26:00.233684+00', '2026-11-14 05:26:00.233666+00', NULL, NULL, 2, '2026-11-28 04:51:00.252822+00', true, 'GM0599', 'kenji', NULL, NULL),
	(57, 'Sp2yPMpphX6C7gK-', 'bilal@demo.example', 'Bilal', 'member', 'nl', '2026-11-24 05:26:00.233757+00', '2026-11-24 05:26:00.233744+00', NULL, NULL, 2, '2026-11-30 02:51:00.303391+00', true, 'GM0344', 'bilal', NULL, NULL),
	(31, 'bNRcAzyqWYoiUJea', 'hiba@demo.example', 'Hiba', 'member', 'nl', '2026-10-17 05:26:00.233648+00', '2026-10-17 05:26:00.233629+00', NULL, NULL, 2, '2026-11-29 05:51:00.262263+00', true, 'GM0344', 'hiba', NULL, NULL);
INSERT INTO public.address_change VALUES
	(1, 'OxXt3L-Toa4TQ_1h', 'another@demo.example', 0, '2026-11-30 10:26:37.708011+00', NULL, NULL, NULL, 60);
INSERT INTO public.advice VALUES
	(1, 'blouse', 'keep', '["neat"]', 0, 50, 24, '2026-11-12 10:16:00.241557+00', 1, NULL),
	(2, 'jumper', 'keep', '["goes-together"]', 0, 38, 35, '2026-11-12 10:16:00.254603+00', 1, NULL),
	(3, 'dress', 'keep', '["calm-colour"]', 0, 50, 55, '2026-11-17 13:16:00.241287+00', 2, NULL),
	(4, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-17 13:16:00.253222+00', 2, NULL),
	(5, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-17 13:16:00.26283+00', 2, NULL),
	(6, 'dress', 'keep', '["goes-together"]', 0, 50, 55, '2026-11-17 15:16:00.239424+00', 3, NULL),
	(7, 'dress', 'swap', '["loud-colour"]', 0, 50, 55, NULL, 4, NULL),
	(8, 'jacket', 'swap', '["clashes"]', 0, 38, 35, NULL, 5, NULL),
	(9, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 5, NULL),
	(10, 'jumper', 'keep', '["easy-to-move"]', 0, 38, 35, '2026-11-23 10:16:00.238063+00', 6, NULL),
	(11, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-23 10:16:00.247168+00', 6, NULL),
	(12, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-23 10:16:00.256379+00', 6, NULL),
	(13, 'shoes', 'keep', '["practical"]', 0, 42, 93, NULL, 7, NULL),
	(14, 'blouse', 'keep', '["good-colour"]', 0, 50, 24, NULL, 7, NULL),
	(15, 'blouse', 'keep', '["goes-together"]', 0, 50, 24, NULL, 8, NULL),
	(16, 'shoes', 'keep', '["safe"]', 0, 42, 93, '2026-11-28 10:16:00.240099+00', 9, NULL),
	(17, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-28 10:16:00.251177+00', 9, NULL),
	(18, 'top', 'keep', '["practical"]', 0, 50, 28, '2026-11-28 10:16:00.264905+00', 9, NULL),
	(19, 'trousers', 'keep', '["calm-colour"]', 0, 42, 70, NULL, 10, NULL),
	(20, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 11, 0),
	(21, 'accessories', 'keep', '["goes-together"]', 0, 50, 19, NULL, 11, 0),
	(22, 'jacket', 'keep', '["neat", "goes-together"]', 0, 38, 35, '2026-11-28 18:16:00.237556+00', 12, NULL),
	(23, 'trousers', 'keep', '["fits-the-job"]', 0, 42, 70, '2026-11-28 18:16:00.245471+00', 12, NULL),
	(24, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-28 18:16:00.251978+00', 12, NULL),
	(25, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-28 20:16:00.236535+00', 13, NULL),
	(26, 'shirt', 'keep', '["calm-colour"]', 0, 50, 24, '2026-11-28 20:16:00.2428+00', 13, NULL),
	(27, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-28 20:16:00.248504+00', 13, NULL),
	(28, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 14, NULL),
	(29, 'trousers', 'keep', '["neat"]', 0, 42, 70, NULL, 14, NULL),
	(30, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 14, NULL),
	(31, 'jacket', 'keep', '["goes-together"]', 0, 38, 35, NULL, 15, NULL),
	(32, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, NULL, 15, NULL),
	(33, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 16, NULL),
	(34, 'jumper', 'swap', '["needs-a-clean"]', 0, 38, 35, '2026-11-29 08:16:00.241683+00', 17, NULL),
	(35, 'jeans', 'keep', '["practical"]', 0, 42, 70, '2026-11-29 08:16:00.256404+00', 17, NULL),
	(36, 'shoes', 'keep', '["sturdy"]', 0, 42, 93, '2026-11-29 08:16:00.268927+00', 17, NULL),
	(37, 'jumper', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 18, 0),
	(38, 'trousers', 'keep', '["neat"]', 1, 42, 70, NULL, 19, 1),
	(39, 'shoes', 'keep', '["well-kept"]', 1, 42, 93, NULL, 19, 1),
	(40, 'jacket', 'keep', '["neat"]', 1, 38, 35, NULL, 20, 1),
	(41, 'blouse', 'keep', '["goes-together"]', 1, 50, 24, NULL, 20, 1),
	(42, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, '2026-11-29 16:16:00.242541+00', 21, 0),
	(43, 'skirt', 'keep', '["neat"]', 0, 50, 68, '2026-11-29 16:16:00.258347+00', 21, 0),
	(44, 'jacket', 'keep', '["calm-colour"]', 0, 38, 35, NULL, 22, 0),
	(45, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, NULL, 22, 0),
	(46, 'jumper', 'keep', '["good-colour"]', 1, 38, 35, NULL, 23, 1),
	(47, 'skirt', 'keep', '["calm-colour"]', 0, 50, 68, NULL, 24, NULL),
	(48, 'jumper', 'keep', '["neat"]', 0, 38, 35, NULL, 24, NULL),
	(49, 'shoes', 'swap', '["too-formal"]', 1, 42, 93, NULL, 25, 1),
	(50, 'shoes', 'keep', '["safe"]', 0, 42, 93, NULL, 26, NULL);
INSERT INTO public.advice VALUES
	(51, 'jeans', 'keep', '["practical"]', 0, 42, 70, NULL, 26, NULL),
	(52, 'jacket', 'swap', '["too-warm"]', 0, 38, 35, NULL, 26, NULL),
	(53, 'top', 'keep', '["good-colour"]', 0, 50, 28, NULL, 27, NULL),
	(54, 'shoes', 'keep', '["practical"]', 0, 42, 93, NULL, 27, NULL),
	(55, 'shirt', 'keep', '["neat"]', 0, 50, 24, NULL, 28, NULL),
	(56, 'jeans', 'keep', '["fits-the-job"]', 0, 42, 70, NULL, 28, NULL),
	(57, 'jeans', 'keep', '["practical"]', 0, 42, 70, NULL, 29, NULL),
	(58, 'shoes', 'swap', '["unsafe"]', 0, 42, 93, NULL, 29, NULL);
INSERT INTO public.asked_person VALUES
	(1, 0, 'missed', '2026-11-30 10:26:37.745071+00', NULL, 60, 3);
INSERT INTO public.attachment VALUES
	(1, 'attachment-of-a-test-001', 'pdf', 1, '', '2026-12-01 10:26:37.667117+00', 60, NULL, NULL);
INSERT INTO public.audience_grant VALUES
	(1, 'd8BVt_yocVimtl55', 35, 0, '2026-11-08 16:26:00.260176+00'),
	(2, '_Uce7QCaQR0jwnJE', 35, 0, '2026-11-12 09:26:00.300856+00'),
	(3, 'GAQ2UlTNd7VEwj5n', 38, 0, '2026-11-12 14:26:00.269225+00'),
	(4, 'FZjwWNiGj5RmC3UG', 28, 0, '2026-11-14 14:26:00.273968+00'),
	(5, 'tmF4QlN4Hik_GE7x', 28, 0, '2026-11-17 12:26:00.269887+00'),
	(6, 'fWlqs--gO1j-tFYN', 28, 0, '2026-11-17 14:26:00.266091+00'),
	(7, 'oO0N4mtaB9fzF94T', 45, 0, '2026-11-17 14:26:00.315007+00'),
	(8, '4r0b3wP0RG7ymm3y', 28, 0, '2026-11-17 16:26:00.268183+00'),
	(9, 'of2EpJGcAgJp2e60', 28, 0, '2026-11-17 19:26:00.268534+00'),
	(10, 'FZaGDefdkEmpRVJP', 45, 0, '2026-11-17 19:26:00.297792+00'),
	(11, 'enguu2PUa7ZozMDD', 36, 0, '2026-11-18 10:26:00.277197+00'),
	(12, 'SVXW1eG_MdU5Ahi-', 51, 0, '2026-11-18 14:26:00.27036+00'),
	(13, '6f466xHkvUXwTW6m', 14, 0, '2026-11-20 12:26:00.258207+00'),
	(14, 'iAVErRY5KnQrS4ZT', 14, 0, '2026-11-20 14:26:00.255386+00'),
	(15, 'P3To3cFuCnMTeZ_J', 54, 0, '2026-11-22 08:26:00.27966+00'),
	(16, 'lj2ySo9sjoLzkOTJ', 54, 0, '2026-11-22 12:26:00.260796+00'),
	(17, 'kniNqgcpgBuhTAqN', 14, 0, '2026-11-23 09:26:00.259928+00'),
	(18, 'EAj9MrGvYlXtvhQY', 14, 0, '2026-11-23 12:26:00.264671+00'),
	(19, 'PDFCDfrlVRBrXwQT', 14, 0, '2026-11-23 14:26:00.272718+00'),
	(20, 'wWWh3c-NmZWhnd5S', 55, 0, '2026-11-23 14:26:00.315729+00'),
	(21, '4ienwBeoyBUhKqXC', 33, 0, '2026-11-24 09:26:00.258496+00'),
	(22, '47VvSpVDsYOuHCvw', 33, 0, '2026-11-24 11:26:00.253578+00'),
	(23, 'brVE74ma9PZhFE4_', 39, 0, '2026-11-25 14:26:00.257731+00'),
	(24, 'NI5sxjh79ETIl0h_', 49, 0, '2026-11-26 08:26:00.2623+00'),
	(25, '2WzJ1VPJyLwGIlVZ', 53, 0, '2026-11-27 05:26:00.26849+00'),
	(26, '1xDvhygUP-g7xZEq', 31, 0, '2026-11-27 08:26:00.285164+00'),
	(27, 'uqFCzF1wqCfWKBiH', 43, 0, '2026-11-27 12:26:00.252756+00'),
	(28, 'h7EzCya9yvoN6NRs', 43, 0, '2026-11-27 14:26:00.253919+00'),
	(29, 'Culwwm0zRTrRgLXa', 31, 0, '2026-11-27 14:26:00.279167+00'),
	(30, 'JUWkqJdpUsY944GL', 43, 0, '2026-11-27 15:26:00.249538+00'),
	(31, 'zCtinRrW5gfHsPQ2', 41, 0, '2026-11-28 05:26:00.289203+00'),
	(32, 'Ft9M73uPOTMFCAuM', 29, 0, '2026-11-28 06:26:00.28585+00'),
	(33, 'xwWGJ3AuylodKpgn', 21, 0, '2026-11-28 07:26:00.268617+00'),
	(34, 'SXr0p4NZT4lXL_Vt', 49, 0, '2026-11-28 09:26:00.273447+00'),
	(35, 'omRC-TFIp8dig-7I', 41, 0, '2026-11-28 09:26:00.33038+00'),
	(36, 'lbP8xgKWqoAaf27z', 49, 0, '2026-11-28 12:26:00.260654+00'),
	(37, 'HSE-on0gGjmUDR2L', 34, 0, '2026-11-28 13:26:00.269762+00'),
	(38, 'ozimkgIdi8JGJJJK', 37, 0, '2026-11-28 14:26:00.408448+00'),
	(39, 'N4pePHlPND4swIcF', 21, 0, '2026-11-28 14:26:00.438766+00'),
	(40, 'wPrQp3idOREkTBDN', 54, 0, '2026-11-28 17:26:00.258983+00'),
	(41, 'J2bID1ZU6l8A4tm-', 54, 0, '2026-11-28 19:26:00.250893+00'),
	(42, 'kG0a7WohgfRtYA6K', 54, 0, '2026-11-28 22:26:00.256262+00'),
	(43, '3TnKkDZgOcExpXnO', 54, 0, '2026-11-29 00:26:00.260192+00'),
	(44, 'GJkM1PkAvbT3jm_k', 54, 0, '2026-11-29 04:26:00.264925+00'),
	(45, '9F4Jh6WGATxp3Twh', 48, 0, '2026-11-29 04:26:00.319792+00'),
	(46, 'aBk12C1IqxXxr6Sk', 54, 0, '2026-11-29 05:26:00.458115+00'),
	(47, 'mNi8GclbhpwTYfjA', 48, 0, '2026-11-29 07:26:00.418081+00'),
	(48, 'P0-YzOWIsaeQCQbI', 54, 0, '2026-11-29 08:26:00.265176+00'),
	(49, 'PSYY1NRjzBhpWrf5', 31, 0, '2026-11-29 09:26:00.272845+00'),
	(50, 'EjIqpCIfv_MdIF0O', 40, 0, '2026-11-29 12:26:00.475382+00');
INSERT INTO public.audience_grant VALUES
	(51, 'ZRbg7MAPoX2WO9C8', 57, 0, '2026-11-29 12:26:00.549408+00'),
	(52, 'WCXM8B0MFOsS4gnn', 31, 0, '2026-11-29 14:26:00.282421+00'),
	(53, 'Us5fwhQv4lf7Ruq6', 46, 0, '2026-11-29 14:26:00.367816+00'),
	(54, 'QeCaGGPnwfbBRxk8', 50, 0, '2026-11-29 14:26:00.412556+00'),
	(55, 'Q8l-eWsvjrGUkMYV', 21, 0, '2026-11-29 15:26:00.265938+00'),
	(56, 'SygDm9f7HUrs3I1c', 21, 0, '2026-11-29 17:26:00.298765+00'),
	(57, '_2lN2Ia_Q_WJb8fp', 50, 0, '2026-11-29 18:26:00.389498+00'),
	(58, 'aNccJunupbRsoqbD', 21, 0, '2026-11-29 22:26:00.262995+00'),
	(59, 'aEujS-d99H6KsDbn', 47, 0, '2026-11-29 23:26:00.274403+00'),
	(60, '_DXyROSmzuYz0Cme', 31, 0, '2026-11-30 01:26:00.351008+00'),
	(61, 'cGNKb_gr4HJcin2T', 33, 0, '2026-11-30 03:26:00.370303+00'),
	(62, 'plyvpPZh0sI8FcrT', 37, 0, '2026-11-30 03:26:00.423173+00'),
	(63, 'dYYxBjOUPcbKzrkE', 26, 0, '2026-11-30 04:26:00.287553+00'),
	(64, 'ZORTLo8Vj0wCknle', 53, 0, '2026-11-30 05:56:00.261249+00'),
	(65, 'PPVGNxM5Mkgpj6Op', 21, 0, '2026-11-30 06:26:00.571232+00'),
	(66, 'KBn0Y8T-fOwsNcbF', 46, 0, '2026-11-30 06:56:00.309778+00'),
	(67, 'rKdxSXdNEN__KPwA', 47, 0, '2026-11-30 06:56:00.395228+00'),
	(68, 'xCepvMVDPX1i-NJ7', 57, 0, '2026-11-30 07:26:00.530121+00'),
	(69, 'BXBZ0SupF9frzdMN', 54, 0, '2026-11-30 07:26:00.626813+00'),
	(70, 'AaUi4f_iKdYZZsVL', 52, 0, '2026-11-30 07:56:00.326721+00'),
	(71, 'bjyLcBqkPT83WgIL', 32, 0, '2026-11-30 08:11:00.303168+00'),
	(72, 'pHR562kRzC6kdyYD', 54, 0, '2026-11-30 08:56:00.323209+00');
INSERT INTO public.barred_address VALUES
	(1, '5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822', '2027-02-28 10:26:37.619589+00');
INSERT INTO public.block VALUES
	(1, '2026-11-30 10:26:37.687102+00', 59, 60);
INSERT INTO public.bucket VALUES
	(130, 'notices:11:21', 19, '2026-11-29 16:26:00.393193+00'),
	(47, 'notices:21:54', 18.000002941203704, '2026-11-24 07:30:00.28366+00'),
	(57, 'notices:33:4', 19, '2026-11-24 10:26:00.243079+00'),
	(69, 'notices:8:49', 19, '2026-11-28 10:26:00.315985+00'),
	(53, 'notices:55:11', 19, '2026-11-24 10:26:00.596855+00'),
	(60, 'notices:4:33', 19, '2026-11-25 08:30:00.265222+00'),
	(97, 'notices:11:41', 19, '2026-11-28 13:26:00.301786+00'),
	(99, 'notices:34:25', 19, '2026-11-28 13:26:00.322001+00'),
	(100, 'notices:21:24', 19, '2026-11-28 14:30:00.257123+00'),
	(101, 'notices:37:36', 19, '2026-11-28 14:30:00.311318+00'),
	(102, 'notices:24:21', 19, '2026-11-28 16:26:00.287413+00'),
	(63, 'notices:39:28', 19, '2026-11-26 10:26:00.604977+00'),
	(90, 'notices:21:4', 19, '2026-11-29 16:26:00.642819+00'),
	(103, 'notices:4:21', 19, '2026-11-28 16:26:00.297794+00'),
	(113, 'notices:54:36', 19, '2026-11-30 10:26:01.064206+00'),
	(77, 'notices:43:6', 19, '2026-11-28 16:26:00.692187+00'),
	(133, 'notices:50:31', 19, '2026-11-29 18:30:00.261865+00'),
	(38, 'notices:7:14', 19, '2026-11-27 10:26:00.289572+00'),
	(153, 'outfit:21', 11, '2026-11-30 10:26:37.318249+00'),
	(154, 'question:21', 59, '2026-11-30 10:26:37.427085+00'),
	(39, 'notices:12:14', 19, '2026-11-27 10:26:00.29513+00'),
	(74, 'notices:37:14', 19, '2026-11-27 10:26:00.299451+00'),
	(88, 'notices:41:8', 19, '2026-11-28 16:26:00.700457+00'),
	(64, 'notices:28:39', 19, '2026-11-27 10:26:00.52114+00'),
	(107, 'notices:54:8', 19, '2026-11-28 19:26:00.316161+00'),
	(108, 'notices:8:54', 19, '2026-11-28 19:26:00.326957+00'),
	(128, 'notices:10:57', 19, '2026-11-29 22:26:00.493961+00'),
	(78, 'notices:43:5', 19, '2026-11-27 16:26:00.259326+00'),
	(79, 'notices:31:32', 19, '2026-11-27 16:26:00.269138+00'),
	(80, 'notices:43:21', 19, '2026-11-27 16:26:00.277615+00'),
	(81, 'notices:32:31', 19, '2026-11-27 16:26:00.286103+00'),
	(82, 'notices:10:31', 19, '2026-11-27 16:26:00.293987+00'),
	(83, 'notices:5:43', 19, '2026-11-27 19:26:00.270243+00'),
	(84, 'notices:21:43', 19, '2026-11-27 19:26:00.277724+00'),
	(85, 'notices:6:43', 19, '2026-11-28 01:26:00.410179+00'),
	(135, 'notices:47:5', 19, '2026-11-29 23:30:00.293532+00'),
	(89, 'notices:29:13', 19, '2026-11-28 07:26:00.319984+00'),
	(136, 'notices:37:17', 19, '2026-11-30 03:30:00.249249+00'),
	(61, 'notices:27:33', 18.00000372685185, '2026-11-28 07:26:00.36539+00'),
	(104, 'notices:25:34', 19, '2026-11-28 22:26:00.412819+00'),
	(54, 'notices:11:55', 19, '2026-11-28 08:30:00.255294+00'),
	(94, 'notices:41:11', 19, '2026-11-28 10:26:00.245799+00'),
	(59, 'notices:33:27', 19, '2026-11-30 03:30:00.35039+00'),
	(155, 'choose:21', 29, '2026-11-30 10:26:37.524249+00'),
	(114, 'notices:7:48', 19, '2026-11-29 06:30:00.24762+00'),
	(115, 'notices:48:37', 19, '2026-11-29 07:26:00.538587+00'),
	(116, 'notices:54:14', 19, '2026-11-29 09:30:00.279411+00'),
	(117, 'notices:37:48', 19, '2026-11-29 09:30:00.366983+00'),
	(71, 'notices:31:10', 19, '2026-11-29 09:30:00.392235+00'),
	(138, 'notices:26:6', 19, '2026-11-30 04:26:00.375829+00');
INSERT INTO public.bucket VALUES
	(98, 'notices:8:41', 19, '2026-11-29 10:26:00.524417+00'),
	(112, 'notices:48:7', 19, '2026-11-29 10:26:00.532458+00'),
	(65, 'notices:49:8', 19, '2026-11-29 10:26:00.540704+00'),
	(122, 'notices:14:54', 19, '2026-11-29 12:30:00.267588+00'),
	(156, 'ask-code-from:127.0.0.1', 59, '2026-11-30 10:26:37.568707+00'),
	(110, 'notices:36:54', 19, '2026-11-29 12:30:00.278701+00'),
	(125, 'notices:40:4', 19, '2026-11-29 12:30:00.374091+00'),
	(126, 'notices:46:15', 19, '2026-11-29 16:26:00.300771+00'),
	(127, 'notices:50:18', 19, '2026-11-29 16:26:00.317986+00'),
	(157, 'ask-code-in:3970a08974e29e410d974480b5c9481ea218e7f6:733daac469e5057eb577bd78ae87b493bd37f0f5', 4, '2026-11-30 10:26:37.574669+00'),
	(129, 'notices:21:11', 19, '2026-11-29 16:26:00.379165+00'),
	(70, 'notices:53:7', 19, '2026-11-30 06:10:00.256971+00'),
	(141, 'notices:21:18', 19, '2026-11-30 06:30:00.2758+00'),
	(142, 'notices:46:38', 19, '2026-11-30 07:20:00.275969+00'),
	(143, 'notices:47:16', 19, '2026-11-30 07:20:00.333111+00'),
	(144, 'notices:54:11', 19, '2026-11-30 07:26:00.68218+00'),
	(124, 'notices:57:10', 19, '2026-11-30 07:26:00.719459+00'),
	(158, 'ask-code:733daac469e5057eb577bd78ae87b493bd37f0f5', 4, '2026-11-30 10:26:37.581872+00'),
	(147, 'notices:32:25', 19, '2026-11-30 08:40:00.301033+00'),
	(148, 'notices:52:9', 19, '2026-11-30 08:40:00.521096+00'),
	(149, 'notices:54:25', 19, '2026-11-30 10:26:00.298699+00'),
	(146, 'desk-mail:GM0503', 0, '2026-11-30 10:26:00.885602+00'),
	(159, 'ask-code-box:733daac469e5057eb577bd78ae87b493bd37f0f5', 19, '2026-11-30 10:26:37.592878+00'),
	(139, 'desk-mail:GM0599', 0, '2026-11-30 10:26:00.924654+00');
INSERT INTO public.consumer VALUES
	(18, 'spread requests', 754, 0, NULL),
	(4, 'count offers again', 754, 0, NULL),
	(16, 'outfits:notices', 754, 0, NULL),
	(14, 'moderation ties', 754, 0, NULL),
	(3, 'tell about appointments', 754, 0, NULL),
	(17, 'come in public', 754, 0, NULL),
	(10, 'moderation keeps', 754, 0, NULL),
	(9, 'tell about endings', 754, 0, NULL),
	(13, 'moderation news', 754, 0, NULL),
	(7, 'tell about who is asked', 754, 0, NULL),
	(1, 'mail sign-in codes', 754, 0, NULL),
	(11, 'moderation cases', 754, 0, NULL),
	(5, 'tell about offers', 754, 0, NULL),
	(15, 'profiles move along', 754, 0, NULL),
	(6, 'tell about answers', 754, 0, NULL),
	(8, 'tell about changes', 754, 0, NULL),
	(2, 'tell about messages', 754, 0, NULL),
	(12, 'moderation alarms', 754, 0, NULL);
INSERT INTO public.conversation VALUES
	(1, 'nALkBphqMjMzBYJH', 'Z6RYpu94PMTj_XGg', 'Gesprek bij een apotheek', 'GM0344', '2026-11-09 02:26:00.249154+00', '2026-11-11 10:26:00.243521+00', '2026-11-14 10:26:00.243624+00', 35, 16, NULL, 0),
	(2, 'dDM4RRa6HJ5qFdjC', 'Q2qqaAj-H8binjJf', 'Brief voor buitendienst, graag kort', 'GM0599', '2026-11-12 22:26:00.250792+00', '2026-11-13 01:26:00.240875+00', '2026-11-16 10:26:00.244139+00', 38, 4, NULL, 0),
	(3, 'w8MEDO7s7fb5SpiD', 'H-j--qYE2EV5fRjs', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'GM0599', '2026-11-14 22:26:00.252542+00', '2026-11-16 07:26:00.239401+00', '2026-11-18 10:26:00.242948+00', 28, 42, NULL, 0),
	(5, 'McMbDlSmbhD5IY2b', 'EedgRTS447uGh-R1', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'GM0344', '2026-11-19 00:26:00.250482+00', '2026-11-19 02:26:00.240931+00', '2026-11-21 07:26:00.240089+00', 51, 24, NULL, 0),
	(4, 'Wc4n9TDnJSxwYQqf', '2L0D9PmtkMDKRFL3', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'GM0503', '2026-11-18 02:26:00.24725+00', '2026-11-20 08:26:00.255012+00', '2026-11-22 10:26:00.249204+00', 45, 9, NULL, 0),
	(7, '2LX4A7KWJV6t4Jmp', 'FNWip_0kmmdlrqiv', 'Wie kijkt naar mijn cv? Het is erg leeg', 'GM0599', '2026-11-22 14:26:00.252338+00', '2026-11-23 08:26:00.237364+00', '2026-11-24 06:26:00.239812+00', 54, 21, NULL, 0),
	(6, 'GSAD3HWIDfAkdHq1', '_rP3OUhxUVIOTTNU', 'Na vijf jaar thuis weer solliciteren in de zorg', 'GM0599', '2026-11-20 19:26:00.248804+00', '2026-11-23 09:26:00.27161+00', '2026-11-26 06:26:00.241679+00', 14, 12, NULL, 0),
	(10, '4haok47NQSFeSIfk', 'FG82kGa6P_JGRMVX', 'Een eigen koffiekar: klopt mijn sommetje?', 'GM0344', '2026-11-26 02:26:00.249169+00', '2026-11-27 06:26:00.240511+00', NULL, 39, 28, NULL, 0),
	(12, 'PRxVy1KBFarV1K4H', 'lvI1stIGRHh7OY2x', 'Technisch gesprek voor frontend, met live coderen', 'GM0344', '2026-11-27 16:26:00.245256+00', '2026-11-27 18:26:00.238522+00', NULL, 31, 10, NULL, 0),
	(9, 'ZM8p8tfXmuGQ9scW', 'e-RCiolvYVJqh3Yp', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'GM0599', '2026-11-24 22:26:00.25013+00', '2026-11-25 02:26:00.24883+00', '2026-11-28 05:26:00.243423+00', 33, 27, NULL, 0),
	(8, 'xYOLK6gqg2jh6416', 'FEoS2R8pPQJGYPCg', 'Welke banen passen bij tot september?', 'GM0344', '2026-11-24 00:26:00.253232+00', '2026-11-24 05:26:00.242102+00', '2026-11-28 08:26:00.437232+00', 55, 11, NULL, 0),
	(13, 'Q6fF-fgbJTeV7ZCm', 'QxzWxuiLgK7w9fth', 'Brief voor een leerplek als helpende', 'GM0599', '2026-11-27 19:26:00.249515+00', '2026-11-28 14:26:00.450503+00', NULL, 43, 6, NULL, 0),
	(16, '9iLpcr5lTmloO-15', 'ui70Y2EfCBJe5ABa', 'Letter about my welding diploma, I don''t understand it', 'GM0599', '2026-11-28 16:26:00.271851+00', '2026-11-28 20:26:00.236939+00', NULL, 34, 25, NULL, 0),
	(14, 'qyZ1AAPs5kHm4rAR', 'vAFMMcCVfZjZaLH0', 'From housekeeping to the front desk: how do I tell it?', 'GM0503', '2026-11-28 12:26:00.284062+00', '2026-11-29 08:26:00.277657+00', NULL, 41, 8, NULL, 0),
	(17, '-KUs7ttlLqfJKIgg', 'pjNSlbfqskKWh6x1', 'Wie past een ochtend op mijn hond?', 'GM0503', '2026-11-29 06:26:00.269732+00', '2026-11-29 08:26:00.290077+00', NULL, 48, 7, NULL, 0),
	(11, 'bgaXiTUTmvnkzhMU', '6IBZwCGpmSCk0PQ9', 'Proefdag in een keuken: wat verwachten ze?', 'GM0599', '2026-11-26 12:26:00.253165+00', '2026-11-29 09:26:00.285393+00', NULL, 49, 8, NULL, 0),
	(15, 'aB3L-vlJUa5SiVq9', 'RuB9APPLaWZI4BTw', 'Hoe praat ik over zeven maanden zonder werk?', 'GM0599', '2026-11-28 16:26:00.251382+00', '2026-11-29 13:26:00.257616+00', NULL, 21, 4, NULL, 0),
	(19, '3lMq4VWxQRhNV_g0', 'ItG7BOalplnvyAcC', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'GM0344', '2026-11-29 16:26:00.258194+00', '2026-11-29 19:56:00.239652+00', NULL, 57, 10, NULL, 0),
	(18, '3AUaW41h909xXYiK', 'RPBn04qEcDTepqAM', 'Nette schoenen te leen voor donderdag, maat 39', 'GM0599', '2026-11-29 11:26:00.255997+00', '2026-11-30 09:16:00.254136+00', NULL, 54, 36, NULL, 0);
INSERT INTO public.decision VALUES
	(1, 'pyZd53W_HM0BQ-Gh', 'release', '', '', 'held', '2026-10-16 08:51:00.260806+00', NULL, '', 1, 1, ''),
	(2, '8MmMxjZHMw-vuEu_', 'release', '', '', 'held', '2026-10-21 07:51:00.262159+00', NULL, '', 2, 3, ''),
	(3, 'tgak25IN71ko-BVm', 'nothing', '', 'Ruilen is geen verkopen. Dank dat je het vroeg.', NULL, '2026-11-04 14:26:00.249117+00', NULL, '', 3, 1, ''),
	(4, 'jHwJEcpqXE60pu3V', 'release', '', '', 'held', '2026-11-08 08:51:00.248474+00', NULL, '', 4, 2, ''),
	(5, 'JJTPAsEiBm0hWdym', 'release', '', '', 'held', '2026-11-10 07:51:00.253523+00', NULL, '', 5, 1, ''),
	(6, 'de5XPBqE023PNqrE', 'release', '', '', 'held', '2026-11-12 06:51:00.259886+00', NULL, '', 6, 2, ''),
	(7, 'wwLxOmwyTaDUXBM9', 'release', '', '', 'held', '2026-11-12 09:51:00.253767+00', NULL, '', 7, 1, ''),
	(8, 'fXK0BeS_nHpJ19h9', 'release', '', '', 'held', '2026-11-14 06:51:00.261944+00', NULL, '', 8, 1, ''),
	(9, 'e3_JACkuzEuUTkQC', 'release', '', '', 'held', '2026-11-17 06:51:00.251091+00', NULL, '', 9, 3, ''),
	(10, 'xs0VObSq1wWVldjl', 'release', '', '', 'held', '2026-11-17 07:51:00.247567+00', NULL, '', 10, 1, ''),
	(11, '50eT2slQw6Vxz538', 'warn', '3.1 v3', '‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.', NULL, '2026-11-17 18:56:00.339016+00', NULL, '', 11, 1, ''),
	(12, 'ZFpbeL3FZ11-rib1', 'release', '', '', 'held', '2026-11-18 08:51:00.264664+00', NULL, '', 12, 2, ''),
	(13, 'YMEhxLMod4OBkHZf', 'release', '', '', 'held', '2026-11-20 08:51:00.251022+00', NULL, '', 13, 1, ''),
	(14, 'zSOxU1HtZhpouFTk', 'hide', '1.2 v3', 'Je vraag leek niet over werk te gaan.', 'shown', '2026-11-20 09:36:00.284427+00', '2026-11-20 10:06:00.273806+00', 'Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.', 14, 1, ''),
	(15, 'XBZwgN6oey5CQFrQ', 'release', '', '', 'held', '2026-11-20 10:07:00.275967+00', NULL, '', 14, 1, ''),
	(16, 'l-2frUiwIIHHDNnD', 'release', '', '', 'held', '2026-11-22 04:51:00.259581+00', NULL, '', 15, 1, ''),
	(17, 'W-JI6FdHyzZdTGYW', 'release', '', '', 'held', '2026-11-23 05:51:00.253034+00', NULL, '', 16, 1, ''),
	(18, 'V-lnwUDb33PTqIjh', 'release', '', '', 'held', '2026-11-23 09:51:00.249418+00', NULL, '', 17, 2, ''),
	(19, 'NDCuNswk65tsAk5w', 'remove', '4.2 v3', 'Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.', 'held', '2026-11-23 14:26:00.368556+00', NULL, '', 18, 1, ''),
	(20, 'aH5YGa68Dgaawm7e', 'release', '', '', 'held', '2026-11-24 07:51:00.247223+00', NULL, '', 19, 1, ''),
	(21, 'P9S4MdioFr0FZn2i', 'suspend', '4.2 v3', 'Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.', 'held', '2026-11-24 15:26:00.256974+00', NULL, '', 20, 1, ''),
	(22, 'LRkxli8AXwn7yjIc', 'release', '', '', 'held', '2026-11-25 08:51:00.246294+00', NULL, '', 21, 2, ''),
	(23, 'FEkA8LkCqnRhgu__', 'release', '', '', 'held', '2026-11-26 05:51:00.257434+00', NULL, '', 22, 1, ''),
	(24, 'zdaIYRK2qjP9jnQ1', 'release', '', '', 'held', '2026-11-27 00:51:00.2613+00', NULL, '', 23, 3, ''),
	(25, 'xasDUNhNRRWnywd8', 'release', '', '', 'held', '2026-11-27 04:51:00.250484+00', NULL, '', 24, 2, ''),
	(26, 'gAXKLQoGCwktK-ZX', 'release', '', '', 'held', '2026-11-27 08:51:00.249594+00', NULL, '', 25, 1, ''),
	(27, '-L9BNcy1Bol23xQG', 'release', '', '', 'held', '2026-11-27 22:51:00.260964+00', NULL, '', 26, 2, ''),
	(28, '7GeU1nvEundQ3aF_', 'release', '', '', 'held', '2026-11-28 02:51:00.259383+00', NULL, '', 27, 3, ''),
	(29, '-imSeVpZYYCSfGUL', 'release', '', '', 'held', '2026-11-28 03:51:00.252437+00', NULL, '', 28, 1, ''),
	(30, 'ZV26iijESgqda0A9', 'release', '', '', 'held', '2026-11-28 04:51:00.254428+00', NULL, '', 29, 1, ''),
	(31, '6BtiAd3ThKx1ShjJ', 'release', '', '', 'held', '2026-11-28 07:51:00.259117+00', NULL, '', 30, 1, ''),
	(32, 'Mv9Fwfj11DCCVgLV', 'release', '', '', 'held', '2026-11-28 08:51:00.254224+00', NULL, '', 31, 3, ''),
	(33, 'E3mW-wht8jLz2PZ0', 'release', '', '', 'held', '2026-11-28 14:51:00.251754+00', NULL, '', 32, 1, ''),
	(34, 'yn6du5mKkJa5otK6', 'release', '', '', 'held', '2026-11-29 00:51:00.252429+00', NULL, '', 33, 3, ''),
	(35, 'pF1h_sKRqoqdFZIk', 'release', '', '', 'held', '2026-11-29 01:51:00.253098+00', NULL, '', 34, 3, ''),
	(36, 'ZLuiUNYKH2RRIluk', 'release', '', '', 'held', '2026-11-29 04:51:00.26215+00', NULL, '', 35, 2, ''),
	(37, 'sD_P0N8ytgGlPcVu', 'release', '', '', 'held', '2026-11-29 05:51:00.264034+00', NULL, '', 36, 2, ''),
	(38, 'rF7uC6Bi_cmsVEZU', 'release', '', '', 'held', '2026-11-29 06:51:00.259069+00', NULL, '', 37, 1, ''),
	(39, '9dR-Rzk8bV3Bg-N9', 'release', '', '', 'held', '2026-11-29 07:51:00.251419+00', NULL, '', 38, 1, ''),
	(40, 'CkO6mRybJ9fJRuX_', 'release', '', '', 'held', '2026-11-29 09:51:00.254377+00', NULL, '', 39, 1, ''),
	(41, 'u2DuFlKb_CLHbG93', 'release', '', '', 'held', '2026-11-29 12:51:00.254638+00', NULL, '', 41, 1, ''),
	(42, 'm-XigbBIghEmXsN2', 'release', '', '', 'held', '2026-11-29 18:51:00.26002+00', NULL, '', 42, 2, ''),
	(43, 'sgjEAJUQQCkQxsJQ', 'release', '', '', 'held', '2026-11-29 20:51:00.252177+00', NULL, '', 43, 1, ''),
	(44, '9bfWDcnVMIeH-X3W', 'release', '', '', 'held', '2026-11-29 22:51:00.260997+00', NULL, '', 44, 3, ''),
	(45, 'Uig8oNpqqeROTYeE', 'release', '', '', 'held', '2026-11-29 23:51:00.247789+00', NULL, '', 45, 1, ''),
	(46, '_MuPXn_aQZdb_fj9', 'release', '', '', 'held', '2026-11-30 00:51:00.248046+00', NULL, '', 46, 2, ''),
	(47, 'LQ_Q9tOf5_VxDcfF', 'release', '', '', 'held', '2026-11-30 00:51:00.298652+00', NULL, '', 47, 1, ''),
	(48, 'B1yNoqgihzgHJnvV', 'release', '', '', 'held', '2026-11-30 01:51:00.251378+00', NULL, '', 48, 1, ''),
	(49, '9aal9lHhQnS_NAmr', 'release', '', '', 'held', '2026-11-30 02:51:00.249626+00', NULL, '', 49, 3, ''),
	(50, 'pN40r4OfIJiqoXkQ', 'release', '', '', 'held', '2026-11-30 02:51:00.304319+00', NULL, '', 50, 2, '');
INSERT INTO public.decision VALUES
	(51, 'pg9GwqxaeKYT3xu8', 'release', '', '', 'held', '2026-11-30 03:51:00.259646+00', NULL, '', 51, 1, ''),
	(52, 'BFmhwPsrnFwxIbvx', 'release', '', '', 'held', '2026-11-30 03:51:00.330008+00', NULL, '', 52, 3, ''),
	(53, 'aI08UmiBw8tAZq8r', 'release', '', '', 'held', '2026-11-30 04:31:00.292186+00', NULL, '', 54, 1, ''),
	(54, 'MvsHfBTf4aJquG9Z', 'release', '', '', 'held', '2026-11-30 04:51:00.355874+00', NULL, '', 55, 2, ''),
	(55, 'T9nCH-i8goYCPus2', 'release', '', '', 'held', '2026-11-30 05:21:00.281665+00', NULL, '', 56, 1, ''),
	(56, 'vy97L9RZ4TxP3XLk', 'release', '', '', 'held', '2026-11-30 06:51:00.290686+00', NULL, '', 58, 2, ''),
	(57, 'xGilkay5_Bfls-Cq', 'release', '', '', 'held', '2026-11-30 07:51:00.286165+00', NULL, '', 61, 1, '');
INSERT INTO public.digest_item VALUES
	(1, 'quiet', 'KirD_fxUia_qCA-L', '2026-10-16 08:26:00.248166+00', '2026-10-19', '2026-10-19 10:26:00.310828+00', '2026-11-27 16:26:00.431512+00', 23),
	(2, 'still_quiet', 'KirD_fxUia_qCA-L', '2026-10-16 08:26:00.248166+00', '2026-10-22', '2026-10-22 10:26:00.39681+00', '2026-11-27 16:26:00.431512+00', 23),
	(3, 'quiet', 't384qWmLo0ph8nn8', '2026-10-21 07:26:00.241683+00', '2026-10-24', '2026-10-24 10:26:00.280841+00', '2026-11-27 16:26:00.435823+00', 22),
	(4, 'still_quiet', 't384qWmLo0ph8nn8', '2026-10-21 07:26:00.241683+00', '2026-10-27', '2026-10-27 10:26:00.279367+00', '2026-11-27 16:26:00.435823+00', 22),
	(5, 'unread', 'nALkBphqMjMzBYJH', '2026-11-09 03:26:00.249604+00', '2026-11-10', '2026-11-10 10:26:00.449165+00', '2026-11-27 16:26:00.43895+00', 16),
	(6, 'unread', 'nALkBphqMjMzBYJH', '2026-11-11 10:26:00.25145+00', '2026-11-13', '2026-11-13 10:26:00.478742+00', '2026-11-27 16:26:00.442591+00', 35),
	(7, 'quiet', 'w8SUmKLjfEU23dCw', '2026-11-10 07:26:00.242283+00', '2026-11-13', '2026-11-13 10:26:00.482773+00', '2026-11-27 16:26:00.445522+00', 36),
	(9, 'still_quiet', 'w8SUmKLjfEU23dCw', '2026-11-10 07:26:00.242283+00', '2026-11-16', '2026-11-16 10:26:00.475395+00', '2026-11-27 16:26:00.445522+00', 36),
	(8, 'unread', 'dDM4RRa6HJ5qFdjC', '2026-11-13 01:26:00.247511+00', '2026-11-14', '2026-11-14 10:26:00.97889+00', '2026-11-27 16:26:00.448765+00', 38),
	(10, 'unread', 'w8MEDO7s7fb5SpiD', '2026-11-16 07:26:00.246778+00', '2026-11-17', '2026-11-17 10:26:00.437302+00', '2026-11-27 16:26:00.45175+00', 42),
	(11, 'unread', 'Wc4n9TDnJSxwYQqf', '2026-11-18 05:26:00.245869+00', '2026-11-19', '2026-11-19 10:26:00.634331+00', '2026-11-27 16:26:00.454569+00', 45),
	(12, 'unread', 'McMbDlSmbhD5IY2b', '2026-11-19 02:26:00.247987+00', '2026-11-20', '2026-11-20 10:26:00.553421+00', '2026-11-27 16:26:00.457362+00', 51),
	(13, 'unread', 'GSAD3HWIDfAkdHq1', '2026-11-20 20:26:00.245538+00', '2026-11-22', '2026-11-22 10:26:00.596219+00', '2026-11-27 16:26:00.460154+00', 12),
	(14, 'unread', 'GSAD3HWIDfAkdHq1', '2026-11-23 07:26:00.241137+00', '2026-11-24', '2026-11-24 10:26:00.60979+00', '2026-11-27 16:26:00.46287+00', 14),
	(15, 'unread', '2LX4A7KWJV6t4Jmp', '2026-11-23 08:26:00.240914+00', '2026-11-24', '2026-11-24 10:26:00.60979+00', '2026-11-27 16:26:00.465757+00', 21),
	(16, 'unread', 'xYOLK6gqg2jh6416', '2026-11-24 05:26:00.245988+00', '2026-11-25', '2026-11-25 10:26:00.576365+00', '2026-11-27 16:26:00.46841+00', 55),
	(17, 'unread', 'ZM8p8tfXmuGQ9scW', '2026-11-25 01:26:00.245439+00', '2026-11-26', '2026-11-26 10:26:00.62391+00', '2026-11-27 16:26:00.470931+00', 33),
	(18, 'unread', '4haok47NQSFeSIfk', '2026-11-27 06:26:00.245635+00', '2026-11-28', '2026-11-27 19:26:00.627648+00', '2026-11-28 16:26:00.705119+00', 28),
	(19, 'unread', 'bgaXiTUTmvnkzhMU', '2026-11-27 09:26:00.245494+00', '2026-11-28', '2026-11-27 19:26:00.627648+00', '2026-11-28 16:26:00.710054+00', 49),
	(20, 'unread', 'PRxVy1KBFarV1K4H', '2026-11-27 18:26:00.242463+00', '2026-11-28', '2026-11-28 04:26:00.58903+00', '2026-11-28 16:26:00.713752+00', 31),
	(21, 'unread', 'Q6fF-fgbJTeV7ZCm', '2026-11-27 23:26:00.245676+00', '2026-11-28', '2026-11-28 07:26:00.731371+00', '2026-11-28 16:26:00.717544+00', 6),
	(22, 'offers', 'jigCFL_zAsPxoQUe', '2026-11-27 05:26:00.266919+00', '2026-11-28', '2026-11-28 07:26:00.733395+00', '2026-11-28 16:26:00.721197+00', 53),
	(23, 'unread', 'Q6fF-fgbJTeV7ZCm', '2026-11-28 14:26:00.456007+00', '2026-11-29', '2026-11-29 01:26:00.474259+00', '2026-11-29 16:26:00.661016+00', 43),
	(24, 'unread', 'qyZ1AAPs5kHm4rAR', '2026-11-28 14:26:00.469847+00', '2026-11-29', '2026-11-29 01:26:00.474259+00', '2026-11-29 16:26:00.67444+00', 41),
	(25, 'unread', 'aB3L-vlJUa5SiVq9', '2026-11-28 18:26:00.239899+00', '2026-11-29', '2026-11-29 04:26:00.586563+00', '2026-11-29 16:26:00.679519+00', 21),
	(26, 'unread', '9iLpcr5lTmloO-15', '2026-11-28 20:26:00.240737+00', '2026-11-29', '2026-11-29 04:26:00.586563+00', '2026-11-29 16:26:00.685716+00', 25),
	(27, 'offers', 'BRuyc2EUOOuBxGDj', '2026-11-28 06:26:00.284179+00', '2026-11-29', '2026-11-29 07:26:00.829918+00', '2026-11-29 16:26:00.699597+00', 29),
	(28, 'unread', 'qyZ1AAPs5kHm4rAR', '2026-11-29 08:26:00.282349+00', '2026-11-30', '2026-11-29 16:26:00.771698+00', NULL, 8),
	(29, 'unread', '-KUs7ttlLqfJKIgg', '2026-11-29 08:26:00.29462+00', '2026-11-30', '2026-11-29 16:26:00.771698+00', NULL, 48),
	(30, 'unread', 'bgaXiTUTmvnkzhMU', '2026-11-29 09:26:00.289692+00', '2026-11-30', '2026-11-29 16:26:00.771698+00', NULL, 49),
	(31, 'unread', 'aB3L-vlJUa5SiVq9', '2026-11-29 13:26:00.261469+00', '2026-11-30', '2026-11-30 01:26:00.792781+00', NULL, 21),
	(32, 'unread', '3AUaW41h909xXYiK', '2026-11-29 14:46:00.247427+00', '2026-11-30', '2026-11-30 01:26:00.792781+00', NULL, 54),
	(33, 'unread', '3lMq4VWxQRhNV_g0', '2026-11-29 19:26:00.245581+00', '2026-11-30', '2026-11-30 04:26:01.315674+00', NULL, 10);
INSERT INTO public.digest_round VALUES
	(26, '2026-11-30', 12),
	(30, '2026-11-30', 14),
	(36, '2026-11-30', 17),
	(42, '2026-11-30', 20),
	(55, '2026-11-30', 28),
	(57, '2026-11-30', 29),
	(59, '2026-11-30', 30),
	(61, '2026-11-30', 31),
	(63, '2026-11-30', 32),
	(65, '2026-11-30', 33),
	(67, '2026-11-30', 34),
	(68, '2026-11-30', 35),
	(70, '2026-11-30', 36),
	(72, '2026-11-30', 37),
	(73, '2026-11-30', 38),
	(75, '2026-11-30', 39),
	(76, '2026-11-30', 40),
	(77, '2026-11-30', 41);
INSERT INTO public.event VALUES
	(24, 'accounts:account:joined', 'XpprShENJuCJEgOZ', 14, 'GM0599', '{}', '2026-09-03 05:26:00.236704+00'),
	(25, 'profiles:profile:changed', '1K9I6z4ljbwKFM6a', 14, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-03 05:46:00.243527+00'),
	(26, 'accounts:account:joined', 'ByB--FirawO2wd_N', 15, 'GM0599', '{}', '2026-09-07 05:26:00.237657+00'),
	(27, 'profiles:profile:changed', 'nY2zzC5MKUWdErsm', 15, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-07 05:46:00.263507+00'),
	(28, 'accounts:account:joined', '0V8q6JDyU63I9g-l', 16, 'GM0344', '{}', '2026-09-11 05:26:00.234744+00'),
	(29, 'profiles:profile:changed', 'QGWvQBLSwH7GHKQj', 16, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-11 05:46:00.242283+00'),
	(30, 'accounts:account:joined', 'xOvHg0qH10uKE1Ol', 17, 'GM0503', '{}', '2026-09-14 05:26:00.236475+00'),
	(31, 'profiles:profile:changed', '37ztOvNrerq7RV4-', 17, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-14 05:46:00.239558+00'),
	(32, 'accounts:account:joined', 'EA9kMbEyWTEYUea7', 18, 'GM0599', '{}', '2026-09-17 05:26:00.237487+00'),
	(33, 'profiles:profile:changed', 'ihjkOFUIMYtcNcJU', 18, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-17 05:46:00.243916+00'),
	(34, 'accounts:account:joined', 'Ts4x0hxkMEWY4U7K', 19, 'GM0503', '{}', '2026-09-22 05:26:00.236583+00'),
	(35, 'profiles:profile:changed', 'TaGiucunyKla3pKL', 19, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-22 05:46:00.243959+00'),
	(36, 'accounts:account:joined', 'UFDaGacPXSWZ8uDl', 20, 'GM0344', '{}', '2026-09-25 05:26:00.234642+00'),
	(37, 'profiles:profile:changed', 'Ej9MNU0XN8cTc21L', 20, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-25 05:46:00.24429+00'),
	(38, 'accounts:account:joined', 'udfpr0E-JfoH_oMX', 21, 'GM0599', '{}', '2026-09-27 05:26:00.237436+00'),
	(39, 'profiles:profile:changed', 'F5fwM96KK7DRGZ3r', 21, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-27 05:46:00.237944+00'),
	(40, 'accounts:account:joined', 'eZwnkcCSHms3Y9lx', 22, 'GM0503', '{}', '2026-09-29 05:26:00.240056+00'),
	(41, 'profiles:profile:changed', '6NtHuS3wK5qPPUHa', 22, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-29 05:46:00.241997+00'),
	(42, 'accounts:account:joined', 'UdTGrGt8ZsSPN0aa', 23, 'GM0599', '{}', '2026-10-01 05:26:00.234911+00'),
	(43, 'accounts:account:joined', 'P67V55dLnOHcKqgp', 24, 'GM0599', '{}', '2026-10-01 05:26:00.23918+00'),
	(44, 'profiles:profile:changed', 'h3c_ZKFwBTYlquQz', 23, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-01 05:46:00.245073+00'),
	(45, 'profiles:profile:changed', 'y310MSTX0koRDyIv', 24, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-01 05:46:00.266322+00'),
	(46, 'accounts:account:joined', 'oCKn7eGiZWfqdByX', 25, 'GM0503', '{}', '2026-10-03 05:26:00.23484+00'),
	(47, 'profiles:profile:changed', 'IMAy60wokZBHeyAm', 25, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-03 05:46:00.23884+00'),
	(48, 'accounts:account:joined', 'OfST6vaKK4kaScPX', 26, 'GM0599', '{}', '2026-10-04 05:26:00.234771+00'),
	(49, 'profiles:profile:changed', 'TWLtJkikMOVvOqju', 26, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-04 05:46:00.2391+00'),
	(50, 'accounts:account:joined', 'Xg5OxrpaPfSl34du', 27, 'GM0344', '{}', '2026-10-06 05:26:00.234471+00'),
	(51, 'profiles:profile:changed', 'll-Yy3wf1YLkghMA', 27, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-06 05:46:00.238732+00'),
	(52, 'accounts:account:joined', 'GXXwyAHTpENjE7jM', 28, 'GM0599', '{}', '2026-10-09 05:26:00.234232+00'),
	(53, 'profiles:profile:changed', 'WF_vQMhvwfnJ_b37', 28, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-09 05:46:00.238061+00'),
	(54, 'accounts:account:joined', 'T-YVuMot1-ARm02j', 29, 'GM0344', '{}', '2026-10-12 05:26:00.234262+00'),
	(55, 'profiles:profile:changed', 'IrqSa1vmxNuNjbE4', 29, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-12 05:46:00.237492+00'),
	(56, 'accounts:account:joined', 'opIsb5bGMjW2P4__', 30, 'GM0599', '{}', '2026-10-14 05:26:00.234421+00'),
	(57, 'profiles:profile:changed', 'UEx7iThihlk5BOqb', 30, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-14 05:46:00.239534+00'),
	(58, 'helping:request:posted', 'KirD_fxUia_qCA-L', 23, 'GM0599', '{"visibility": "held"}', '2026-10-16 08:26:00.250776+00'),
	(59, 'moderation:case:opened', 'JuoE_ufNkv2G3toz', NULL, 'GM0599', '{"kind": "request", "about": "KirD_fxUia_qCA-L", "because": "held"}', '2026-10-16 08:30:00.254071+00'),
	(60, 'moderation:decision:made', 'pyZd53W_HM0BQ-Gh', 1, 'GM0599', '{"case": "JuoE_ufNkv2G3toz", "kind": "request", "about": "KirD_fxUia_qCA-L", "ruling": "release"}', '2026-10-16 08:51:00.263644+00'),
	(61, 'moderation:case:closed', 'JuoE_ufNkv2G3toz', 1, 'GM0599', '{"about": "KirD_fxUia_qCA-L"}', '2026-10-16 08:51:00.264945+00'),
	(62, 'accounts:account:joined', 'bNRcAzyqWYoiUJea', 31, 'GM0344', '{}', '2026-10-17 05:26:00.234819+00'),
	(63, 'profiles:profile:changed', 'NBefuYYXgl1B6mcm', 31, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-17 05:46:00.238252+00'),
	(64, 'accounts:account:joined', 'IgqXlOIlzxNMtkNi', 32, 'GM0503', '{}', '2026-10-19 05:26:00.234272+00'),
	(65, 'profiles:profile:changed', 'bLqZCzqnaG4RbuD3', 32, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-19 05:46:00.245606+00'),
	(66, 'accounts:account:joined', 'Ig9A42kz5JhcstC3', 33, 'GM0599', '{}', '2026-10-20 05:26:00.234732+00'),
	(67, 'profiles:profile:changed', 'k-VjMAQcwOy5m__z', 33, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-20 05:46:00.239607+00'),
	(68, 'helping:request:posted', 't384qWmLo0ph8nn8', 22, 'GM0503', '{"visibility": "held"}', '2026-10-21 07:26:00.243324+00'),
	(69, 'moderation:case:opened', 'EF5apI5iOgG9TtqJ', NULL, 'GM0503', '{"kind": "request", "about": "t384qWmLo0ph8nn8", "because": "held"}', '2026-10-21 07:30:00.250322+00'),
	(72, 'accounts:account:joined', 'NzqSTKuYW-11wOxW', 34, 'GM0599', '{}', '2026-10-23 05:26:00.234218+00'),
	(74, 'helping:request:expired', 'KirD_fxUia_qCA-L', NULL, 'GM0599', '{"visibility": "shown"}', '2026-10-24 10:26:00.241848+00'),
	(75, 'accounts:account:joined', '8Ilmg-nYJZCoFxZQ', 35, 'GM0344', '{}', '2026-10-25 05:26:00.235275+00'),
	(78, 'profiles:profile:changed', 'sFzueh80dP2ffqiz', 36, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-28 05:46:00.237243+00');
INSERT INTO public.event VALUES
	(79, 'accounts:account:joined', 'KsyBOR7MKORYLJv-', 37, 'GM0503', '{}', '2026-10-30 05:26:00.233973+00'),
	(83, 'profiles:profile:changed', 'KlpxZHrcJ9qyXJF9', 38, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-31 05:46:00.237213+00'),
	(85, 'profiles:profile:changed', 'IJYNepKBfaxs8omn', 39, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-01 05:46:00.23698+00'),
	(86, 'accounts:account:joined', 'qXu-C1ufviftRkS0', 40, 'GM0599', '{}', '2026-11-04 05:26:00.233901+00'),
	(90, 'moderation:evidence:destroyed', 'EF5apI5iOgG9TtqJ', NULL, 'GM0503', '{"about": "t384qWmLo0ph8nn8", "files": 0, "words": 0, "pictures": 0}', '2026-11-04 10:26:00.266894+00'),
	(91, 'moderation:decision:made', 'tgak25IN71ko-BVm', 1, 'GM0599', '{"case": "-Q7iBEevIKP5QB3V", "kind": "profile", "about": "sFzueh80dP2ffqiz", "ruling": "nothing"}', '2026-11-04 14:26:00.250607+00'),
	(92, 'moderation:case:closed', '-Q7iBEevIKP5QB3V', 1, 'GM0599', '{"about": "sFzueh80dP2ffqiz"}', '2026-11-04 14:26:00.251628+00'),
	(94, 'profiles:profile:changed', 'CDkeAlzcQ1vSO_o6', 41, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-05 05:46:00.237133+00'),
	(95, 'accounts:account:joined', 'JpsKKa3mAyrX4hHn', 42, 'GM0344', '{}', '2026-11-06 05:26:00.234719+00'),
	(98, 'profiles:profile:changed', 'Xc57F9sV6scfmEjH', 43, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-08 05:46:00.237557+00'),
	(101, 'moderation:decision:made', 'jHwJEcpqXE60pu3V', 2, 'GM0344', '{"case": "bxUGdFgQYa5C6YUG", "kind": "request", "about": "Z6RYpu94PMTj_XGg", "ruling": "release"}', '2026-11-08 08:51:00.249382+00'),
	(102, 'moderation:case:closed', 'bxUGdFgQYa5C6YUG', 2, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg"}', '2026-11-08 08:51:00.250209+00'),
	(103, 'helping:offer:made', 'd8BVt_yocVimtl55', 16, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg", "helper": 16, "visibility": "shown"}', '2026-11-08 16:26:00.266748+00'),
	(104, 'conversations:conversation:opened', 'nALkBphqMjMzBYJH', 35, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg"}', '2026-11-09 02:26:00.255549+00'),
	(105, 'helping:offer:accepted', 'd8BVt_yocVimtl55', 35, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg", "helper": 16, "conversation": "nALkBphqMjMzBYJH"}', '2026-11-09 02:26:00.255631+00'),
	(107, 'accounts:account:joined', 'EGUNr7NY5SgPp-Kk', 44, 'GM0344', '{}', '2026-11-09 05:26:00.235449+00'),
	(110, 'profiles:profile:changed', 'GIykqhm6cXWP2n2f', 45, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-10 05:46:00.239734+00'),
	(113, 'moderation:decision:made', 'JJTPAsEiBm0hWdym', 1, 'GM0599', '{"case": "cW14zv_04ptr1nqV", "kind": "request", "about": "w8SUmKLjfEU23dCw", "ruling": "release"}', '2026-11-10 07:51:00.254495+00'),
	(114, 'moderation:case:closed', 'cW14zv_04ptr1nqV', 1, 'GM0599', '{"about": "w8SUmKLjfEU23dCw"}', '2026-11-10 07:51:00.255403+00'),
	(116, 'profiles:profile:changed', 'K0sXD-iOUyS4Udct', 46, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-11 05:46:00.239153+00'),
	(119, 'profiles:profile:changed', '0CVrBFwPRJoTw-Kq', 47, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-12 05:46:00.239389+00'),
	(120, 'outfits:outfit:drafted', 'YRnXmbWSV2Rr_J2-', 35, NULL, '{}', '2026-11-12 06:26:00.3442+00'),
	(122, 'outfits:outfit:changed', 'YRnXmbWSV2Rr_J2-', 35, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-12 06:26:00.364175+00'),
	(123, 'outfits:outfit:posted', 'YRnXmbWSV2Rr_J2-', 35, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-12 06:28:00.243946+00'),
	(124, 'moderation:case:opened', '1GYlQSzJlmN_NrnD', NULL, 'GM0344', '{"kind": "outfit", "about": "YRnXmbWSV2Rr_J2-", "because": "held"}', '2026-11-12 06:30:00.253631+00'),
	(127, 'outfits:practice:done', 'hotel', 7, NULL, '{}', '2026-11-12 09:26:00.242951+00'),
	(129, 'outfits:practice:done', 'warehouse', 7, NULL, '{}', '2026-11-12 09:26:00.262947+00'),
	(131, 'helping:request:posted', 'Q2qqaAj-H8binjJf', 38, 'GM0599', '{"visibility": "held"}', '2026-11-12 09:26:00.32455+00'),
	(132, 'moderation:case:opened', 'OYcUWymY-8nk4wkf', NULL, 'GM0599', '{"kind": "request", "about": "Q2qqaAj-H8binjJf", "because": "held"}', '2026-11-12 09:30:00.251556+00'),
	(135, 'outfits:feedback:helped', '_Uce7QCaQR0jwnJE', 35, 'GM0344', '{"about": "YRnXmbWSV2Rr_J2-", "garment": "blouse"}', '2026-11-12 10:16:00.245461+00'),
	(167, 'helping:request:thanked', 'Q2qqaAj-H8binjJf', 38, 'GM0599', '{"helper": 4}', '2026-11-16 10:30:00.237585+00'),
	(169, 'accounts:account:joined', 's6seKtxci7ZOAD_w', 51, 'GM0344', '{}', '2026-11-17 05:26:00.234922+00'),
	(171, 'helping:request:posted', '2L0D9PmtkMDKRFL3', 45, 'GM0503', '{"visibility": "held"}', '2026-11-17 06:26:00.242165+00'),
	(172, 'moderation:case:opened', 'KUWzVZ0O7g5XwgGN', NULL, 'GM0503', '{"kind": "request", "about": "2L0D9PmtkMDKRFL3", "because": "held"}', '2026-11-17 06:30:00.264107+00'),
	(176, 'outfits:outfit:redrawn', 'Rb9OifuMJR_K2vZO', 28, NULL, '{}', '2026-11-17 07:26:00.296521+00'),
	(178, 'outfits:outfit:posted', 'Rb9OifuMJR_K2vZO', 28, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-17 07:28:00.238792+00'),
	(179, 'moderation:case:opened', 'YxJEFuNpebsEXT8E', NULL, 'GM0599', '{"kind": "outfit", "about": "Rb9OifuMJR_K2vZO", "because": "held"}', '2026-11-17 07:30:00.248325+00'),
	(182, 'outfits:practice:done', 'hotel', 11, NULL, '{}', '2026-11-17 12:26:00.236124+00'),
	(184, 'outfits:practice:done', 'warehouse', 11, NULL, '{}', '2026-11-17 12:26:00.245973+00'),
	(186, 'outfits:feedback:helped', 'tmF4QlN4Hik_GE7x', 28, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "garment": "dress"}', '2026-11-17 13:16:00.244933+00'),
	(188, 'outfits:feedback:helped', 'tmF4QlN4Hik_GE7x', 28, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "garment": "shoes"}', '2026-11-17 13:16:00.264488+00'),
	(190, 'outfits:practice:done', 'care', 21, NULL, '{}', '2026-11-17 14:26:00.23835+00'),
	(192, 'outfits:feedback:given', 'fWlqs--gO1j-tFYN', 21, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "visibility": "shown"}', '2026-11-17 14:26:00.269873+00'),
	(194, 'outfits:feedback:helped', 'fWlqs--gO1j-tFYN', 28, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "garment": "dress"}', '2026-11-17 15:16:00.241984+00'),
	(196, 'outfits:practice:done', 'care', 38, NULL, '{}', '2026-11-17 16:26:00.240187+00'),
	(198, 'outfits:feedback:given', '4r0b3wP0RG7ymm3y', 38, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "visibility": "shown"}', '2026-11-17 16:26:00.270269+00'),
	(199, 'outfits:outfit:answered', 'Rb9OifuMJR_K2vZO', NULL, 'GM0599', '{"answers": 3}', '2026-11-17 16:26:00.275542+00'),
	(204, 'outfits:practice:done', 'hotel', 36, NULL, '{}', '2026-11-17 19:26:00.235695+00'),
	(206, 'outfits:practice:done', 'warehouse', 36, NULL, '{}', '2026-11-17 19:26:00.24464+00'),
	(208, 'helping:offer:made', 'FZaGDefdkEmpRVJP', 9, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3", "helper": 9, "visibility": "shown"}', '2026-11-17 19:26:00.302154+00');
INSERT INTO public.event VALUES
	(212, 'conversations:message:sent', 'niJ5MlOFtf6E2koI', 45, 'GM0503', '{"to": 9, "about": "Wc4n9TDnJSxwYQqf"}', '2026-11-18 03:26:00.246805+00'),
	(70, 'moderation:decision:made', '8MmMxjZHMw-vuEu_', 3, 'GM0503', '{"case": "EF5apI5iOgG9TtqJ", "kind": "request", "about": "t384qWmLo0ph8nn8", "ruling": "release"}', '2026-10-21 07:51:00.26363+00'),
	(71, 'moderation:case:closed', 'EF5apI5iOgG9TtqJ', 3, 'GM0503', '{"about": "t384qWmLo0ph8nn8"}', '2026-10-21 07:51:00.26498+00'),
	(73, 'profiles:profile:changed', 'wEtpi3JQsVY0dbpv', 34, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-23 05:46:00.248591+00'),
	(76, 'profiles:profile:changed', 'q4rRV3YFn2C80zVZ', 35, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-25 05:46:00.237671+00'),
	(77, 'accounts:account:joined', 'ollIqsn8czx0fyHe', 36, 'GM0599', '{}', '2026-10-28 05:26:00.234506+00'),
	(80, 'profiles:profile:changed', 'KmNaMABR6E7DeLfO', 37, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-30 05:46:00.237837+00'),
	(81, 'moderation:evidence:destroyed', 'JuoE_ufNkv2G3toz', NULL, 'GM0599', '{"about": "KirD_fxUia_qCA-L", "files": 0, "words": 0, "pictures": 0}', '2026-10-30 10:26:00.267035+00'),
	(82, 'accounts:account:joined', 'A4xyCCxZehujSCkK', 38, 'GM0599', '{}', '2026-10-31 05:26:00.234127+00'),
	(84, 'accounts:account:joined', 'MTTQj9eZ0xwwEfd6', 39, 'GM0344', '{}', '2026-11-01 05:26:00.234042+00'),
	(87, 'profiles:profile:changed', 'YLom9BGnom_zk_la', 40, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-04 05:46:00.237054+00'),
	(88, 'moderation:case:opened', '-Q7iBEevIKP5QB3V', NULL, 'GM0599', '{"kind": "profile", "about": "sFzueh80dP2ffqiz", "because": "reported"}', '2026-11-04 08:26:00.254952+00'),
	(89, 'moderation:report:made', 'a5l08s2zVVqDoO9s', 4, 'GM0599', '{"case": "-Q7iBEevIKP5QB3V", "kind": "profile", "about": "sFzueh80dP2ffqiz", "reason": "money"}', '2026-11-04 08:26:00.259941+00'),
	(93, 'accounts:account:joined', 'PA-HlfTlOz5_pw_Q', 41, 'GM0503', '{}', '2026-11-05 05:26:00.23458+00'),
	(96, 'profiles:profile:changed', 'YJc3aUoFrYNDFM9E', 42, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-06 05:46:00.237435+00'),
	(97, 'accounts:account:joined', 'FWjzpYj3H2XM0fXO', 43, 'GM0599', '{}', '2026-11-08 05:26:00.234206+00'),
	(99, 'helping:request:posted', 'Z6RYpu94PMTj_XGg', 35, 'GM0344', '{"visibility": "held"}', '2026-11-08 08:26:00.247887+00'),
	(100, 'moderation:case:opened', 'bxUGdFgQYa5C6YUG', NULL, 'GM0344', '{"kind": "request", "about": "Z6RYpu94PMTj_XGg", "because": "held"}', '2026-11-08 08:30:00.24916+00'),
	(106, 'conversations:message:sent', 't1fiAuZA62st2_Lj', 35, 'GM0344', '{"to": 16, "about": "nALkBphqMjMzBYJH"}', '2026-11-09 03:26:00.249604+00'),
	(108, 'profiles:profile:changed', '5lxuuK4fEKzK_-xD', 44, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-09 05:46:00.237621+00'),
	(109, 'accounts:account:joined', 'BUwaiho8Oq-lvFJa', 45, 'GM0503', '{}', '2026-11-10 05:26:00.234706+00'),
	(111, 'helping:request:posted', 'w8SUmKLjfEU23dCw', 36, 'GM0599', '{"visibility": "held"}', '2026-11-10 07:26:00.244019+00'),
	(112, 'moderation:case:opened', 'cW14zv_04ptr1nqV', NULL, 'GM0599', '{"kind": "request", "about": "w8SUmKLjfEU23dCw", "because": "held"}', '2026-11-10 07:30:00.251759+00'),
	(115, 'accounts:account:joined', 'mDSdUx6d54Lzb_f0', 46, 'GM0599', '{}', '2026-11-11 05:26:00.234661+00'),
	(117, 'conversations:message:sent', 'DvPQA3l2Cw2q-djL', 16, 'GM0344', '{"to": 35, "about": "nALkBphqMjMzBYJH"}', '2026-11-11 10:26:00.25145+00'),
	(118, 'accounts:account:joined', 'lhnFbAOAOH6HJ5C9', 47, 'GM0344', '{}', '2026-11-12 05:26:00.234482+00'),
	(121, 'outfits:outfit:redrawn', 'YRnXmbWSV2Rr_J2-', 35, NULL, '{}', '2026-11-12 06:26:00.355053+00'),
	(125, 'moderation:decision:made', 'de5XPBqE023PNqrE', 2, 'GM0344', '{"case": "1GYlQSzJlmN_NrnD", "kind": "outfit", "about": "YRnXmbWSV2Rr_J2-", "ruling": "release"}', '2026-11-12 06:51:00.262483+00'),
	(126, 'moderation:case:closed', '1GYlQSzJlmN_NrnD', 2, 'GM0344', '{"about": "YRnXmbWSV2Rr_J2-"}', '2026-11-12 06:51:00.263749+00'),
	(128, 'outfits:practice:done', 'care', 7, NULL, '{}', '2026-11-12 09:26:00.249361+00'),
	(130, 'outfits:feedback:given', '_Uce7QCaQR0jwnJE', 7, 'GM0344', '{"about": "YRnXmbWSV2Rr_J2-", "visibility": "shown"}', '2026-11-12 09:26:00.306203+00'),
	(133, 'moderation:decision:made', 'wwLxOmwyTaDUXBM9', 1, 'GM0599', '{"case": "OYcUWymY-8nk4wkf", "kind": "request", "about": "Q2qqaAj-H8binjJf", "ruling": "release"}', '2026-11-12 09:51:00.254513+00'),
	(134, 'moderation:case:closed', 'OYcUWymY-8nk4wkf', 1, 'GM0599', '{"about": "Q2qqaAj-H8binjJf"}', '2026-11-12 09:51:00.255587+00'),
	(136, 'outfits:feedback:helped', '_Uce7QCaQR0jwnJE', 35, 'GM0344', '{"about": "YRnXmbWSV2Rr_J2-", "garment": "jumper"}', '2026-11-12 10:16:00.258214+00'),
	(137, 'helping:offer:made', 'GAQ2UlTNd7VEwj5n', 4, 'GM0599', '{"about": "Q2qqaAj-H8binjJf", "helper": 4, "visibility": "shown"}', '2026-11-12 14:26:00.275681+00'),
	(138, 'conversations:conversation:opened', 'dDM4RRa6HJ5qFdjC', 38, 'GM0599', '{"about": "Q2qqaAj-H8binjJf"}', '2026-11-12 22:26:00.255988+00'),
	(139, 'helping:offer:accepted', 'GAQ2UlTNd7VEwj5n', 38, 'GM0599', '{"about": "Q2qqaAj-H8binjJf", "helper": 4, "conversation": "dDM4RRa6HJ5qFdjC"}', '2026-11-12 22:26:00.256098+00'),
	(140, 'conversations:message:sent', 'PrddnamN-C0STwTv', 38, 'GM0599', '{"to": 4, "about": "dDM4RRa6HJ5qFdjC"}', '2026-11-12 23:26:00.248988+00'),
	(141, 'conversations:message:sent', 't19XcWAmfub-ZM9k', 4, 'GM0599', '{"to": 38, "about": "dDM4RRa6HJ5qFdjC"}', '2026-11-13 01:26:00.247511+00'),
	(142, 'accounts:account:joined', 'moBbi-ZPUIDxwkVG', 48, 'GM0503', '{}', '2026-11-13 05:26:00.235868+00'),
	(143, 'profiles:profile:changed', 'iHNkRxwYchCCtP_B', 48, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-13 05:46:00.242463+00'),
	(144, 'outfits:outfit:answered', 'YRnXmbWSV2Rr_J2-', NULL, 'GM0344', '{"answers": 1}', '2026-11-13 10:26:00.414508+00'),
	(145, 'accounts:account:joined', 'M3V7Bl4XDTZTMneP', 49, 'GM0599', '{}', '2026-11-14 05:26:00.234538+00'),
	(146, 'profiles:profile:changed', 'wnzJoxY2NSQYNrlY', 49, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-14 05:46:00.244321+00'),
	(147, 'helping:request:posted', 'H-j--qYE2EV5fRjs', 28, 'GM0599', '{"visibility": "held"}', '2026-11-14 06:26:00.248961+00'),
	(148, 'moderation:case:opened', 'vCA8LbHiUaXWfNMl', NULL, 'GM0599', '{"kind": "request", "about": "H-j--qYE2EV5fRjs", "because": "held"}', '2026-11-14 06:30:00.25724+00'),
	(149, 'moderation:decision:made', 'fXK0BeS_nHpJ19h9', 1, 'GM0599', '{"case": "vCA8LbHiUaXWfNMl", "kind": "request", "about": "H-j--qYE2EV5fRjs", "ruling": "release"}', '2026-11-14 06:51:00.263404+00'),
	(150, 'moderation:case:closed', 'vCA8LbHiUaXWfNMl', 1, 'GM0599', '{"about": "H-j--qYE2EV5fRjs"}', '2026-11-14 06:51:00.264897+00'),
	(151, 'conversations:conversation:closed', 'nALkBphqMjMzBYJH', 35, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg"}', '2026-11-14 10:26:00.244807+00'),
	(152, 'helping:request:closed', 'Z6RYpu94PMTj_XGg', 35, 'GM0344', '{"by": "asker", "says": "yes", "helper": 16}', '2026-11-14 10:26:00.246086+00');
INSERT INTO public.event VALUES
	(153, 'outfits:outfit:destroyed', 'YRnXmbWSV2Rr_J2-', NULL, 'GM0344', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-14 10:26:00.867946+00'),
	(154, 'outfits:outfit:asked_how', 'YRnXmbWSV2Rr_J2-', NULL, 'GM0344', '{}', '2026-11-14 10:26:00.880304+00'),
	(155, 'helping:request:thanked', 'Z6RYpu94PMTj_XGg', 35, 'GM0344', '{"helper": 16}', '2026-11-14 10:30:00.239387+00'),
	(156, 'helping:request:closed', 'Z6RYpu94PMTj_XGg', 16, 'GM0344', '{"by": "helper", "says": "yes", "helper": 16}', '2026-11-14 11:26:00.244098+00'),
	(235, 'helping:request:posted', '_rP3OUhxUVIOTTNU', 14, 'GM0599', '{"visibility": "held"}', '2026-11-20 08:26:00.242347+00'),
	(157, 'helping:offer:made', 'FZjwWNiGj5RmC3UG', 42, 'GM0344', '{"about": "H-j--qYE2EV5fRjs", "helper": 42, "visibility": "shown"}', '2026-11-14 14:26:00.280702+00'),
	(160, 'conversations:message:sent', 'O4ciY2FBnR6JAdVc', 28, 'GM0599', '{"to": 42, "about": "w8MEDO7s7fb5SpiD"}', '2026-11-14 23:26:00.252419+00'),
	(162, 'accounts:account:joined', '8vHfEyQXmA4D1jI6', 50, 'GM0599', '{}', '2026-11-15 05:26:00.237196+00'),
	(165, 'conversations:conversation:closed', 'dDM4RRa6HJ5qFdjC', 38, 'GM0599', '{"about": "Q2qqaAj-H8binjJf"}', '2026-11-16 10:26:00.245456+00'),
	(166, 'helping:request:closed', 'Q2qqaAj-H8binjJf', 38, 'GM0599', '{"by": "asker", "says": "partly", "helper": 4}', '2026-11-16 10:26:00.246517+00'),
	(168, 'helping:request:closed', 'Q2qqaAj-H8binjJf', 4, 'GM0599', '{"by": "helper", "says": "yes", "helper": 4}', '2026-11-16 11:26:00.23824+00'),
	(170, 'profiles:profile:changed', 'fsQXj7MFY73vBWCa', 51, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-17 05:46:00.238992+00'),
	(173, 'moderation:decision:made', 'e3_JACkuzEuUTkQC', 3, 'GM0503', '{"case": "KUWzVZ0O7g5XwgGN", "kind": "request", "about": "2L0D9PmtkMDKRFL3", "ruling": "release"}', '2026-11-17 06:51:00.252453+00'),
	(174, 'moderation:case:closed', 'KUWzVZ0O7g5XwgGN', 3, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3"}', '2026-11-17 06:51:00.253369+00'),
	(175, 'outfits:outfit:drafted', 'Rb9OifuMJR_K2vZO', 28, NULL, '{}', '2026-11-17 07:26:00.289189+00'),
	(177, 'outfits:outfit:changed', 'Rb9OifuMJR_K2vZO', 28, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-17 07:26:00.302318+00'),
	(180, 'moderation:decision:made', 'xs0VObSq1wWVldjl', 1, 'GM0599', '{"case": "YxJEFuNpebsEXT8E", "kind": "outfit", "about": "Rb9OifuMJR_K2vZO", "ruling": "release"}', '2026-11-17 07:51:00.248776+00'),
	(181, 'moderation:case:closed', 'YxJEFuNpebsEXT8E', 1, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO"}', '2026-11-17 07:51:00.249507+00'),
	(183, 'outfits:practice:done', 'care', 11, NULL, '{}', '2026-11-17 12:26:00.241881+00'),
	(185, 'outfits:feedback:given', 'tmF4QlN4Hik_GE7x', 11, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "visibility": "shown"}', '2026-11-17 12:26:00.275337+00'),
	(187, 'outfits:feedback:helped', 'tmF4QlN4Hik_GE7x', 28, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "garment": "jacket"}', '2026-11-17 13:16:00.256728+00'),
	(189, 'outfits:practice:done', 'hotel', 21, NULL, '{}', '2026-11-17 14:26:00.235359+00'),
	(191, 'outfits:practice:done', 'warehouse', 21, NULL, '{}', '2026-11-17 14:26:00.241376+00'),
	(193, 'helping:offer:made', 'oO0N4mtaB9fzF94T', 4, 'GM0599', '{"about": "2L0D9PmtkMDKRFL3", "helper": 4, "visibility": "shown"}', '2026-11-17 14:26:00.321852+00'),
	(195, 'outfits:practice:done', 'hotel', 38, NULL, '{}', '2026-11-17 16:26:00.235848+00'),
	(197, 'outfits:practice:done', 'warehouse', 38, NULL, '{}', '2026-11-17 16:26:00.244494+00'),
	(200, 'moderation:case:opened', 'Gp4equBj4J3TEIa2', NULL, 'GM0599', '{"kind": "feedback", "about": "4r0b3wP0RG7ymm3y", "because": "reported"}', '2026-11-17 17:26:00.270777+00'),
	(201, 'moderation:report:made', 'qUdjHquZUuU6sG5u', 28, 'GM0599', '{"case": "Gp4equBj4J3TEIa2", "kind": "feedback", "about": "4r0b3wP0RG7ymm3y", "reason": "person"}', '2026-11-17 17:26:00.276328+00'),
	(202, 'moderation:decision:made', '50eT2slQw6Vxz538', 1, 'GM0599', '{"case": "Gp4equBj4J3TEIa2", "kind": "feedback", "about": "4r0b3wP0RG7ymm3y", "ruling": "warn"}', '2026-11-17 18:56:00.33998+00'),
	(203, 'moderation:case:closed', 'Gp4equBj4J3TEIa2', 1, 'GM0599', '{"about": "4r0b3wP0RG7ymm3y"}', '2026-11-17 18:56:00.341248+00'),
	(205, 'outfits:practice:done', 'care', 36, NULL, '{}', '2026-11-17 19:26:00.239877+00'),
	(207, 'outfits:feedback:given', 'of2EpJGcAgJp2e60', 36, 'GM0599', '{"about": "Rb9OifuMJR_K2vZO", "visibility": "shown"}', '2026-11-17 19:26:00.270577+00'),
	(209, 'helping:offer:declined', 'oO0N4mtaB9fzF94T', 45, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3", "helper": 4}', '2026-11-18 02:26:00.245101+00'),
	(210, 'conversations:conversation:opened', 'Wc4n9TDnJSxwYQqf', 45, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3"}', '2026-11-18 02:26:00.250547+00'),
	(211, 'helping:offer:accepted', 'FZaGDefdkEmpRVJP', 45, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3", "helper": 9, "conversation": "Wc4n9TDnJSxwYQqf"}', '2026-11-18 02:26:00.25064+00'),
	(213, 'accounts:account:joined', 'HJUCpIsNrTLBhWij', 52, 'GM0599', '{}', '2026-11-18 05:26:00.235311+00'),
	(215, 'profiles:profile:changed', '1xSLJT44o_kMXZIm', 52, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-18 05:46:00.241349+00'),
	(217, 'moderation:case:opened', 'xKdo31dNhP3N7Csy', NULL, 'GM0344', '{"kind": "request", "about": "EedgRTS447uGh-R1", "because": "held"}', '2026-11-18 08:30:00.311103+00'),
	(220, 'conversations:conversation:closed', 'w8MEDO7s7fb5SpiD', 28, 'GM0599', '{"about": "H-j--qYE2EV5fRjs"}', '2026-11-18 10:26:00.244162+00'),
	(221, 'helping:request:closed', 'H-j--qYE2EV5fRjs', 28, 'GM0599', '{"by": "asker", "says": "yes", "helper": 42}', '2026-11-18 10:26:00.244994+00'),
	(234, 'moderation:evidence:destroyed', '-Q7iBEevIKP5QB3V', NULL, 'GM0599', '{"about": "sFzueh80dP2ffqiz", "files": 0, "words": 1, "pictures": 0}', '2026-11-19 10:26:00.58324+00'),
	(236, 'conversations:message:sent', 'TsFWTibEzZLXpYEQ', 9, 'GM0503', '{"to": 45, "about": "Wc4n9TDnJSxwYQqf"}', '2026-11-20 08:26:00.263107+00'),
	(237, 'moderation:case:opened', 'kKyDH1TIUiEt5j0U', NULL, 'GM0599', '{"kind": "request", "about": "_rP3OUhxUVIOTTNU", "because": "held"}', '2026-11-20 08:30:00.258539+00'),
	(240, 'moderation:case:opened', 'XVro3J-5VznNuBT_', NULL, 'GM0599', '{"kind": "request", "about": "_rP3OUhxUVIOTTNU", "because": "reported"}', '2026-11-20 09:16:00.283842+00'),
	(241, 'moderation:report:made', 'fQN51hrYqYLSGmri', 38, 'GM0599', '{"case": "XVro3J-5VznNuBT_", "kind": "request", "about": "_rP3OUhxUVIOTTNU", "reason": "other"}', '2026-11-20 09:16:00.289317+00'),
	(242, 'moderation:decision:made', 'zSOxU1HtZhpouFTk', 1, 'GM0599', '{"case": "XVro3J-5VznNuBT_", "kind": "request", "about": "_rP3OUhxUVIOTTNU", "ruling": "hide"}', '2026-11-20 09:36:00.285429+00'),
	(243, 'moderation:case:closed', 'XVro3J-5VznNuBT_', 1, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU"}', '2026-11-20 09:36:00.2861+00'),
	(248, 'outfits:outfit:told', 'Rb9OifuMJR_K2vZO', 28, 'GM0599', '{"how": "hard"}', '2026-11-20 10:26:00.236773+00'),
	(249, 'helping:offer:made', '6f466xHkvUXwTW6m', 12, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU", "helper": 12, "visibility": "shown"}', '2026-11-20 12:26:00.262826+00'),
	(254, 'conversations:message:sent', 'e17esICOMjiEoROL', 14, 'GM0599', '{"to": 12, "about": "GSAD3HWIDfAkdHq1"}', '2026-11-20 20:26:00.245538+00');
INSERT INTO public.event VALUES
	(256, 'profiles:profile:changed', 'JvjNF1oe5DkcJSss', 54, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-21 05:46:00.239119+00'),
	(259, 'helping:request:thanked', 'EedgRTS447uGh-R1', 51, 'GM0344', '{"helper": 24}', '2026-11-21 07:30:00.239522+00'),
	(307, 'outfits:feedback:given', 'EAj9MrGvYlXtvhQY', 7, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "visibility": "shown"}', '2026-11-23 12:26:00.267936+00'),
	(310, 'outfits:practice:done', 'hotel', 37, NULL, '{}', '2026-11-23 14:26:00.23548+00'),
	(312, 'outfits:practice:done', 'warehouse', 37, NULL, '{}', '2026-11-23 14:26:00.245525+00'),
	(315, 'helping:offer:made', 'wWWh3c-NmZWhnd5S', 11, 'GM0599', '{"about": "FEoS2R8pPQJGYPCg", "helper": 11, "visibility": "shown"}', '2026-11-23 14:26:00.320038+00'),
	(316, 'moderation:decision:made', 'NDCuNswk65tsAk5w', 1, 'GM0599', '{"case": "7_l4aA5S07IlIBNY", "kind": "request", "about": "p8tB7oQRuNxiBrMC", "ruling": "remove"}', '2026-11-23 14:26:00.369585+00'),
	(723, 'outfits:outfit:redrawn', 'yt_HL_eB6zZQdhM9', 59, NULL, '{}', '2026-11-30 07:16:00.462996+00'),
	(158, 'conversations:conversation:opened', 'w8MEDO7s7fb5SpiD', 28, 'GM0599', '{"about": "H-j--qYE2EV5fRjs"}', '2026-11-14 22:26:00.259077+00'),
	(159, 'helping:offer:accepted', 'FZjwWNiGj5RmC3UG', 28, 'GM0599', '{"about": "H-j--qYE2EV5fRjs", "helper": 42, "conversation": "w8MEDO7s7fb5SpiD"}', '2026-11-14 22:26:00.259192+00'),
	(161, 'conversations:message:sent', 'rTCty3-M1f38YxmY', 42, 'GM0599', '{"to": 28, "about": "w8MEDO7s7fb5SpiD"}', '2026-11-15 00:26:00.25013+00'),
	(163, 'profiles:profile:changed', '4aTvh35wD1wfT2o4', 50, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-15 05:46:00.245517+00'),
	(164, 'conversations:message:sent', '8LAy5Km9aPC0nHkH', 28, 'GM0599', '{"to": 42, "about": "w8MEDO7s7fb5SpiD"}', '2026-11-16 07:26:00.246778+00'),
	(223, 'helping:request:thanked', 'H-j--qYE2EV5fRjs', 28, 'GM0599', '{"helper": 42}', '2026-11-18 10:30:00.24076+00'),
	(225, 'helping:offer:made', 'SVXW1eG_MdU5Ahi-', 24, 'GM0599', '{"about": "EedgRTS447uGh-R1", "helper": 24, "visibility": "shown"}', '2026-11-18 14:26:00.276357+00'),
	(228, 'conversations:message:sent', 'T83j_ePTuqJ-dQcW', 51, 'GM0344', '{"to": 24, "about": "McMbDlSmbhD5IY2b"}', '2026-11-19 01:26:00.249661+00'),
	(230, 'accounts:account:joined', 'QEe6tF0uSGi7Fi0D', 53, 'GM0503', '{}', '2026-11-19 05:26:00.236165+00'),
	(232, 'helping:offer:declined', 'enguu2PUa7ZozMDD', 36, 'GM0599', '{"about": "w8SUmKLjfEU23dCw", "helper": 16}', '2026-11-19 10:26:00.24246+00'),
	(233, 'helping:request:withdrawn', 'w8SUmKLjfEU23dCw', 36, 'GM0599', '{}', '2026-11-19 10:26:00.243468+00'),
	(250, 'helping:offer:made', 'iAVErRY5KnQrS4ZT', 7, 'GM0503', '{"about": "_rP3OUhxUVIOTTNU", "helper": 7, "visibility": "shown"}', '2026-11-20 14:26:00.257938+00'),
	(251, 'helping:offer:declined', 'iAVErRY5KnQrS4ZT', 14, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU", "helper": 7}', '2026-11-20 19:26:00.246721+00'),
	(252, 'conversations:conversation:opened', 'GSAD3HWIDfAkdHq1', 14, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU"}', '2026-11-20 19:26:00.251528+00'),
	(253, 'helping:offer:accepted', '6f466xHkvUXwTW6m', 14, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU", "helper": 12, "conversation": "GSAD3HWIDfAkdHq1"}', '2026-11-20 19:26:00.25159+00'),
	(255, 'accounts:account:joined', 'y4eCMsiSDfEr1d-H', 54, 'GM0599', '{}', '2026-11-21 05:26:00.234513+00'),
	(257, 'conversations:conversation:closed', 'McMbDlSmbhD5IY2b', 51, 'GM0344', '{"about": "EedgRTS447uGh-R1"}', '2026-11-21 07:26:00.241136+00'),
	(258, 'helping:request:closed', 'EedgRTS447uGh-R1', 51, 'GM0344', '{"by": "asker", "says": "yes", "helper": 24}', '2026-11-21 07:26:00.24187+00'),
	(260, 'helping:request:closed', 'EedgRTS447uGh-R1', 24, 'GM0344', '{"by": "helper", "says": "yes", "helper": 24}', '2026-11-21 08:26:00.239588+00'),
	(272, 'moderation:evidence:destroyed', 'bxUGdFgQYa5C6YUG', NULL, 'GM0344', '{"about": "Z6RYpu94PMTj_XGg", "files": 0, "words": 0, "pictures": 0}', '2026-11-22 10:26:00.573136+00'),
	(273, 'helping:request:thanked', '2L0D9PmtkMDKRFL3', 45, 'GM0503', '{"helper": 9}', '2026-11-22 10:30:00.238118+00'),
	(275, 'helping:offer:made', 'lj2ySo9sjoLzkOTJ', 4, 'GM0599', '{"about": "FNWip_0kmmdlrqiv", "helper": 4, "visibility": "shown"}', '2026-11-22 12:26:00.264266+00'),
	(279, 'conversations:message:sent', 'KMpg49LxiMFL-ed1', 54, 'GM0599', '{"to": 21, "about": "2LX4A7KWJV6t4Jmp"}', '2026-11-22 15:26:00.246855+00'),
	(281, 'conversations:message:sent', 'coJSxBoIPH_rtkiC', 54, 'GM0599', '{"to": 21, "about": "2LX4A7KWJV6t4Jmp"}', '2026-11-22 17:26:00.240853+00'),
	(283, 'accounts:account:joined', 'RvRBcBkFi5RrnCXl', 56, 'GM0599', '{}', '2026-11-23 05:26:00.234327+00'),
	(284, 'outfits:outfit:drafted', 'aUgzPTkGeW-BVMO-', 14, NULL, '{}', '2026-11-23 05:26:00.285009+00'),
	(286, 'outfits:outfit:changed', 'aUgzPTkGeW-BVMO-', 14, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-23 05:26:00.30007+00'),
	(287, 'outfits:outfit:posted', 'aUgzPTkGeW-BVMO-', 14, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-23 05:28:00.24+00'),
	(288, 'moderation:case:opened', 'MKYa-t8yvrWkaEqc', NULL, 'GM0599', '{"kind": "outfit", "about": "aUgzPTkGeW-BVMO-", "because": "held"}', '2026-11-23 05:30:00.309006+00'),
	(290, 'moderation:decision:made', 'W-JI6FdHyzZdTGYW', 1, 'GM0599', '{"case": "MKYa-t8yvrWkaEqc", "kind": "outfit", "about": "aUgzPTkGeW-BVMO-", "ruling": "release"}', '2026-11-23 05:51:00.254976+00'),
	(291, 'moderation:case:closed', 'MKYa-t8yvrWkaEqc', 1, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-"}', '2026-11-23 05:51:00.255797+00'),
	(293, 'conversations:message:sent', 'wP9Vlc30Zh9dEmU0', 54, 'GM0599', '{"to": 21, "about": "2LX4A7KWJV6t4Jmp"}', '2026-11-23 08:26:00.240914+00'),
	(295, 'outfits:practice:done', 'hotel', 12, NULL, '{}', '2026-11-23 09:26:00.235864+00'),
	(297, 'outfits:practice:done', 'warehouse', 12, NULL, '{}', '2026-11-23 09:26:00.241756+00'),
	(299, 'conversations:message:sent', 'quXU98JDapE-IDnW', 12, 'GM0599', '{"to": 14, "about": "GSAD3HWIDfAkdHq1"}', '2026-11-23 09:26:00.275725+00'),
	(302, 'moderation:decision:made', 'V-lnwUDb33PTqIjh', 2, 'GM0344', '{"case": "hrAs23JL61PNW1hu", "kind": "request", "about": "FEoS2R8pPQJGYPCg", "ruling": "release"}', '2026-11-23 09:51:00.250004+00'),
	(303, 'moderation:case:closed', 'hrAs23JL61PNW1hu', 2, 'GM0344', '{"about": "FEoS2R8pPQJGYPCg"}', '2026-11-23 09:51:00.250693+00'),
	(305, 'outfits:feedback:helped', 'kniNqgcpgBuhTAqN', 14, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "garment": "trousers"}', '2026-11-23 10:16:00.24977+00'),
	(308, 'helping:request:posted', 'p8tB7oQRuNxiBrMC', 56, 'GM0599', '{"visibility": "held"}', '2026-11-23 13:26:00.247674+00'),
	(309, 'moderation:case:opened', '7_l4aA5S07IlIBNY', NULL, 'GM0599', '{"kind": "request", "about": "p8tB7oQRuNxiBrMC", "because": "held"}', '2026-11-23 13:30:00.251802+00'),
	(311, 'outfits:practice:done', 'care', 37, NULL, '{}', '2026-11-23 14:26:00.241334+00'),
	(313, 'outfits:feedback:given', 'PDFCDfrlVRBrXwQT', 37, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "visibility": "shown"}', '2026-11-23 14:26:00.275963+00');
INSERT INTO public.event VALUES
	(314, 'outfits:outfit:answered', 'aUgzPTkGeW-BVMO-', NULL, 'GM0599', '{"answers": 3}', '2026-11-23 14:26:00.279954+00'),
	(318, 'conversations:conversation:opened', 'xYOLK6gqg2jh6416', 55, 'GM0344', '{"about": "FEoS2R8pPQJGYPCg"}', '2026-11-24 00:26:00.256101+00'),
	(319, 'helping:offer:accepted', 'wWWh3c-NmZWhnd5S', 55, 'GM0344', '{"about": "FEoS2R8pPQJGYPCg", "helper": 11, "conversation": "xYOLK6gqg2jh6416"}', '2026-11-24 00:26:00.25617+00'),
	(321, 'accounts:account:joined', 'Sp2yPMpphX6C7gK-', 57, 'GM0344', '{}', '2026-11-24 05:26:00.235171+00'),
	(323, 'profiles:profile:changed', '8GSINOIsZiaVHdIN', 57, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-24 05:46:00.239025+00'),
	(326, 'helping:request:thanked', 'FNWip_0kmmdlrqiv', 54, 'GM0599', '{"helper": 21}', '2026-11-24 06:30:00.238453+00'),
	(328, 'helping:request:posted', 'e-RCiolvYVJqh3Yp', 33, 'GM0599', '{"visibility": "held"}', '2026-11-24 07:26:00.250079+00'),
	(329, 'moderation:case:opened', 'FJhfQSmGIpDKjE6V', NULL, 'GM0599', '{"kind": "request", "about": "e-RCiolvYVJqh3Yp", "because": "held"}', '2026-11-24 07:30:00.301967+00'),
	(332, 'helping:offer:made', '4ienwBeoyBUhKqXC', 4, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp", "helper": 4, "visibility": "shown"}', '2026-11-24 09:26:00.262012+00'),
	(334, 'helping:offer:made', '47VvSpVDsYOuHCvw', 27, 'GM0344', '{"about": "e-RCiolvYVJqh3Yp", "helper": 27, "visibility": "shown"}', '2026-11-24 11:26:00.256208+00'),
	(214, 'conversations:message:sent', 'PuAnKPcoWULnu9Bu', 9, 'GM0503', '{"to": 45, "about": "Wc4n9TDnJSxwYQqf"}', '2026-11-18 05:26:00.245869+00'),
	(216, 'helping:request:posted', 'EedgRTS447uGh-R1', 51, 'GM0344', '{"visibility": "held"}', '2026-11-18 08:26:00.248319+00'),
	(218, 'moderation:decision:made', 'ZFpbeL3FZ11-rib1', 2, 'GM0344', '{"case": "xKdo31dNhP3N7Csy", "kind": "request", "about": "EedgRTS447uGh-R1", "ruling": "release"}', '2026-11-18 08:51:00.266052+00'),
	(219, 'moderation:case:closed', 'xKdo31dNhP3N7Csy', 2, 'GM0344', '{"about": "EedgRTS447uGh-R1"}', '2026-11-18 08:51:00.267324+00'),
	(222, 'helping:offer:made', 'enguu2PUa7ZozMDD', 16, 'GM0344', '{"about": "w8SUmKLjfEU23dCw", "helper": 16, "visibility": "shown"}', '2026-11-18 10:26:00.280581+00'),
	(224, 'helping:request:closed', 'H-j--qYE2EV5fRjs', 42, 'GM0599', '{"by": "helper", "says": "partly", "helper": 42}', '2026-11-18 11:26:00.245542+00'),
	(226, 'conversations:conversation:opened', 'McMbDlSmbhD5IY2b', 51, 'GM0344', '{"about": "EedgRTS447uGh-R1"}', '2026-11-19 00:26:00.254661+00'),
	(227, 'helping:offer:accepted', 'SVXW1eG_MdU5Ahi-', 51, 'GM0344', '{"about": "EedgRTS447uGh-R1", "helper": 24, "conversation": "McMbDlSmbhD5IY2b"}', '2026-11-19 00:26:00.254748+00'),
	(229, 'conversations:message:sent', 'TdSxG__usbv0I5X0', 24, 'GM0344', '{"to": 51, "about": "McMbDlSmbhD5IY2b"}', '2026-11-19 02:26:00.247987+00'),
	(231, 'profiles:profile:changed', 'hvGUDJBChS9BpdPa', 53, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-19 05:46:00.241969+00'),
	(261, 'helping:request:expired', 't384qWmLo0ph8nn8', NULL, 'GM0503', '{"visibility": "shown"}', '2026-11-21 10:26:00.574031+00'),
	(265, 'moderation:decision:made', 'l-2frUiwIIHHDNnD', 1, 'GM0599', '{"case": "j-AjxPd6MVUs3GKy", "kind": "request", "about": "FNWip_0kmmdlrqiv", "ruling": "release"}', '2026-11-22 04:51:00.261012+00'),
	(266, 'moderation:case:closed', 'j-AjxPd6MVUs3GKy', 1, 'GM0599', '{"about": "FNWip_0kmmdlrqiv"}', '2026-11-22 04:51:00.262303+00'),
	(268, 'profiles:profile:changed', 'nAdMi2iSoWyELiId', 55, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-22 05:46:00.239924+00'),
	(270, 'conversations:conversation:closed', 'Wc4n9TDnJSxwYQqf', 45, 'GM0503', '{"about": "2L0D9PmtkMDKRFL3"}', '2026-11-22 10:26:00.256408+00'),
	(271, 'helping:request:closed', '2L0D9PmtkMDKRFL3', 45, 'GM0503', '{"by": "asker", "says": "yes", "helper": 9}', '2026-11-22 10:26:00.257757+00'),
	(405, 'conversations:message:sent', 'Z9NvH4R28-57inti', 6, 'GM0599', '{"to": 43, "about": "Q6fF-fgbJTeV7ZCm"}', '2026-11-27 22:26:00.244176+00'),
	(408, 'moderation:decision:made', '-L9BNcy1Bol23xQG', 2, 'GM0344', '{"case": "seW7XknEw2zCpdb1", "kind": "request", "about": "BRuyc2EUOOuBxGDj", "ruling": "release"}', '2026-11-27 22:51:00.26231+00'),
	(409, 'moderation:case:closed', 'seW7XknEw2zCpdb1', 2, 'GM0344', '{"about": "BRuyc2EUOOuBxGDj"}', '2026-11-27 22:51:00.263372+00'),
	(412, 'moderation:case:opened', 'Kxm7hNFTXeBapK_-', NULL, 'GM0503', '{"kind": "request", "about": "vAFMMcCVfZjZaLH0", "because": "held"}', '2026-11-28 02:30:00.251767+00'),
	(415, 'helping:request:posted', 'RuB9APPLaWZI4BTw', 21, 'GM0599', '{"visibility": "held"}', '2026-11-28 03:26:00.249388+00'),
	(416, 'moderation:case:opened', 'I0W-sEgHlxiVCjny', NULL, 'GM0599', '{"kind": "request", "about": "RuB9APPLaWZI4BTw", "because": "held"}', '2026-11-28 03:30:00.25647+00'),
	(420, 'outfits:outfit:redrawn', '07Mz6a0AhKLWAcAu', 49, NULL, '{}', '2026-11-28 04:26:00.316553+00'),
	(424, 'moderation:decision:made', 'ZV26iijESgqda0A9', 1, 'GM0599', '{"case": "bhFgXSGDU9stPA6d", "kind": "outfit", "about": "07Mz6a0AhKLWAcAu", "ruling": "release"}', '2026-11-28 04:51:00.256374+00'),
	(425, 'moderation:case:closed', 'bhFgXSGDU9stPA6d', 1, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu"}', '2026-11-28 04:51:00.257554+00'),
	(428, 'helping:offer:made', 'zCtinRrW5gfHsPQ2', 8, 'GM0599', '{"about": "vAFMMcCVfZjZaLH0", "helper": 8, "visibility": "shown"}', '2026-11-28 05:26:00.296206+00'),
	(430, 'helping:request:closed', 'e-RCiolvYVJqh3Yp', 27, 'GM0599', '{"by": "helper", "says": "yes", "helper": 27}', '2026-11-28 06:26:00.244027+00'),
	(432, 'helping:offer:made', 'xwWGJ3AuylodKpgn', 4, 'GM0599', '{"about": "RuB9APPLaWZI4BTw", "helper": 4, "visibility": "shown"}', '2026-11-28 07:26:00.27266+00'),
	(457, 'outfits:practice:done', 'hotel', 39, NULL, '{}', '2026-11-28 12:26:00.234935+00'),
	(459, 'outfits:practice:done', 'warehouse', 39, NULL, '{}', '2026-11-28 12:26:00.240316+00'),
	(461, 'helping:offer:declined', 'omRC-TFIp8dig-7I', 41, 'GM0503', '{"about": "vAFMMcCVfZjZaLH0", "helper": 11}', '2026-11-28 12:26:00.281648+00'),
	(462, 'conversations:conversation:opened', 'qyZ1AAPs5kHm4rAR', 41, 'GM0503', '{"about": "vAFMMcCVfZjZaLH0"}', '2026-11-28 12:26:00.286738+00'),
	(463, 'helping:offer:accepted', 'zCtinRrW5gfHsPQ2', 41, 'GM0503', '{"about": "vAFMMcCVfZjZaLH0", "helper": 8, "conversation": "qyZ1AAPs5kHm4rAR"}', '2026-11-28 12:26:00.286798+00'),
	(465, 'conversations:message:sent', '6duEnZrT3EeaY-cZ', 41, 'GM0503', '{"to": 8, "about": "qyZ1AAPs5kHm4rAR"}', '2026-11-28 13:26:00.284796+00'),
	(466, 'outfits:outfit:drafted', '5j5-x8zVKvEd6WMQ', 54, NULL, '{}', '2026-11-28 14:26:00.370369+00'),
	(468, 'outfits:outfit:changed', '5j5-x8zVKvEd6WMQ', 54, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-28 14:26:00.387605+00'),
	(470, 'helping:offer:made', 'N4pePHlPND4swIcF', 24, 'GM0599', '{"about": "RuB9APPLaWZI4BTw", "helper": 24, "visibility": "shown"}', '2026-11-28 14:26:00.442636+00'),
	(472, 'conversations:message:sent', 'wGLP2D-H2Mkdstcs', 8, 'GM0503', '{"to": 41, "about": "qyZ1AAPs5kHm4rAR"}', '2026-11-28 14:26:00.469847+00'),
	(473, 'outfits:outfit:posted', '5j5-x8zVKvEd6WMQ', 54, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-28 14:28:00.239545+00'),
	(474, 'moderation:case:opened', 'mRG0qbdyYr_fwt1C', NULL, 'GM0599', '{"kind": "outfit", "about": "5j5-x8zVKvEd6WMQ", "because": "held"}', '2026-11-28 14:30:00.284572+00');
INSERT INTO public.event VALUES
	(477, 'helping:offer:declined', 'N4pePHlPND4swIcF', 21, 'GM0599', '{"about": "RuB9APPLaWZI4BTw", "helper": 24}', '2026-11-28 16:26:00.24642+00'),
	(478, 'conversations:conversation:opened', 'aB3L-vlJUa5SiVq9', 21, 'GM0599', '{"about": "RuB9APPLaWZI4BTw"}', '2026-11-28 16:26:00.25484+00'),
	(479, 'helping:offer:accepted', 'xwWGJ3AuylodKpgn', 21, 'GM0599', '{"about": "RuB9APPLaWZI4BTw", "helper": 4, "conversation": "aB3L-vlJUa5SiVq9"}', '2026-11-28 16:26:00.254938+00'),
	(586, 'outfits:practice:done', 'hotel', 32, NULL, '{}', '2026-11-29 14:26:00.23591+00'),
	(588, 'outfits:practice:done', 'warehouse', 32, NULL, '{}', '2026-11-29 14:26:00.244502+00'),
	(590, 'conversations:message:sent', 'ZBwKgad6bkqdgSLc', 54, 'GM0599', '{"to": 36, "about": "3AUaW41h909xXYiK"}', '2026-11-29 14:26:00.322516+00'),
	(592, 'helping:offer:made', 'QeCaGGPnwfbBRxk8', 18, 'GM0599', '{"about": "H8LnDSExeqeQtEsG", "helper": 18, "visibility": "shown"}', '2026-11-29 14:26:00.418899+00'),
	(595, 'outfits:feedback:helped', 'Q8l-eWsvjrGUkMYV', 21, 'GM0599', '{"about": "se_gpBkZsL0q3qbo", "garment": "jacket"}', '2026-11-29 16:16:00.246607+00'),
	(597, 'conversations:conversation:opened', '3lMq4VWxQRhNV_g0', 57, 'GM0344', '{"about": "ItG7BOalplnvyAcC"}', '2026-11-29 16:26:00.262654+00'),
	(598, 'helping:offer:accepted', 'ZRbg7MAPoX2WO9C8', 57, 'GM0344', '{"about": "ItG7BOalplnvyAcC", "helper": 10, "conversation": "3lMq4VWxQRhNV_g0"}', '2026-11-29 16:26:00.262774+00'),
	(600, 'outfits:practice:done', 'care', 28, NULL, '{}', '2026-11-29 17:26:00.245814+00'),
	(238, 'moderation:decision:made', 'YMEhxLMod4OBkHZf', 1, 'GM0599', '{"case": "kKyDH1TIUiEt5j0U", "kind": "request", "about": "_rP3OUhxUVIOTTNU", "ruling": "release"}', '2026-11-20 08:51:00.251847+00'),
	(239, 'moderation:case:closed', 'kKyDH1TIUiEt5j0U', 1, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU"}', '2026-11-20 08:51:00.253052+00'),
	(244, 'moderation:case:opened', 'XVro3J-5VznNuBT_', NULL, 'GM0599', '{"kind": "request", "about": "_rP3OUhxUVIOTTNU", "because": "undone"}', '2026-11-20 10:06:00.282846+00'),
	(245, 'moderation:decision:undone', 'zSOxU1HtZhpouFTk', 1, 'GM0599', '{"case": "XVro3J-5VznNuBT_", "kind": "request", "about": "_rP3OUhxUVIOTTNU", "ruling": "hide"}', '2026-11-20 10:06:00.282928+00'),
	(246, 'moderation:decision:made', 'XBZwgN6oey5CQFrQ', 1, 'GM0599', '{"case": "XVro3J-5VznNuBT_", "kind": "request", "about": "_rP3OUhxUVIOTTNU", "ruling": "release"}', '2026-11-20 10:07:00.276456+00'),
	(247, 'moderation:case:closed', 'XVro3J-5VznNuBT_', 1, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU"}', '2026-11-20 10:07:00.277161+00'),
	(262, 'outfits:outfit:destroyed', 'Rb9OifuMJR_K2vZO', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-21 10:26:00.65763+00'),
	(263, 'helping:request:posted', 'FNWip_0kmmdlrqiv', 54, 'GM0599', '{"visibility": "held"}', '2026-11-22 04:26:00.250627+00'),
	(264, 'moderation:case:opened', 'j-AjxPd6MVUs3GKy', NULL, 'GM0599', '{"kind": "request", "about": "FNWip_0kmmdlrqiv", "because": "held"}', '2026-11-22 04:30:00.276953+00'),
	(267, 'accounts:account:joined', 'gUce3eUOXo4R_n5L', 55, 'GM0344', '{}', '2026-11-22 05:26:00.238232+00'),
	(269, 'helping:offer:made', 'P3To3cFuCnMTeZ_J', 21, 'GM0599', '{"about": "FNWip_0kmmdlrqiv", "helper": 21, "visibility": "shown"}', '2026-11-22 08:26:00.2889+00'),
	(274, 'helping:request:closed', '2L0D9PmtkMDKRFL3', 9, 'GM0503', '{"by": "helper", "says": "yes", "helper": 9}', '2026-11-22 11:26:00.241806+00'),
	(276, 'helping:offer:declined', 'lj2ySo9sjoLzkOTJ', 54, 'GM0599', '{"about": "FNWip_0kmmdlrqiv", "helper": 4}', '2026-11-22 14:26:00.24954+00'),
	(277, 'conversations:conversation:opened', '2LX4A7KWJV6t4Jmp', 54, 'GM0599', '{"about": "FNWip_0kmmdlrqiv"}', '2026-11-22 14:26:00.256649+00'),
	(278, 'helping:offer:accepted', 'P3To3cFuCnMTeZ_J', 54, 'GM0599', '{"about": "FNWip_0kmmdlrqiv", "helper": 21, "conversation": "2LX4A7KWJV6t4Jmp"}', '2026-11-22 14:26:00.256791+00'),
	(280, 'conversations:message:sent', 'fBO7VwUKB-WrwoXe', 21, 'GM0599', '{"to": 54, "about": "2LX4A7KWJV6t4Jmp"}', '2026-11-22 16:26:00.243033+00'),
	(282, 'conversations:message:sent', '27nKWyOS3DW80JKN', 21, 'GM0599', '{"to": 54, "about": "2LX4A7KWJV6t4Jmp"}', '2026-11-22 17:26:00.25002+00'),
	(285, 'outfits:outfit:redrawn', 'aUgzPTkGeW-BVMO-', 14, NULL, '{}', '2026-11-23 05:26:00.293913+00'),
	(289, 'profiles:profile:changed', 'LNY2qXShrLAWSru7', 56, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-23 05:46:00.237551+00'),
	(292, 'conversations:message:sent', 'MGRUZKKjopdPPY0z', 12, 'GM0599', '{"to": 14, "about": "GSAD3HWIDfAkdHq1"}', '2026-11-23 07:26:00.241137+00'),
	(294, 'conversations:message:sent', 'gogZpupk0mMMBGVY', 14, 'GM0599', '{"to": 12, "about": "GSAD3HWIDfAkdHq1"}', '2026-11-23 08:26:00.250129+00'),
	(296, 'outfits:practice:done', 'care', 12, NULL, '{}', '2026-11-23 09:26:00.239162+00'),
	(298, 'outfits:feedback:given', 'kniNqgcpgBuhTAqN', 12, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "visibility": "shown"}', '2026-11-23 09:26:00.26279+00'),
	(300, 'helping:request:posted', 'FEoS2R8pPQJGYPCg', 55, 'GM0344', '{"visibility": "held"}', '2026-11-23 09:26:00.287055+00'),
	(301, 'moderation:case:opened', 'hrAs23JL61PNW1hu', NULL, 'GM0344', '{"kind": "request", "about": "FEoS2R8pPQJGYPCg", "because": "held"}', '2026-11-23 09:30:00.27253+00'),
	(304, 'outfits:feedback:helped', 'kniNqgcpgBuhTAqN', 14, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "garment": "jumper"}', '2026-11-23 10:16:00.240467+00'),
	(306, 'outfits:feedback:helped', 'kniNqgcpgBuhTAqN', 14, 'GM0599', '{"about": "aUgzPTkGeW-BVMO-", "garment": "shoes"}', '2026-11-23 10:16:00.258177+00'),
	(333, 'moderation:evidence:destroyed', 'cW14zv_04ptr1nqV', NULL, 'GM0599', '{"about": "w8SUmKLjfEU23dCw", "files": 0, "words": 0, "pictures": 0}', '2026-11-24 10:26:00.576826+00'),
	(335, 'helping:request:posted', 'r_vKsdFsPRLBjBXg', 56, 'GM0599', '{"visibility": "held"}', '2026-11-24 14:26:00.241131+00'),
	(336, 'moderation:case:opened', 't84T60XO4Qu2NFJi', NULL, 'GM0599', '{"kind": "request", "about": "r_vKsdFsPRLBjBXg", "because": "held"}', '2026-11-24 14:30:00.254758+00'),
	(339, 'helping:offer:declined', '4ienwBeoyBUhKqXC', 33, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp", "helper": 4}', '2026-11-24 22:26:00.246822+00'),
	(340, 'conversations:conversation:opened', 'ZM8p8tfXmuGQ9scW', 33, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp"}', '2026-11-24 22:26:00.253041+00'),
	(341, 'helping:offer:accepted', '47VvSpVDsYOuHCvw', 33, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp", "helper": 27, "conversation": "ZM8p8tfXmuGQ9scW"}', '2026-11-24 22:26:00.253106+00'),
	(343, 'conversations:message:sent', 'kkEf6Jo0Euj8ecJV', 27, 'GM0599', '{"to": 33, "about": "ZM8p8tfXmuGQ9scW"}', '2026-11-25 01:26:00.245439+00'),
	(345, 'conversations:message:sent', 'PR5TQv-M_j4_3zoH', 27, 'GM0599', '{"to": 33, "about": "ZM8p8tfXmuGQ9scW"}', '2026-11-25 02:26:00.253057+00'),
	(347, 'profiles:profile:changed', 'B5yy0thKYcYvmcT4', 58, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-25 05:46:00.239102+00'),
	(349, 'moderation:case:opened', 'F61TPf9y6-cMkwK9', NULL, 'GM0344', '{"kind": "request", "about": "FG82kGa6P_JGRMVX", "because": "held"}', '2026-11-25 08:30:00.293336+00'),
	(352, 'helping:offer:made', 'brVE74ma9PZhFE4_', 28, 'GM0599', '{"about": "FG82kGa6P_JGRMVX", "helper": 28, "visibility": "shown"}', '2026-11-25 14:26:00.261821+00'),
	(355, 'conversations:message:sent', 'eyrZ4PWGFMAHfFsj', 39, 'GM0344', '{"to": 28, "about": "4haok47NQSFeSIfk"}', '2026-11-26 03:26:00.24196+00');
INSERT INTO public.event VALUES
	(357, 'helping:request:posted', '6IBZwCGpmSCk0PQ9', 49, 'GM0599', '{"visibility": "held"}', '2026-11-26 05:26:00.244612+00'),
	(358, 'moderation:case:opened', 'y1hUp88ycWzQWUdh', NULL, 'GM0599', '{"kind": "request", "about": "6IBZwCGpmSCk0PQ9", "because": "held"}', '2026-11-26 05:30:00.281676+00'),
	(361, 'conversations:conversation:closed', 'GSAD3HWIDfAkdHq1', 14, 'GM0599', '{"about": "_rP3OUhxUVIOTTNU"}', '2026-11-26 06:26:00.242617+00'),
	(362, 'helping:request:closed', '_rP3OUhxUVIOTTNU', 14, 'GM0599', '{"by": "asker", "says": "yes", "helper": 12}', '2026-11-26 06:26:00.243198+00'),
	(364, 'helping:request:closed', '_rP3OUhxUVIOTTNU', 12, 'GM0599', '{"by": "helper", "says": "yes", "helper": 12}', '2026-11-26 07:26:00.241829+00'),
	(392, 'helping:offer:made', 'h7EzCya9yvoN6NRs', 5, 'GM0344', '{"about": "QxzWxuiLgK7w9fth", "helper": 5, "visibility": "shown"}', '2026-11-27 14:26:00.257645+00'),
	(394, 'helping:offer:made', 'JUWkqJdpUsY944GL', 21, 'GM0599', '{"about": "QxzWxuiLgK7w9fth", "helper": 21, "visibility": "shown"}', '2026-11-27 15:26:00.251994+00'),
	(395, 'helping:offer:declined', 'Culwwm0zRTrRgLXa', 31, 'GM0344', '{"about": "lvI1stIGRHh7OY2x", "helper": 32}', '2026-11-27 16:26:00.243583+00'),
	(396, 'conversations:conversation:opened', 'PRxVy1KBFarV1K4H', 31, 'GM0344', '{"about": "lvI1stIGRHh7OY2x"}', '2026-11-27 16:26:00.24771+00'),
	(397, 'helping:offer:accepted', '1xDvhygUP-g7xZEq', 31, 'GM0344', '{"about": "lvI1stIGRHh7OY2x", "helper": 10, "conversation": "PRxVy1KBFarV1K4H"}', '2026-11-27 16:26:00.247763+00'),
	(404, 'conversations:message:sent', '7gl2DWMWwxAkcGFk', 43, 'GM0599', '{"to": 6, "about": "Q6fF-fgbJTeV7ZCm"}', '2026-11-27 20:26:00.246614+00'),
	(317, 'moderation:case:closed', '7_l4aA5S07IlIBNY', 1, 'GM0599', '{"about": "p8tB7oQRuNxiBrMC"}', '2026-11-23 14:26:00.370455+00'),
	(320, 'conversations:message:sent', 'QQISb2VniupQPNsk', 55, 'GM0344', '{"to": 11, "about": "xYOLK6gqg2jh6416"}', '2026-11-24 01:26:00.245427+00'),
	(322, 'conversations:message:sent', 'sxWCfOl6fV1rr_SW', 11, 'GM0344', '{"to": 55, "about": "xYOLK6gqg2jh6416"}', '2026-11-24 05:26:00.245988+00'),
	(324, 'conversations:conversation:closed', '2LX4A7KWJV6t4Jmp', 54, 'GM0599', '{"about": "FNWip_0kmmdlrqiv"}', '2026-11-24 06:26:00.240652+00'),
	(325, 'helping:request:closed', 'FNWip_0kmmdlrqiv', 54, 'GM0599', '{"by": "asker", "says": "yes", "helper": 21}', '2026-11-24 06:26:00.241323+00'),
	(327, 'helping:request:closed', 'FNWip_0kmmdlrqiv', 21, 'GM0599', '{"by": "helper", "says": "yes", "helper": 21}', '2026-11-24 07:26:00.238992+00'),
	(330, 'moderation:decision:made', 'aH5YGa68Dgaawm7e', 1, 'GM0599', '{"case": "FJhfQSmGIpDKjE6V", "kind": "request", "about": "e-RCiolvYVJqh3Yp", "ruling": "release"}', '2026-11-24 07:51:00.247962+00'),
	(331, 'moderation:case:closed', 'FJhfQSmGIpDKjE6V', 1, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp"}', '2026-11-24 07:51:00.248792+00'),
	(367, 'moderation:evidence:destroyed', 'OYcUWymY-8nk4wkf', NULL, 'GM0599', '{"about": "Q2qqaAj-H8binjJf", "files": 0, "words": 0, "pictures": 0}', '2026-11-26 10:26:00.580813+00'),
	(370, 'conversations:message:sent', 'Iv2ao5wPMJltvkVz', 49, 'GM0599', '{"to": 8, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-26 13:26:00.24374+00'),
	(372, 'helping:request:posted', 'jigCFL_zAsPxoQUe', 53, 'GM0503', '{"visibility": "held"}', '2026-11-27 00:26:00.2474+00'),
	(373, 'moderation:case:opened', 'qHzRXJmyAhuTvV4v', NULL, 'GM0503', '{"kind": "request", "about": "jigCFL_zAsPxoQUe", "because": "held"}', '2026-11-27 00:30:00.27283+00'),
	(376, 'helping:request:posted', 'lvI1stIGRHh7OY2x', 31, 'GM0344', '{"visibility": "held"}', '2026-11-27 04:26:00.245551+00'),
	(377, 'moderation:case:opened', 'wvxREV-_-le2ru-S', NULL, 'GM0344', '{"kind": "request", "about": "lvI1stIGRHh7OY2x", "because": "held"}', '2026-11-27 04:30:00.256224+00'),
	(380, 'helping:offer:made', '2WzJ1VPJyLwGIlVZ', 7, 'GM0503', '{"about": "jigCFL_zAsPxoQUe", "helper": 7, "visibility": "shown"}', '2026-11-27 05:26:00.274962+00'),
	(382, 'conversations:message:sent', 'UWZiAeoAz-esRx1i', 49, 'GM0599', '{"to": 8, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-27 08:26:00.24474+00'),
	(384, 'helping:offer:made', '1xDvhygUP-g7xZEq', 10, 'GM0344', '{"about": "lvI1stIGRHh7OY2x", "helper": 10, "visibility": "shown"}', '2026-11-27 08:26:00.28847+00'),
	(385, 'moderation:case:opened', '9xWEJOs9Es68Ru3K', NULL, 'GM0599', '{"kind": "request", "about": "QxzWxuiLgK7w9fth", "because": "held"}', '2026-11-27 08:30:00.283518+00'),
	(386, 'moderation:decision:made', 'gAXKLQoGCwktK-ZX', 1, 'GM0599', '{"case": "9xWEJOs9Es68Ru3K", "kind": "request", "about": "QxzWxuiLgK7w9fth", "ruling": "release"}', '2026-11-27 08:51:00.250287+00'),
	(387, 'moderation:case:closed', '9xWEJOs9Es68Ru3K', 1, 'GM0599', '{"about": "QxzWxuiLgK7w9fth"}', '2026-11-27 08:51:00.251188+00'),
	(389, 'outfits:outfit:told', 'aUgzPTkGeW-BVMO-', 14, 'GM0599', '{"how": "job"}', '2026-11-27 10:26:00.237754+00'),
	(390, 'outfits:outfit:destroyed', 'aUgzPTkGeW-BVMO-', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-27 10:26:00.496659+00'),
	(391, 'helping:offer:made', 'uqFCzF1wqCfWKBiH', 6, 'GM0599', '{"about": "QxzWxuiLgK7w9fth", "helper": 6, "visibility": "shown"}', '2026-11-27 12:26:00.257064+00'),
	(398, 'conversations:message:sent', 'mQD-hYPcIaDLoauE', 31, 'GM0344', '{"to": 10, "about": "PRxVy1KBFarV1K4H"}', '2026-11-27 17:26:00.242913+00'),
	(399, 'conversations:message:sent', 'wfmFrWTfBOY23O_b', 10, 'GM0344', '{"to": 31, "about": "PRxVy1KBFarV1K4H"}', '2026-11-27 18:26:00.242463+00'),
	(400, 'helping:offer:declined', 'h7EzCya9yvoN6NRs', 43, 'GM0599', '{"about": "QxzWxuiLgK7w9fth", "helper": 5}', '2026-11-27 19:26:00.246285+00'),
	(401, 'helping:offer:declined', 'JUWkqJdpUsY944GL', 43, 'GM0599', '{"about": "QxzWxuiLgK7w9fth", "helper": 21}', '2026-11-27 19:26:00.247039+00'),
	(402, 'conversations:conversation:opened', 'Q6fF-fgbJTeV7ZCm', 43, 'GM0599', '{"about": "QxzWxuiLgK7w9fth"}', '2026-11-27 19:26:00.252103+00'),
	(403, 'helping:offer:accepted', 'uqFCzF1wqCfWKBiH', 43, 'GM0599', '{"about": "QxzWxuiLgK7w9fth", "helper": 6, "conversation": "Q6fF-fgbJTeV7ZCm"}', '2026-11-27 19:26:00.252157+00'),
	(435, 'moderation:evidence:destroyed', 'vCA8LbHiUaXWfNMl', NULL, 'GM0599', '{"about": "H-j--qYE2EV5fRjs", "files": 0, "words": 0, "pictures": 0}', '2026-11-28 07:26:00.711714+00'),
	(436, 'moderation:decision:made', '6BtiAd3ThKx1ShjJ', 1, 'GM0599', '{"case": "uF1TuukicOjHFRm6", "kind": "request", "about": "ui70Y2EfCBJe5ABa", "ruling": "release"}', '2026-11-28 07:51:00.260156+00'),
	(437, 'moderation:case:closed', 'uF1TuukicOjHFRm6', 1, 'GM0599', '{"about": "ui70Y2EfCBJe5ABa"}', '2026-11-28 07:51:00.261208+00'),
	(438, 'outfits:outfit:drafted', '-rmDVKTrRXxFL6wd', 37, NULL, '{}', '2026-11-28 08:26:00.400867+00'),
	(439, 'outfits:outfit:redrawn', '-rmDVKTrRXxFL6wd', 37, NULL, '{}', '2026-11-28 08:26:00.412395+00'),
	(441, 'conversations:conversation:closed', 'xYOLK6gqg2jh6416', 55, 'GM0344', '{"about": "FEoS2R8pPQJGYPCg"}', '2026-11-28 08:26:00.438164+00'),
	(442, 'helping:request:closed', 'FEoS2R8pPQJGYPCg', 55, 'GM0344', '{"by": "asker", "says": "yes", "helper": 11}', '2026-11-28 08:26:00.439245+00'),
	(445, 'moderation:decision:made', 'Mv9Fwfj11DCCVgLV', 3, 'GM0503', '{"case": "emaqjKd1NegwTsuj", "kind": "outfit", "about": "-rmDVKTrRXxFL6wd", "ruling": "release"}', '2026-11-28 08:51:00.255315+00'),
	(446, 'moderation:case:closed', 'emaqjKd1NegwTsuj', 3, 'GM0503', '{"about": "-rmDVKTrRXxFL6wd"}', '2026-11-28 08:51:00.255985+00'),
	(448, 'outfits:practice:done', 'care', 8, NULL, '{}', '2026-11-28 09:26:00.238524+00');
INSERT INTO public.event VALUES
	(450, 'outfits:feedback:given', 'SXr0p4NZT4lXL_Vt', 8, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu", "visibility": "shown"}', '2026-11-28 09:26:00.276759+00'),
	(452, 'helping:request:saved', 'JKH6nvyH23IUyKNK', 42, NULL, '{}', '2026-11-28 09:26:00.296589+00'),
	(454, 'outfits:feedback:helped', 'SXr0p4NZT4lXL_Vt', 49, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu", "garment": "shoes"}', '2026-11-28 10:16:00.242503+00'),
	(456, 'outfits:feedback:helped', 'SXr0p4NZT4lXL_Vt', 49, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu", "garment": "top"}', '2026-11-28 10:16:00.266401+00'),
	(458, 'outfits:practice:done', 'care', 39, NULL, '{}', '2026-11-28 12:26:00.238195+00'),
	(460, 'outfits:feedback:given', 'lbP8xgKWqoAaf27z', 39, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu", "visibility": "shown"}', '2026-11-28 12:26:00.264532+00'),
	(464, 'helping:offer:made', 'HSE-on0gGjmUDR2L', 25, 'GM0503', '{"about": "ui70Y2EfCBJe5ABa", "helper": 25, "visibility": "shown"}', '2026-11-28 13:26:00.273392+00'),
	(467, 'outfits:outfit:redrawn', '5j5-x8zVKvEd6WMQ', 54, NULL, '{}', '2026-11-28 14:26:00.378061+00'),
	(469, 'outfits:feedback:given', 'ozimkgIdi8JGJJJK', 36, 'GM0503', '{"about": "-rmDVKTrRXxFL6wd", "visibility": "shown"}', '2026-11-28 14:26:00.41042+00'),
	(471, 'conversations:message:sent', 'WSTBgtLvSDcYXnbT', 6, 'GM0599', '{"to": 43, "about": "Q6fF-fgbJTeV7ZCm"}', '2026-11-28 14:26:00.456007+00'),
	(475, 'moderation:decision:made', 'E3mW-wht8jLz2PZ0', 1, 'GM0599', '{"case": "mRG0qbdyYr_fwt1C", "kind": "outfit", "about": "5j5-x8zVKvEd6WMQ", "ruling": "release"}', '2026-11-28 14:51:00.253531+00'),
	(476, 'moderation:case:closed', 'mRG0qbdyYr_fwt1C', 1, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ"}', '2026-11-28 14:51:00.254405+00'),
	(337, 'moderation:decision:made', 'P9S4MdioFr0FZn2i', 1, 'GM0599', '{"case": "t84T60XO4Qu2NFJi", "kind": "request", "about": "r_vKsdFsPRLBjBXg", "ruling": "suspend"}', '2026-11-24 15:26:00.257957+00'),
	(338, 'moderation:case:closed', 't84T60XO4Qu2NFJi', 1, 'GM0599', '{"about": "r_vKsdFsPRLBjBXg"}', '2026-11-24 15:26:00.258854+00'),
	(342, 'conversations:message:sent', 'GSHAP4WJsDdWyQ88', 33, 'GM0599', '{"to": 27, "about": "ZM8p8tfXmuGQ9scW"}', '2026-11-24 23:26:00.245369+00'),
	(344, 'conversations:message:sent', 'LWcJD24qYPcf6yar', 33, 'GM0599', '{"to": 27, "about": "ZM8p8tfXmuGQ9scW"}', '2026-11-25 02:26:00.242298+00'),
	(346, 'accounts:account:joined', 'a4W2_noOs6WwN9q7', 58, 'GM0503', '{}', '2026-11-25 05:26:00.235478+00'),
	(348, 'helping:request:posted', 'FG82kGa6P_JGRMVX', 39, 'GM0344', '{"visibility": "held"}', '2026-11-25 08:26:00.243975+00'),
	(350, 'moderation:decision:made', 'LRkxli8AXwn7yjIc', 2, 'GM0344', '{"case": "F61TPf9y6-cMkwK9", "kind": "request", "about": "FG82kGa6P_JGRMVX", "ruling": "release"}', '2026-11-25 08:51:00.246898+00'),
	(351, 'moderation:case:closed', 'F61TPf9y6-cMkwK9', 2, 'GM0344', '{"about": "FG82kGa6P_JGRMVX"}', '2026-11-25 08:51:00.247541+00'),
	(353, 'conversations:conversation:opened', '4haok47NQSFeSIfk', 39, 'GM0344', '{"about": "FG82kGa6P_JGRMVX"}', '2026-11-26 02:26:00.252377+00'),
	(354, 'helping:offer:accepted', 'brVE74ma9PZhFE4_', 39, 'GM0344', '{"about": "FG82kGa6P_JGRMVX", "helper": 28, "conversation": "4haok47NQSFeSIfk"}', '2026-11-26 02:26:00.25246+00'),
	(356, 'conversations:message:sent', 'Ty8Ttsk2fzwO8e7b', 28, 'GM0344', '{"to": 39, "about": "4haok47NQSFeSIfk"}', '2026-11-26 04:26:00.245319+00'),
	(359, 'moderation:decision:made', 'FEkA8LkCqnRhgu__', 1, 'GM0599', '{"case": "y1hUp88ycWzQWUdh", "kind": "request", "about": "6IBZwCGpmSCk0PQ9", "ruling": "release"}', '2026-11-26 05:51:00.258682+00'),
	(360, 'moderation:case:closed', 'y1hUp88ycWzQWUdh', 1, 'GM0599', '{"about": "6IBZwCGpmSCk0PQ9"}', '2026-11-26 05:51:00.259726+00'),
	(363, 'helping:request:thanked', '_rP3OUhxUVIOTTNU', 14, 'GM0599', '{"helper": 12}', '2026-11-26 06:30:00.23966+00'),
	(365, 'helping:offer:made', 'NI5sxjh79ETIl0h_', 8, 'GM0599', '{"about": "6IBZwCGpmSCk0PQ9", "helper": 8, "visibility": "shown"}', '2026-11-26 08:26:00.268071+00'),
	(366, 'moderation:evidence:destroyed', '1GYlQSzJlmN_NrnD', NULL, 'GM0344', '{"about": "YRnXmbWSV2Rr_J2-", "files": 0, "words": 0, "pictures": 0}', '2026-11-26 10:26:00.57338+00'),
	(368, 'conversations:conversation:opened', 'bgaXiTUTmvnkzhMU', 49, 'GM0599', '{"about": "6IBZwCGpmSCk0PQ9"}', '2026-11-26 12:26:00.256812+00'),
	(369, 'helping:offer:accepted', 'NI5sxjh79ETIl0h_', 49, 'GM0599', '{"about": "6IBZwCGpmSCk0PQ9", "helper": 8, "conversation": "bgaXiTUTmvnkzhMU"}', '2026-11-26 12:26:00.256883+00'),
	(371, 'conversations:message:sent', 'aRHjWRGt2UsRBL_k', 8, 'GM0599', '{"to": 49, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-26 14:26:00.247002+00'),
	(374, 'moderation:decision:made', 'zdaIYRK2qjP9jnQ1', 3, 'GM0503', '{"case": "qHzRXJmyAhuTvV4v", "kind": "request", "about": "jigCFL_zAsPxoQUe", "ruling": "release"}', '2026-11-27 00:51:00.262644+00'),
	(375, 'moderation:case:closed', 'qHzRXJmyAhuTvV4v', 3, 'GM0503', '{"about": "jigCFL_zAsPxoQUe"}', '2026-11-27 00:51:00.263884+00'),
	(378, 'moderation:decision:made', 'xasDUNhNRRWnywd8', 2, 'GM0344', '{"case": "wvxREV-_-le2ru-S", "kind": "request", "about": "lvI1stIGRHh7OY2x", "ruling": "release"}', '2026-11-27 04:51:00.251008+00'),
	(379, 'moderation:case:closed', 'wvxREV-_-le2ru-S', 2, 'GM0344', '{"about": "lvI1stIGRHh7OY2x"}', '2026-11-27 04:51:00.252045+00'),
	(381, 'conversations:message:sent', 'rMxxwulGKjGbmLz7', 39, 'GM0344', '{"to": 28, "about": "4haok47NQSFeSIfk"}', '2026-11-27 06:26:00.245635+00'),
	(383, 'helping:request:posted', 'QxzWxuiLgK7w9fth', 43, 'GM0599', '{"visibility": "held"}', '2026-11-27 08:26:00.260819+00'),
	(388, 'conversations:message:sent', 'XLzTq4MSCzfJJyaK', 8, 'GM0599', '{"to": 49, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-27 09:26:00.245494+00'),
	(393, 'helping:offer:made', 'Culwwm0zRTrRgLXa', 32, 'GM0503', '{"about": "lvI1stIGRHh7OY2x", "helper": 32, "visibility": "shown"}', '2026-11-27 14:26:00.282502+00'),
	(482, 'outfits:feedback:given', 'wPrQp3idOREkTBDN', 8, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "visibility": "shown"}', '2026-11-28 17:26:00.262376+00'),
	(484, 'conversations:message:sent', 'EPxS_G55929e736L', 34, 'GM0599', '{"to": 25, "about": "9iLpcr5lTmloO-15"}', '2026-11-28 17:26:00.287317+00'),
	(486, 'outfits:feedback:helped', 'wPrQp3idOREkTBDN', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "trousers"}', '2026-11-28 18:16:00.247732+00'),
	(488, 'conversations:message:sent', 'hi55wpNVIjGTfmTE', 4, 'GM0599', '{"to": 21, "about": "aB3L-vlJUa5SiVq9"}', '2026-11-28 18:26:00.239899+00'),
	(490, 'conversations:message:sent', 'KwF-y_aG1-pegzmt', 25, 'GM0599', '{"to": 34, "about": "9iLpcr5lTmloO-15"}', '2026-11-28 19:26:00.265247+00'),
	(492, 'outfits:feedback:helped', 'J2bID1ZU6l8A4tm-', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "shirt"}', '2026-11-28 20:16:00.244146+00'),
	(494, 'conversations:message:sent', '0sF-JxW_sT3T60au', 34, 'GM0599', '{"to": 25, "about": "9iLpcr5lTmloO-15"}', '2026-11-28 20:26:00.240737+00'),
	(496, 'outfits:practice:done', 'care', 41, NULL, '{}', '2026-11-28 22:26:00.238027+00'),
	(498, 'outfits:feedback:given', 'kG0a7WohgfRtYA6K', 41, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "visibility": "shown"}', '2026-11-28 22:26:00.259113+00'),
	(499, 'outfits:outfit:answered', '5j5-x8zVKvEd6WMQ', NULL, 'GM0599', '{"answers": 3}', '2026-11-28 22:26:00.262045+00'),
	(500, 'outfits:practice:done', 'hotel', 18, NULL, '{}', '2026-11-29 00:26:00.235097+00');
INSERT INTO public.event VALUES
	(502, 'outfits:practice:done', 'warehouse', 18, NULL, '{}', '2026-11-29 00:26:00.241223+00'),
	(504, 'helping:request:posted', 'pjNSlbfqskKWh6x1', 48, 'GM0503', '{"visibility": "held"}', '2026-11-29 00:26:00.276745+00'),
	(506, 'moderation:decision:made', 'yn6du5mKkJa5otK6', 3, 'GM0503', '{"case": "YWqDQKS-FPfTitYT", "kind": "request", "about": "pjNSlbfqskKWh6x1", "ruling": "release"}', '2026-11-29 00:51:00.253356+00'),
	(507, 'moderation:case:closed', 'YWqDQKS-FPfTitYT', 3, 'GM0503', '{"about": "pjNSlbfqskKWh6x1"}', '2026-11-29 00:51:00.254108+00'),
	(508, 'outfits:outfit:drafted', 'MMnZd_hT1CKQN9qd', 48, NULL, '{}', '2026-11-29 01:26:00.285442+00'),
	(510, 'outfits:outfit:changed', 'MMnZd_hT1CKQN9qd', 48, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-29 01:26:00.299105+00'),
	(513, 'moderation:decision:made', 'pF1h_sKRqoqdFZIk', 3, 'GM0503', '{"case": "Mlfa70yG5K1HRizk", "kind": "outfit", "about": "MMnZd_hT1CKQN9qd", "ruling": "release"}', '2026-11-29 01:51:00.25482+00'),
	(514, 'moderation:case:closed', 'Mlfa70yG5K1HRizk', 3, 'GM0503', '{"about": "MMnZd_hT1CKQN9qd"}', '2026-11-29 01:51:00.255944+00'),
	(517, 'helping:request:posted', 'ItG7BOalplnvyAcC', 57, 'GM0344', '{"visibility": "held"}', '2026-11-29 04:26:00.281569+00'),
	(522, 'accounts:account:joined', '6ZJkiva4NymOjdXS', 59, 'GM0599', '{}', '2026-11-29 05:26:00.236092+00'),
	(525, 'outfits:outfit:redrawn', 'ZA3MXLHXLeLYWDlh', 31, NULL, '{}', '2026-11-29 05:26:00.398825+00'),
	(527, 'helping:offer:made', 'aBk12C1IqxXxr6Sk', 36, 'GM0599', '{"about": "RPBn04qEcDTepqAM", "helper": 36, "visibility": "shown"}', '2026-11-29 05:26:00.464728+00'),
	(530, 'profiles:profile:changed', 'XdLMsZ2dmT3_D1l1', 59, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-29 05:46:00.240827+00'),
	(406, 'helping:request:posted', 'BRuyc2EUOOuBxGDj', 29, 'GM0344', '{"visibility": "held"}', '2026-11-27 22:26:00.257443+00'),
	(407, 'moderation:case:opened', 'seW7XknEw2zCpdb1', NULL, 'GM0344', '{"kind": "request", "about": "BRuyc2EUOOuBxGDj", "because": "held"}', '2026-11-27 22:26:00.292047+00'),
	(410, 'conversations:message:sent', '0_RSN1VAGyqWzHC7', 43, 'GM0599', '{"to": 6, "about": "Q6fF-fgbJTeV7ZCm"}', '2026-11-27 23:26:00.245676+00'),
	(411, 'helping:request:posted', 'vAFMMcCVfZjZaLH0', 41, 'GM0503', '{"visibility": "held"}', '2026-11-28 02:26:00.247793+00'),
	(413, 'moderation:decision:made', '7GeU1nvEundQ3aF_', 3, 'GM0503', '{"case": "Kxm7hNFTXeBapK_-", "kind": "request", "about": "vAFMMcCVfZjZaLH0", "ruling": "release"}', '2026-11-28 02:51:00.260559+00'),
	(414, 'moderation:case:closed', 'Kxm7hNFTXeBapK_-', 3, 'GM0503', '{"about": "vAFMMcCVfZjZaLH0"}', '2026-11-28 02:51:00.26167+00'),
	(417, 'moderation:decision:made', '-imSeVpZYYCSfGUL', 1, 'GM0599', '{"case": "I0W-sEgHlxiVCjny", "kind": "request", "about": "RuB9APPLaWZI4BTw", "ruling": "release"}', '2026-11-28 03:51:00.253109+00'),
	(418, 'moderation:case:closed', 'I0W-sEgHlxiVCjny', 1, 'GM0599', '{"about": "RuB9APPLaWZI4BTw"}', '2026-11-28 03:51:00.254278+00'),
	(419, 'outfits:outfit:drafted', '07Mz6a0AhKLWAcAu', 49, NULL, '{}', '2026-11-28 04:26:00.305159+00'),
	(421, 'outfits:outfit:changed', '07Mz6a0AhKLWAcAu', 49, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-28 04:26:00.325619+00'),
	(422, 'outfits:outfit:posted', '07Mz6a0AhKLWAcAu', 49, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 04:28:00.242272+00'),
	(423, 'moderation:case:opened', 'bhFgXSGDU9stPA6d', NULL, 'GM0599', '{"kind": "outfit", "about": "07Mz6a0AhKLWAcAu", "because": "held"}', '2026-11-28 04:30:00.2502+00'),
	(426, 'conversations:conversation:closed', 'ZM8p8tfXmuGQ9scW', 33, 'GM0599', '{"about": "e-RCiolvYVJqh3Yp"}', '2026-11-28 05:26:00.244655+00'),
	(427, 'helping:request:closed', 'e-RCiolvYVJqh3Yp', 33, 'GM0599', '{"by": "asker", "says": "yes", "helper": 27}', '2026-11-28 05:26:00.246152+00'),
	(429, 'helping:request:thanked', 'e-RCiolvYVJqh3Yp', 33, 'GM0599', '{"helper": 27}', '2026-11-28 05:30:00.241451+00'),
	(431, 'helping:offer:made', 'Ft9M73uPOTMFCAuM', 13, 'GM0344', '{"about": "BRuyc2EUOOuBxGDj", "helper": 13, "visibility": "shown"}', '2026-11-28 06:26:00.292303+00'),
	(433, 'helping:request:posted', 'ui70Y2EfCBJe5ABa', 34, 'GM0599', '{"visibility": "held"}', '2026-11-28 07:26:00.288246+00'),
	(434, 'moderation:case:opened', 'uF1TuukicOjHFRm6', NULL, 'GM0599', '{"kind": "request", "about": "ui70Y2EfCBJe5ABa", "because": "held"}', '2026-11-28 07:26:00.391524+00'),
	(440, 'outfits:outfit:changed', '-rmDVKTrRXxFL6wd', 37, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-28 08:26:00.419422+00'),
	(443, 'outfits:outfit:posted', '-rmDVKTrRXxFL6wd', 37, 'GM0503', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-28 08:28:00.243282+00'),
	(444, 'moderation:case:opened', 'emaqjKd1NegwTsuj', NULL, 'GM0503', '{"kind": "outfit", "about": "-rmDVKTrRXxFL6wd", "because": "held"}', '2026-11-28 08:30:00.279174+00'),
	(447, 'outfits:practice:done', 'hotel', 8, NULL, '{}', '2026-11-28 09:26:00.235652+00'),
	(449, 'outfits:practice:done', 'warehouse', 8, NULL, '{}', '2026-11-28 09:26:00.244928+00'),
	(451, 'helping:request:closed', 'FEoS2R8pPQJGYPCg', 11, 'GM0344', '{"by": "helper", "says": "yes", "helper": 11}', '2026-11-28 09:26:00.287028+00'),
	(453, 'helping:offer:made', 'omRC-TFIp8dig-7I', 11, 'GM0599', '{"about": "vAFMMcCVfZjZaLH0", "helper": 11, "visibility": "shown"}', '2026-11-28 09:26:00.336082+00'),
	(455, 'outfits:feedback:helped', 'SXr0p4NZT4lXL_Vt', 49, 'GM0599', '{"about": "07Mz6a0AhKLWAcAu", "garment": "trousers"}', '2026-11-28 10:16:00.252943+00'),
	(567, 'helping:offer:declined', 'P0-YzOWIsaeQCQbI', 54, 'GM0599', '{"about": "RPBn04qEcDTepqAM", "helper": 14}', '2026-11-29 11:26:00.252289+00'),
	(568, 'conversations:conversation:opened', '3AUaW41h909xXYiK', 54, 'GM0599', '{"about": "RPBn04qEcDTepqAM"}', '2026-11-29 11:26:00.259656+00'),
	(569, 'helping:offer:accepted', 'aBk12C1IqxXxr6Sk', 54, 'GM0599', '{"about": "RPBn04qEcDTepqAM", "helper": 36, "conversation": "3AUaW41h909xXYiK"}', '2026-11-29 11:26:00.259745+00'),
	(570, 'outfits:outfit:drafted', 'se_gpBkZsL0q3qbo', 21, NULL, '{}', '2026-11-29 12:26:00.411464+00'),
	(571, 'outfits:outfit:redrawn', 'se_gpBkZsL0q3qbo', 21, NULL, '{}', '2026-11-29 12:26:00.424362+00'),
	(573, 'outfits:practice:done', 'hotel', 4, NULL, '{}', '2026-11-29 12:26:00.439036+00'),
	(575, 'outfits:practice:done', 'warehouse', 4, NULL, '{}', '2026-11-29 12:26:00.447888+00'),
	(577, 'conversations:message:sent', 'UxuHXrAe5Y0UXhsT', 54, 'GM0599', '{"to": 36, "about": "3AUaW41h909xXYiK"}', '2026-11-29 12:26:00.499008+00'),
	(579, 'helping:offer:made', 'ZRbg7MAPoX2WO9C8', 10, 'GM0344', '{"about": "ItG7BOalplnvyAcC", "helper": 10, "visibility": "shown"}', '2026-11-29 12:26:00.555429+00'),
	(581, 'moderation:case:opened', '9qQo1ktuHMKCvNIC', NULL, 'GM0599', '{"kind": "outfit", "about": "se_gpBkZsL0q3qbo", "because": "held"}', '2026-11-29 12:30:00.322814+00'),
	(584, 'conversations:message:sent', 'GkxdR0gFVEM8JvPc', 36, 'GM0599', '{"to": 54, "about": "3AUaW41h909xXYiK"}', '2026-11-29 13:26:00.247945+00');
INSERT INTO public.event VALUES
	(587, 'outfits:practice:done', 'care', 32, NULL, '{}', '2026-11-29 14:26:00.239883+00'),
	(589, 'outfits:feedback:given', 'WCXM8B0MFOsS4gnn', 32, 'GM0344', '{"about": "ZA3MXLHXLeLYWDlh", "visibility": "shown"}', '2026-11-29 14:26:00.286071+00'),
	(591, 'helping:offer:made', 'Us5fwhQv4lf7Ruq6', 15, 'GM0599', '{"about": "lnUf6G4kjwz7xue0", "helper": 15, "visibility": "shown"}', '2026-11-29 14:26:00.372113+00'),
	(593, 'conversations:message:sent', 'iBnW6S6Ur0GH2OHH', 36, 'GM0599', '{"to": 54, "about": "3AUaW41h909xXYiK"}', '2026-11-29 14:46:00.247427+00'),
	(594, 'outfits:feedback:given', 'Q8l-eWsvjrGUkMYV', 11, 'GM0599', '{"about": "se_gpBkZsL0q3qbo", "visibility": "shown"}', '2026-11-29 15:26:00.269111+00'),
	(596, 'outfits:feedback:helped', 'Q8l-eWsvjrGUkMYV', 21, 'GM0599', '{"about": "se_gpBkZsL0q3qbo", "garment": "skirt"}', '2026-11-29 16:16:00.262169+00'),
	(656, 'outfits:outfit:posted', '7XOU45S0Ig1lJ6Eh', 46, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 01:28:00.252596+00'),
	(657, 'moderation:case:opened', '6kxeHi49EeG0qnnc', NULL, 'GM0599', '{"kind": "outfit", "about": "7XOU45S0Ig1lJ6Eh", "because": "held"}', '2026-11-30 01:30:00.252234+00'),
	(662, 'outfits:outfit:changed', 'icxABlUXpJIkVog4', 57, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 02:26:00.353944+00'),
	(666, 'moderation:case:opened', '1ngLsHe9a_odmSs3', NULL, 'GM0344', '{"kind": "outfit", "about": "icxABlUXpJIkVog4", "because": "held"}', '2026-11-30 02:30:00.268854+00'),
	(673, 'outfits:outfit:changed', 'a8DK6AdXfbZfs2jJ', 53, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 03:26:00.332288+00'),
	(675, 'outfits:practice:done', 'care', 27, NULL, '{}', '2026-11-30 03:26:00.342492+00'),
	(677, 'outfits:feedback:given', 'cGNKb_gr4HJcin2T', 27, 'GM0599', '{"about": "9bDOFUkwoM5OwJVA", "visibility": "shown"}', '2026-11-30 03:26:00.373424+00'),
	(679, 'helping:offer:made', 'plyvpPZh0sI8FcrT', 17, 'GM0503', '{"about": "T28yxsY_2ELsK87w", "helper": 17, "visibility": "shown"}', '2026-11-30 03:26:00.427977+00'),
	(680, 'outfits:outfit:posted', 'a8DK6AdXfbZfs2jJ', 53, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 03:28:00.239972+00'),
	(681, 'moderation:case:opened', '8WzXeYC2EMZn82Ou', NULL, 'GM0599', '{"kind": "request", "about": "M_BNDvdg-wPGkdmz", "because": "held"}', '2026-11-30 03:30:00.275709+00'),
	(480, 'conversations:conversation:opened', '9iLpcr5lTmloO-15', 34, 'GM0599', '{"about": "ui70Y2EfCBJe5ABa"}', '2026-11-28 16:26:00.274912+00'),
	(481, 'helping:offer:accepted', 'HSE-on0gGjmUDR2L', 34, 'GM0599', '{"about": "ui70Y2EfCBJe5ABa", "helper": 25, "conversation": "9iLpcr5lTmloO-15"}', '2026-11-28 16:26:00.274992+00'),
	(483, 'conversations:message:sent', 'F1hRT8kZjHCB6CL4', 21, 'GM0599', '{"to": 4, "about": "aB3L-vlJUa5SiVq9"}', '2026-11-28 17:26:00.278348+00'),
	(485, 'outfits:feedback:helped', 'wPrQp3idOREkTBDN', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "jacket"}', '2026-11-28 18:16:00.239913+00'),
	(487, 'outfits:feedback:helped', 'wPrQp3idOREkTBDN', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "shoes"}', '2026-11-28 18:16:00.253363+00'),
	(489, 'outfits:feedback:given', 'J2bID1ZU6l8A4tm-', 36, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "visibility": "shown"}', '2026-11-28 19:26:00.253608+00'),
	(491, 'outfits:feedback:helped', 'J2bID1ZU6l8A4tm-', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "jacket"}', '2026-11-28 20:16:00.23809+00'),
	(493, 'outfits:feedback:helped', 'J2bID1ZU6l8A4tm-', 54, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "garment": "shoes"}', '2026-11-28 20:16:00.250082+00'),
	(495, 'outfits:practice:done', 'hotel', 41, NULL, '{}', '2026-11-28 22:26:00.235081+00'),
	(497, 'outfits:practice:done', 'warehouse', 41, NULL, '{}', '2026-11-28 22:26:00.240259+00'),
	(501, 'outfits:practice:done', 'care', 18, NULL, '{}', '2026-11-29 00:26:00.238356+00'),
	(503, 'outfits:feedback:given', '3TnKkDZgOcExpXnO', 18, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "visibility": "shown"}', '2026-11-29 00:26:00.262536+00'),
	(505, 'moderation:case:opened', 'YWqDQKS-FPfTitYT', NULL, 'GM0503', '{"kind": "request", "about": "pjNSlbfqskKWh6x1", "because": "held"}', '2026-11-29 00:30:00.246763+00'),
	(509, 'outfits:outfit:redrawn', 'MMnZd_hT1CKQN9qd', 48, NULL, '{}', '2026-11-29 01:26:00.292249+00'),
	(511, 'outfits:outfit:posted', 'MMnZd_hT1CKQN9qd', 48, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-29 01:28:00.243089+00'),
	(512, 'moderation:case:opened', 'Mlfa70yG5K1HRizk', NULL, 'GM0503', '{"kind": "outfit", "about": "MMnZd_hT1CKQN9qd", "because": "held"}', '2026-11-29 01:30:00.247685+00'),
	(515, 'helping:request:posted', 'RPBn04qEcDTepqAM', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-29 02:26:00.247125+00'),
	(516, 'outfits:feedback:given', 'GJkM1PkAvbT3jm_k', 38, 'GM0599', '{"about": "5j5-x8zVKvEd6WMQ", "visibility": "shown"}', '2026-11-29 04:26:00.268108+00'),
	(518, 'helping:offer:made', '9F4Jh6WGATxp3Twh', 7, 'GM0503', '{"about": "pjNSlbfqskKWh6x1", "helper": 7, "visibility": "shown"}', '2026-11-29 04:26:00.325441+00'),
	(519, 'moderation:case:opened', '62B8Q2wuZlMeNeZp', NULL, 'GM0344', '{"kind": "request", "about": "ItG7BOalplnvyAcC", "because": "held"}', '2026-11-29 04:26:00.365319+00'),
	(520, 'moderation:decision:made', 'ZLuiUNYKH2RRIluk', 2, 'GM0344', '{"case": "62B8Q2wuZlMeNeZp", "kind": "request", "about": "ItG7BOalplnvyAcC", "ruling": "release"}', '2026-11-29 04:51:00.263363+00'),
	(521, 'moderation:case:closed', '62B8Q2wuZlMeNeZp', 2, 'GM0344', '{"about": "ItG7BOalplnvyAcC"}', '2026-11-29 04:51:00.264667+00'),
	(523, 'accounts:account:joined', 'pzD0es7KeYPEhjbo', 60, 'GM0599', '{}', '2026-11-29 05:26:00.240625+00'),
	(524, 'outfits:outfit:drafted', 'ZA3MXLHXLeLYWDlh', 31, NULL, '{}', '2026-11-29 05:26:00.389092+00'),
	(526, 'outfits:outfit:changed', 'ZA3MXLHXLeLYWDlh', 31, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-29 05:26:00.412391+00'),
	(528, 'outfits:outfit:posted', 'ZA3MXLHXLeLYWDlh', 31, 'GM0344', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 05:28:00.243027+00'),
	(529, 'moderation:case:opened', 'keS9Stv1h4RLgK5c', NULL, 'GM0344', '{"kind": "outfit", "about": "ZA3MXLHXLeLYWDlh", "because": "held"}', '2026-11-29 05:30:00.282272+00'),
	(531, 'profiles:profile:changed', 'gs2wd1jMJx9bRle-', 60, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-29 05:46:00.253969+00'),
	(532, 'moderation:decision:made', 'sD_P0N8ytgGlPcVu', 2, 'GM0344', '{"case": "keS9Stv1h4RLgK5c", "kind": "outfit", "about": "ZA3MXLHXLeLYWDlh", "ruling": "release"}', '2026-11-29 05:51:00.266106+00'),
	(533, 'moderation:case:closed', 'keS9Stv1h4RLgK5c', 2, 'GM0344', '{"about": "ZA3MXLHXLeLYWDlh"}', '2026-11-29 05:51:00.267383+00'),
	(535, 'conversations:conversation:opened', '-KUs7ttlLqfJKIgg', 48, 'GM0503', '{"about": "pjNSlbfqskKWh6x1"}', '2026-11-29 06:26:00.273887+00'),
	(536, 'helping:offer:accepted', '9F4Jh6WGATxp3Twh', 48, 'GM0503', '{"about": "pjNSlbfqskKWh6x1", "helper": 7, "conversation": "-KUs7ttlLqfJKIgg"}', '2026-11-29 06:26:00.273986+00'),
	(537, 'moderation:case:opened', 'gCcD7-dpnfR5IJ1c', NULL, 'GM0599', '{"kind": "request", "about": "lnUf6G4kjwz7xue0", "because": "held"}', '2026-11-29 06:30:00.270419+00'),
	(542, 'outfits:outfit:changed', 'DvcXsDozb_0yTISW', 40, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-29 07:26:00.385624+00');
INSERT INTO public.event VALUES
	(544, 'conversations:message:sent', '_0GmEcDbqfBEphaZ', 49, 'GM0599', '{"to": 8, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-29 07:26:00.443378+00'),
	(546, 'outfits:outfit:posted', 'DvcXsDozb_0yTISW', 40, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 07:28:00.240728+00'),
	(547, 'moderation:case:opened', 'A3VVb7V75NS35sUN', NULL, 'GM0599', '{"kind": "outfit", "about": "DvcXsDozb_0yTISW", "because": "held"}', '2026-11-29 07:30:00.246332+00'),
	(550, 'outfits:feedback:helped', 'mNi8GclbhpwTYfjA', 48, 'GM0503', '{"about": "MMnZd_hT1CKQN9qd", "garment": "jumper"}', '2026-11-29 08:16:00.245404+00'),
	(552, 'outfits:feedback:helped', 'mNi8GclbhpwTYfjA', 48, 'GM0503', '{"about": "MMnZd_hT1CKQN9qd", "garment": "shoes"}', '2026-11-29 08:16:00.271359+00'),
	(554, 'conversations:message:sent', 'gkKnVWY6rGFitoF9', 41, 'GM0503', '{"to": 8, "about": "qyZ1AAPs5kHm4rAR"}', '2026-11-29 08:26:00.282349+00'),
	(556, 'outfits:practice:done', 'hotel', 10, NULL, '{}', '2026-11-29 09:26:00.236177+00'),
	(558, 'outfits:practice:done', 'warehouse', 10, NULL, '{}', '2026-11-29 09:26:00.243264+00'),
	(560, 'conversations:message:sent', 'saibzOLVicKXnOaZ', 8, 'GM0599', '{"to": 49, "about": "bgaXiTUTmvnkzhMU"}', '2026-11-29 09:26:00.289692+00'),
	(562, 'moderation:case:opened', 'NmmRJ0bpIX2w1fzI', NULL, 'GM0599', '{"kind": "request", "about": "H8LnDSExeqeQtEsG", "because": "held"}', '2026-11-29 09:30:00.305252+00'),
	(572, 'outfits:outfit:changed', 'se_gpBkZsL0q3qbo', 21, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-29 12:26:00.433289+00'),
	(574, 'outfits:practice:done', 'care', 4, NULL, '{}', '2026-11-29 12:26:00.443356+00'),
	(576, 'outfits:feedback:given', 'EjIqpCIfv_MdIF0O', 4, 'GM0599', '{"about": "DvcXsDozb_0yTISW", "visibility": "shown"}', '2026-11-29 12:26:00.479082+00'),
	(578, 'conversations:message:sent', 'RY9EoC8kjg_M4AcS', 21, 'GM0599', '{"to": 4, "about": "aB3L-vlJUa5SiVq9"}', '2026-11-29 12:26:00.518706+00'),
	(580, 'outfits:outfit:posted', 'se_gpBkZsL0q3qbo', 21, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 12:28:00.241936+00'),
	(582, 'moderation:decision:made', 'u2DuFlKb_CLHbG93', 1, 'GM0599', '{"case": "9qQo1ktuHMKCvNIC", "kind": "outfit", "about": "se_gpBkZsL0q3qbo", "ruling": "release"}', '2026-11-29 12:51:00.25682+00'),
	(583, 'moderation:case:closed', '9qQo1ktuHMKCvNIC', 1, 'GM0599', '{"about": "se_gpBkZsL0q3qbo"}', '2026-11-29 12:51:00.257949+00'),
	(585, 'conversations:message:sent', 'ecQLBfaRXg2hc4lK', 4, 'GM0599', '{"to": 21, "about": "aB3L-vlJUa5SiVq9"}', '2026-11-29 13:26:00.261469+00'),
	(534, 'helping:request:posted', 'lnUf6G4kjwz7xue0', 46, 'GM0599', '{"visibility": "held"}', '2026-11-29 06:26:00.245309+00'),
	(538, 'moderation:decision:made', 'rF7uC6Bi_cmsVEZU', 1, 'GM0599', '{"case": "gCcD7-dpnfR5IJ1c", "kind": "request", "about": "lnUf6G4kjwz7xue0", "ruling": "release"}', '2026-11-29 06:51:00.259848+00'),
	(539, 'moderation:case:closed', 'gCcD7-dpnfR5IJ1c', 1, 'GM0599', '{"about": "lnUf6G4kjwz7xue0"}', '2026-11-29 06:51:00.261171+00'),
	(540, 'outfits:outfit:drafted', 'DvcXsDozb_0yTISW', 40, NULL, '{}', '2026-11-29 07:26:00.37298+00'),
	(541, 'outfits:outfit:redrawn', 'DvcXsDozb_0yTISW', 40, NULL, '{}', '2026-11-29 07:26:00.379993+00'),
	(543, 'outfits:feedback:given', 'mNi8GclbhpwTYfjA', 37, 'GM0503', '{"about": "MMnZd_hT1CKQN9qd", "visibility": "shown"}', '2026-11-29 07:26:00.421665+00'),
	(545, 'conversations:message:sent', 'm7F7Mn4BukJ19nXN', 48, 'GM0503', '{"to": 7, "about": "-KUs7ttlLqfJKIgg"}', '2026-11-29 07:26:00.46055+00'),
	(548, 'moderation:decision:made', '9dR-Rzk8bV3Bg-N9', 1, 'GM0599', '{"case": "A3VVb7V75NS35sUN", "kind": "outfit", "about": "DvcXsDozb_0yTISW", "ruling": "release"}', '2026-11-29 07:51:00.253012+00'),
	(549, 'moderation:case:closed', 'A3VVb7V75NS35sUN', 1, 'GM0599', '{"about": "DvcXsDozb_0yTISW"}', '2026-11-29 07:51:00.254153+00'),
	(551, 'outfits:feedback:helped', 'mNi8GclbhpwTYfjA', 48, 'GM0503', '{"about": "MMnZd_hT1CKQN9qd", "garment": "jeans"}', '2026-11-29 08:16:00.261011+00'),
	(553, 'helping:offer:made', 'P0-YzOWIsaeQCQbI', 14, 'GM0599', '{"about": "RPBn04qEcDTepqAM", "helper": 14, "visibility": "shown"}', '2026-11-29 08:26:00.269589+00'),
	(555, 'conversations:message:sent', 'VyAKijBeqJgVI0C8', 7, 'GM0503', '{"to": 48, "about": "-KUs7ttlLqfJKIgg"}', '2026-11-29 08:26:00.29462+00'),
	(557, 'outfits:practice:done', 'care', 10, NULL, '{}', '2026-11-29 09:26:00.240016+00'),
	(559, 'outfits:feedback:given', 'PSYY1NRjzBhpWrf5', 10, 'GM0344', '{"about": "ZA3MXLHXLeLYWDlh", "visibility": "shown"}', '2026-11-29 09:26:00.274863+00'),
	(561, 'helping:request:posted', 'H8LnDSExeqeQtEsG', 50, 'GM0599', '{"visibility": "held"}', '2026-11-29 09:26:00.305101+00'),
	(563, 'moderation:decision:made', 'CkO6mRybJ9fJRuX_', 1, 'GM0599', '{"case": "NmmRJ0bpIX2w1fzI", "kind": "request", "about": "H8LnDSExeqeQtEsG", "ruling": "release"}', '2026-11-29 09:51:00.255045+00'),
	(564, 'moderation:case:closed', 'NmmRJ0bpIX2w1fzI', 1, 'GM0599', '{"about": "H8LnDSExeqeQtEsG"}', '2026-11-29 09:51:00.256102+00'),
	(565, 'moderation:case:opened', 'MZftQtBW4Qf722vK', NULL, 'GM0599', '{"kind": "feedback", "about": "GJkM1PkAvbT3jm_k", "because": "reported"}', '2026-11-29 10:06:00.271928+00'),
	(566, 'moderation:report:made', 'zKCETXw9UjQZUmC0', 54, 'GM0599', '{"case": "MZftQtBW4Qf722vK", "kind": "feedback", "about": "GJkM1PkAvbT3jm_k", "reason": "person"}', '2026-11-29 10:06:00.277432+00'),
	(599, 'outfits:practice:done', 'hotel', 28, NULL, '{}', '2026-11-29 17:26:00.237084+00'),
	(601, 'outfits:practice:done', 'warehouse', 28, NULL, '{}', '2026-11-29 17:26:00.250553+00'),
	(603, 'conversations:message:sent', 'oMgiioWJ4V0LbqUs', 57, 'GM0344', '{"to": 10, "about": "3lMq4VWxQRhNV_g0"}', '2026-11-29 17:26:00.328427+00'),
	(604, 'outfits:outfit:drafted', 'lWYTt08yATUeCMHR', 47, NULL, '{}', '2026-11-29 18:26:00.327879+00'),
	(606, 'outfits:outfit:changed', 'lWYTt08yATUeCMHR', 47, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-29 18:26:00.349694+00'),
	(608, 'conversations:message:sent', 'qRi784Gls6U_-cXI', 10, 'GM0344', '{"to": 57, "about": "3lMq4VWxQRhNV_g0"}', '2026-11-29 18:26:00.405489+00'),
	(609, 'outfits:outfit:posted', 'lWYTt08yATUeCMHR', 47, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-29 18:28:00.243031+00'),
	(610, 'moderation:case:opened', '9FojUHKPg0gvsqK2', NULL, 'GM0344', '{"kind": "outfit", "about": "lWYTt08yATUeCMHR", "because": "held"}', '2026-11-29 18:30:00.283744+00'),
	(613, 'conversations:message:sent', '3TL607hqYhl-tK8-', 57, 'GM0344', '{"to": 10, "about": "3lMq4VWxQRhNV_g0"}', '2026-11-29 19:26:00.245581+00'),
	(615, 'helping:request:posted', 'BUMutFnufx7Ym-M7', 40, 'GM0599', '{"visibility": "held"}', '2026-11-29 20:26:00.242762+00'),
	(616, 'moderation:case:opened', 'KSLbxyKixt0sl4Iw', NULL, 'GM0599', '{"kind": "request", "about": "BUMutFnufx7Ym-M7", "because": "held"}', '2026-11-29 20:30:00.251388+00'),
	(619, 'outfits:practice:done', 'hotel', 42, NULL, '{}', '2026-11-29 22:26:00.235131+00'),
	(621, 'outfits:practice:done', 'warehouse', 42, NULL, '{}', '2026-11-29 22:26:00.241771+00');
INSERT INTO public.event VALUES
	(624, 'helping:request:posted', 'T28yxsY_2ELsK87w', 37, 'GM0503', '{"visibility": "held"}', '2026-11-29 22:26:00.278393+00'),
	(625, 'moderation:case:opened', 'AsIXpMdFkFCiMHI6', NULL, 'GM0503', '{"kind": "request", "about": "T28yxsY_2ELsK87w", "because": "held"}', '2026-11-29 22:26:00.297696+00'),
	(628, 'outfits:practice:done', 'hotel', 5, NULL, '{}', '2026-11-29 23:26:00.235985+00'),
	(630, 'outfits:practice:done', 'warehouse', 5, NULL, '{}', '2026-11-29 23:26:00.244685+00'),
	(632, 'helping:request:posted', 'Svtm0hKfAxt3kPU0', 26, 'GM0599', '{"visibility": "held"}', '2026-11-29 23:26:00.295769+00'),
	(633, 'moderation:case:opened', '1odakKeqW5AEo1BM', NULL, 'GM0599', '{"kind": "request", "about": "Svtm0hKfAxt3kPU0", "because": "held"}', '2026-11-29 23:30:00.25475+00'),
	(638, 'outfits:outfit:changed', '9bDOFUkwoM5OwJVA', 33, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 00:26:00.309002+00'),
	(642, 'moderation:case:opened', 'yYnbkIvW2_vrZyX6', NULL, 'GM0599', '{"kind": "outfit", "about": "9bDOFUkwoM5OwJVA", "because": "held"}', '2026-11-30 00:30:00.277478+00'),
	(649, 'outfits:outfit:changed', '7XOU45S0Ig1lJ6Eh', 46, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 01:26:00.32333+00'),
	(651, 'outfits:practice:done', 'care', 16, NULL, '{}', '2026-11-30 01:26:00.329103+00'),
	(653, 'outfits:feedback:given', '_DXyROSmzuYz0Cme', 16, 'GM0344', '{"about": "ZA3MXLHXLeLYWDlh", "visibility": "shown"}', '2026-11-30 01:26:00.353273+00'),
	(654, 'outfits:outfit:answered', 'ZA3MXLHXLeLYWDlh', NULL, 'GM0344', '{"answers": 3}', '2026-11-30 01:26:00.356661+00'),
	(703, 'outfits:outfit:changed', 'gfGnorE8yPeavJM_', 26, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 04:56:00.688542+00'),
	(705, 'moderation:case:opened', 'nMkbWzbnKsU0ijuH', NULL, 'GM0599', '{"kind": "outfit", "about": "gfGnorE8yPeavJM_", "because": "held"}', '2026-11-30 05:00:00.265754+00'),
	(708, 'helping:request:posted', 'ftm3Sx-MAORmseaX', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-30 05:26:00.252067+00'),
	(710, 'helping:request:posted', 'bkowp5kHkRsXtjjz', 60, 'GM0599', '{"visibility": "held"}', '2026-11-30 06:06:00.242423+00'),
	(711, 'moderation:case:opened', '24xSBDgRzdyI_lZf', NULL, 'GM0599', '{"kind": "request", "about": "bkowp5kHkRsXtjjz", "because": "held"}', '2026-11-30 06:10:00.246055+00'),
	(714, 'outfits:outfit:changed', 'DIK_RV_uC1zQPtJB', 44, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 06:26:00.477887+00'),
	(716, 'outfits:outfit:posted', 'DIK_RV_uC1zQPtJB', 44, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 06:28:00.257267+00'),
	(718, 'moderation:decision:made', 'vy97L9RZ4TxP3XLk', 2, 'GM0344', '{"case": "gaLhML9Ut8PEUxH0", "kind": "outfit", "about": "DIK_RV_uC1zQPtJB", "ruling": "release"}', '2026-11-30 06:51:00.296341+00'),
	(719, 'moderation:case:closed', 'gaLhML9Ut8PEUxH0', 2, 'GM0344', '{"about": "DIK_RV_uC1zQPtJB"}', '2026-11-30 06:51:00.297996+00'),
	(721, 'helping:offer:made', 'rKdxSXdNEN__KPwA', 16, 'GM0344', '{"about": "YTL7n2iBaCwxvzuG", "helper": 16, "visibility": "shown"}', '2026-11-30 06:56:00.412949+00'),
	(722, 'outfits:outfit:drafted', 'yt_HL_eB6zZQdhM9', 59, NULL, '{}', '2026-11-30 07:16:00.431482+00'),
	(602, 'outfits:feedback:given', 'SygDm9f7HUrs3I1c', 28, 'GM0599', '{"about": "se_gpBkZsL0q3qbo", "visibility": "shown"}', '2026-11-29 17:26:00.303004+00'),
	(605, 'outfits:outfit:redrawn', 'lWYTt08yATUeCMHR', 47, NULL, '{}', '2026-11-29 18:26:00.34121+00'),
	(607, 'helping:offer:made', '_2lN2Ia_Q_WJb8fp', 31, 'GM0344', '{"about": "H8LnDSExeqeQtEsG", "helper": 31, "visibility": "shown"}', '2026-11-29 18:26:00.39261+00'),
	(611, 'moderation:decision:made', 'm-XigbBIghEmXsN2', 2, 'GM0344', '{"case": "9FojUHKPg0gvsqK2", "kind": "outfit", "about": "lWYTt08yATUeCMHR", "ruling": "release"}', '2026-11-29 18:51:00.262239+00'),
	(612, 'moderation:case:closed', '9FojUHKPg0gvsqK2', 2, 'GM0344', '{"about": "lWYTt08yATUeCMHR"}', '2026-11-29 18:51:00.263408+00'),
	(614, 'conversations:message:sent', 'xKi6em1CTvZEsyQz', 57, 'GM0344', '{"to": 10, "about": "3lMq4VWxQRhNV_g0"}', '2026-11-29 19:56:00.245325+00'),
	(617, 'moderation:decision:made', 'sgjEAJUQQCkQxsJQ', 1, 'GM0599', '{"case": "KSLbxyKixt0sl4Iw", "kind": "request", "about": "BUMutFnufx7Ym-M7", "ruling": "release"}', '2026-11-29 20:51:00.253085+00'),
	(618, 'moderation:case:closed', 'KSLbxyKixt0sl4Iw', 1, 'GM0599', '{"about": "BUMutFnufx7Ym-M7"}', '2026-11-29 20:51:00.253976+00'),
	(620, 'outfits:practice:done', 'care', 42, NULL, '{}', '2026-11-29 22:26:00.238898+00'),
	(622, 'outfits:feedback:given', 'aNccJunupbRsoqbD', 42, 'GM0599', '{"about": "se_gpBkZsL0q3qbo", "visibility": "shown"}', '2026-11-29 22:26:00.265439+00'),
	(623, 'outfits:outfit:answered', 'se_gpBkZsL0q3qbo', NULL, 'GM0599', '{"answers": 3}', '2026-11-29 22:26:00.268848+00'),
	(626, 'moderation:decision:made', '9bfWDcnVMIeH-X3W', 3, 'GM0503', '{"case": "AsIXpMdFkFCiMHI6", "kind": "request", "about": "T28yxsY_2ELsK87w", "ruling": "release"}', '2026-11-29 22:51:00.262209+00'),
	(627, 'moderation:case:closed', 'AsIXpMdFkFCiMHI6', 3, 'GM0503', '{"about": "T28yxsY_2ELsK87w"}', '2026-11-29 22:51:00.263388+00'),
	(629, 'outfits:practice:done', 'care', 5, NULL, '{}', '2026-11-29 23:26:00.240506+00'),
	(631, 'outfits:feedback:given', 'aEujS-d99H6KsDbn', 5, 'GM0344', '{"about": "lWYTt08yATUeCMHR", "visibility": "shown"}', '2026-11-29 23:26:00.27906+00'),
	(634, 'moderation:decision:made', 'Uig8oNpqqeROTYeE', 1, 'GM0599', '{"case": "1odakKeqW5AEo1BM", "kind": "request", "about": "Svtm0hKfAxt3kPU0", "ruling": "release"}', '2026-11-29 23:51:00.248335+00'),
	(635, 'moderation:case:closed', '1odakKeqW5AEo1BM', 1, 'GM0599', '{"about": "Svtm0hKfAxt3kPU0"}', '2026-11-29 23:51:00.249286+00'),
	(636, 'outfits:outfit:drafted', '9bDOFUkwoM5OwJVA', 33, NULL, '{}', '2026-11-30 00:26:00.292835+00'),
	(637, 'outfits:outfit:redrawn', '9bDOFUkwoM5OwJVA', 33, NULL, '{}', '2026-11-30 00:26:00.302223+00'),
	(639, 'helping:request:posted', 'COalwV1sfo6yJZ52', 44, 'GM0344', '{"visibility": "held"}', '2026-11-30 00:26:00.324537+00'),
	(640, 'outfits:outfit:posted', '9bDOFUkwoM5OwJVA', 33, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 00:28:00.243145+00'),
	(641, 'moderation:case:opened', 'vkXHM0dh7KdVYB6b', NULL, 'GM0344', '{"kind": "request", "about": "COalwV1sfo6yJZ52", "because": "held"}', '2026-11-30 00:30:00.261831+00'),
	(643, 'moderation:decision:made', '_MuPXn_aQZdb_fj9', 2, 'GM0344', '{"case": "vkXHM0dh7KdVYB6b", "kind": "request", "about": "COalwV1sfo6yJZ52", "ruling": "release"}', '2026-11-30 00:51:00.248685+00'),
	(644, 'moderation:case:closed', 'vkXHM0dh7KdVYB6b', 2, 'GM0344', '{"about": "COalwV1sfo6yJZ52"}', '2026-11-30 00:51:00.249458+00'),
	(645, 'moderation:decision:made', 'LQ_Q9tOf5_VxDcfF', 1, 'GM0599', '{"case": "yYnbkIvW2_vrZyX6", "kind": "outfit", "about": "9bDOFUkwoM5OwJVA", "ruling": "release"}', '2026-11-30 00:51:00.299995+00'),
	(646, 'moderation:case:closed', 'yYnbkIvW2_vrZyX6', 1, 'GM0599', '{"about": "9bDOFUkwoM5OwJVA"}', '2026-11-30 00:51:00.300763+00'),
	(647, 'outfits:outfit:drafted', '7XOU45S0Ig1lJ6Eh', 46, NULL, '{}', '2026-11-30 01:26:00.311637+00');
INSERT INTO public.event VALUES
	(648, 'outfits:outfit:redrawn', '7XOU45S0Ig1lJ6Eh', 46, NULL, '{}', '2026-11-30 01:26:00.318313+00'),
	(650, 'outfits:practice:done', 'hotel', 16, NULL, '{}', '2026-11-30 01:26:00.326502+00'),
	(652, 'outfits:practice:done', 'warehouse', 16, NULL, '{}', '2026-11-30 01:26:00.331696+00'),
	(655, 'helping:request:posted', 'S6U_gw3Qb1xcN-lk', 21, 'GM0599', '{"visibility": "shown"}', '2026-11-30 01:26:00.367254+00'),
	(658, 'moderation:decision:made', 'B1yNoqgihzgHJnvV', 1, 'GM0599', '{"case": "6kxeHi49EeG0qnnc", "kind": "outfit", "about": "7XOU45S0Ig1lJ6Eh", "ruling": "release"}', '2026-11-30 01:51:00.252525+00'),
	(659, 'moderation:case:closed', '6kxeHi49EeG0qnnc', 1, 'GM0599', '{"about": "7XOU45S0Ig1lJ6Eh"}', '2026-11-30 01:51:00.253248+00'),
	(660, 'outfits:outfit:drafted', 'icxABlUXpJIkVog4', 57, NULL, '{}', '2026-11-30 02:26:00.338575+00'),
	(661, 'outfits:outfit:redrawn', 'icxABlUXpJIkVog4', 57, NULL, '{}', '2026-11-30 02:26:00.346351+00'),
	(663, 'helping:request:posted', '8qA73KdC6Posq4sE', 32, 'GM0503', '{"visibility": "held"}', '2026-11-30 02:26:00.365524+00'),
	(664, 'outfits:outfit:posted', 'icxABlUXpJIkVog4', 57, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 02:28:00.242789+00'),
	(665, 'moderation:case:opened', 'Ky1xVR9SJIwLhmcG', NULL, 'GM0503', '{"kind": "request", "about": "8qA73KdC6Posq4sE", "because": "held"}', '2026-11-30 02:30:00.255759+00'),
	(667, 'moderation:decision:made', '9aal9lHhQnS_NAmr', 3, 'GM0503', '{"case": "Ky1xVR9SJIwLhmcG", "kind": "request", "about": "8qA73KdC6Posq4sE", "ruling": "release"}', '2026-11-30 02:51:00.250249+00'),
	(668, 'moderation:case:closed', 'Ky1xVR9SJIwLhmcG', 3, 'GM0503', '{"about": "8qA73KdC6Posq4sE"}', '2026-11-30 02:51:00.251266+00'),
	(669, 'moderation:decision:made', 'pN40r4OfIJiqoXkQ', 2, 'GM0344', '{"case": "1ngLsHe9a_odmSs3", "kind": "outfit", "about": "icxABlUXpJIkVog4", "ruling": "release"}', '2026-11-30 02:51:00.305485+00'),
	(670, 'moderation:case:closed', '1ngLsHe9a_odmSs3', 2, 'GM0344', '{"about": "icxABlUXpJIkVog4"}', '2026-11-30 02:51:00.306434+00'),
	(671, 'outfits:outfit:drafted', 'a8DK6AdXfbZfs2jJ', 53, NULL, '{}', '2026-11-30 03:26:00.318534+00'),
	(672, 'outfits:outfit:redrawn', 'a8DK6AdXfbZfs2jJ', 53, NULL, '{}', '2026-11-30 03:26:00.325842+00'),
	(674, 'outfits:practice:done', 'hotel', 27, NULL, '{}', '2026-11-30 03:26:00.337866+00'),
	(676, 'outfits:practice:done', 'warehouse', 27, NULL, '{}', '2026-11-30 03:26:00.345996+00'),
	(678, 'helping:request:posted', 'M_BNDvdg-wPGkdmz', 52, 'GM0599', '{"visibility": "held"}', '2026-11-30 03:26:00.387991+00'),
	(682, 'moderation:case:opened', '3g-0iZJoS8GrRI9g', NULL, 'GM0503', '{"kind": "outfit", "about": "a8DK6AdXfbZfs2jJ", "because": "held"}', '2026-11-30 03:30:00.291823+00'),
	(687, 'helping:request:posted', 't-X2erXWyEY-n4yp', 58, 'GM0503', '{"visibility": "held"}', '2026-11-30 03:56:00.240704+00'),
	(688, 'moderation:case:opened', 'pDwPIHtp_AT2wtgP', NULL, 'GM0503', '{"kind": "request", "about": "t-X2erXWyEY-n4yp", "because": "held"}', '2026-11-30 04:00:00.245831+00'),
	(691, 'outfits:outfit:changed', 'rerbWahVsTyihnu8', 52, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 04:06:00.355588+00'),
	(694, 'helping:offer:made', 'dYYxBjOUPcbKzrkE', 6, 'GM0599', '{"about": "Svtm0hKfAxt3kPU0", "helper": 6, "visibility": "shown"}', '2026-11-30 04:26:00.294571+00'),
	(696, 'moderation:case:opened', 'ffNrdXvS6-wqbOw5', NULL, 'GM0344', '{"kind": "request", "about": "YTL7n2iBaCwxvzuG", "because": "held"}', '2026-11-30 04:26:00.425603+00'),
	(683, 'moderation:decision:made', 'pg9GwqxaeKYT3xu8', 1, 'GM0599', '{"case": "8WzXeYC2EMZn82Ou", "kind": "request", "about": "M_BNDvdg-wPGkdmz", "ruling": "release"}', '2026-11-30 03:51:00.260902+00'),
	(684, 'moderation:case:closed', '8WzXeYC2EMZn82Ou', 1, 'GM0599', '{"about": "M_BNDvdg-wPGkdmz"}', '2026-11-30 03:51:00.261973+00'),
	(685, 'moderation:decision:made', 'BFmhwPsrnFwxIbvx', 3, 'GM0503', '{"case": "3g-0iZJoS8GrRI9g", "kind": "outfit", "about": "a8DK6AdXfbZfs2jJ", "ruling": "release"}', '2026-11-30 03:51:00.331438+00'),
	(686, 'moderation:case:closed', '3g-0iZJoS8GrRI9g', 3, 'GM0503', '{"about": "a8DK6AdXfbZfs2jJ"}', '2026-11-30 03:51:00.334282+00'),
	(689, 'outfits:outfit:drafted', 'rerbWahVsTyihnu8', 52, NULL, '{}', '2026-11-30 04:06:00.327132+00'),
	(690, 'outfits:outfit:redrawn', 'rerbWahVsTyihnu8', 52, NULL, '{}', '2026-11-30 04:06:00.343096+00'),
	(692, 'outfits:outfit:posted', 'rerbWahVsTyihnu8', 52, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 04:08:00.243943+00'),
	(693, 'moderation:case:opened', 'eTovxbDl-DL7y042', NULL, 'GM0599', '{"kind": "outfit", "about": "rerbWahVsTyihnu8", "because": "held"}', '2026-11-30 04:10:00.257631+00'),
	(695, 'helping:request:posted', 'YTL7n2iBaCwxvzuG', 47, 'GM0344', '{"visibility": "held"}', '2026-11-30 04:26:00.328786+00'),
	(697, 'moderation:decision:made', 'aI08UmiBw8tAZq8r', 1, 'GM0599', '{"case": "eTovxbDl-DL7y042", "kind": "outfit", "about": "rerbWahVsTyihnu8", "ruling": "release"}', '2026-11-30 04:31:00.30216+00'),
	(698, 'moderation:case:closed', 'eTovxbDl-DL7y042', 1, 'GM0599', '{"about": "rerbWahVsTyihnu8"}', '2026-11-30 04:31:00.303387+00'),
	(699, 'moderation:decision:made', 'MvsHfBTf4aJquG9Z', 2, 'GM0344', '{"case": "ffNrdXvS6-wqbOw5", "kind": "request", "about": "YTL7n2iBaCwxvzuG", "ruling": "release"}', '2026-11-30 04:51:00.360791+00'),
	(700, 'moderation:case:closed', 'ffNrdXvS6-wqbOw5', 2, 'GM0344', '{"about": "YTL7n2iBaCwxvzuG"}', '2026-11-30 04:51:00.363964+00'),
	(701, 'outfits:outfit:drafted', 'gfGnorE8yPeavJM_', 26, NULL, '{}', '2026-11-30 04:56:00.629102+00'),
	(702, 'outfits:outfit:redrawn', 'gfGnorE8yPeavJM_', 26, NULL, '{}', '2026-11-30 04:56:00.667906+00'),
	(704, 'outfits:outfit:posted', 'gfGnorE8yPeavJM_', 26, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-30 04:58:00.258337+00'),
	(706, 'moderation:decision:made', 'T9nCH-i8goYCPus2', 1, 'GM0599', '{"case": "nMkbWzbnKsU0ijuH", "kind": "outfit", "about": "gfGnorE8yPeavJM_", "ruling": "release"}', '2026-11-30 05:21:00.284545+00'),
	(707, 'moderation:case:closed', 'nMkbWzbnKsU0ijuH', 1, 'GM0599', '{"about": "gfGnorE8yPeavJM_"}', '2026-11-30 05:21:00.288757+00'),
	(709, 'outfits:feedback:given', 'ZORTLo8Vj0wCknle', 7, 'GM0503', '{"about": "a8DK6AdXfbZfs2jJ", "visibility": "shown"}', '2026-11-30 05:56:00.265445+00'),
	(712, 'outfits:outfit:drafted', 'DIK_RV_uC1zQPtJB', 44, NULL, '{}', '2026-11-30 06:26:00.425894+00'),
	(713, 'outfits:outfit:redrawn', 'DIK_RV_uC1zQPtJB', 44, NULL, '{}', '2026-11-30 06:26:00.451701+00'),
	(715, 'helping:offer:made', 'PPVGNxM5Mkgpj6Op', 18, 'GM0599', '{"about": "S6U_gw3Qb1xcN-lk", "helper": 18, "visibility": "shown"}', '2026-11-30 06:26:00.588955+00'),
	(717, 'moderation:case:opened', 'gaLhML9Ut8PEUxH0', NULL, 'GM0344', '{"kind": "outfit", "about": "DIK_RV_uC1zQPtJB", "because": "held"}', '2026-11-30 06:30:00.316204+00'),
	(720, 'helping:offer:made', 'KBn0Y8T-fOwsNcbF', 38, 'GM0599', '{"about": "lnUf6G4kjwz7xue0", "helper": 38, "visibility": "shown"}', '2026-11-30 06:56:00.320874+00');
INSERT INTO public.event VALUES
	(724, 'outfits:outfit:changed', 'yt_HL_eB6zZQdhM9', 59, NULL, '{"audience": "members", "elsewhere": 1, "visibility": "shown"}', '2026-11-30 07:16:00.489337+00'),
	(725, 'outfits:outfit:posted', 'yt_HL_eB6zZQdhM9', 59, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 07:18:00.259188+00'),
	(727, 'moderation:case:opened', 'Y6GaoTaKbYflHoRZ', NULL, 'GM0599', '{"kind": "offer", "about": "KBn0Y8T-fOwsNcbF", "because": "reported"}', '2026-11-30 07:21:00.297463+00'),
	(728, 'moderation:report:made', '_XX3-ZxwmcvhlpG7', 46, 'GM0599', '{"case": "Y6GaoTaKbYflHoRZ", "kind": "offer", "about": "KBn0Y8T-fOwsNcbF", "reason": "private"}', '2026-11-30 07:21:00.307508+00'),
	(729, 'outfits:outfit:drafted', 'ENkmAR9eRFQ_Qzat', 50, NULL, '{}', '2026-11-30 07:26:00.438859+00'),
	(731, 'outfits:outfit:changed', 'ENkmAR9eRFQ_Qzat', 50, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 07:26:00.467301+00'),
	(732, 'outfits:feedback:given', 'xCepvMVDPX1i-NJ7', 10, 'GM0344', '{"about": "icxABlUXpJIkVog4", "visibility": "shown"}', '2026-11-30 07:26:00.537285+00'),
	(734, 'outfits:outfit:posted', 'ENkmAR9eRFQ_Qzat', 50, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 07:28:00.249691+00'),
	(735, 'moderation:case:opened', 'CrfbzAalYKXU-fKf', NULL, 'GM0599', '{"kind": "outfit", "about": "ENkmAR9eRFQ_Qzat", "because": "held"}', '2026-11-30 07:30:00.260748+00'),
	(737, 'moderation:case:opened', 'WbTfkylpafpj0Tkr', NULL, 'GM0599', '{"kind": "request", "about": "t4Xmo9Tc02Wf2z4r", "because": "held"}', '2026-11-30 07:50:00.260881+00'),
	(740, 'outfits:practice:done', 'hotel', 9, NULL, '{}', '2026-11-30 07:56:00.24055+00'),
	(742, 'outfits:practice:done', 'warehouse', 9, NULL, '{}', '2026-11-30 07:56:00.262226+00'),
	(744, 'helping:offer:made', 'bjyLcBqkPT83WgIL', 25, 'GM0503', '{"about": "8qA73KdC6Posq4sE", "helper": 25, "visibility": "shown"}', '2026-11-30 08:11:00.319296+00'),
	(748, 'outfits:outfit:changed', 'BZmkHD9onQCiY8JR', 58, NULL, '{"audience": "members", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 08:36:00.430983+00'),
	(750, 'moderation:case:opened', '4UcRliy3wJTevl3n', NULL, 'GM0503', '{"kind": "outfit", "about": "BZmkHD9onQCiY8JR", "because": "held"}', '2026-11-30 08:40:00.349272+00'),
	(752, 'conversations:message:sent', 'lJwSfKv4mr_XD5zk', 36, 'GM0599', '{"to": 54, "about": "3AUaW41h909xXYiK"}', '2026-11-30 09:16:00.278816+00'),
	(755, 'accounts:session:began', 'udfpr0E-JfoH_oMX', 21, NULL, '{}', '2026-11-30 10:26:37.288848+00'),
	(757, 'outfits:outfit:redrawn', 'erZ7RpJLT3w-YXkl', 21, NULL, '{}', '2026-11-30 10:26:37.451084+00'),
	(759, 'accounts:code:requested', 'nWra8ylCzfNv1QzQ', NULL, NULL, '{}', '2026-11-30 10:26:37.607951+00'),
	(726, 'moderation:case:opened', 'UD1tZVbjR3jVpg0G', NULL, 'GM0599', '{"kind": "outfit", "about": "yt_HL_eB6zZQdhM9", "because": "held"}', '2026-11-30 07:20:00.398792+00'),
	(730, 'outfits:outfit:redrawn', 'ENkmAR9eRFQ_Qzat', 50, NULL, '{}', '2026-11-30 07:26:00.454571+00'),
	(733, 'helping:offer:made', 'BXBZ0SupF9frzdMN', 11, 'GM0599', '{"about": "ftm3Sx-MAORmseaX", "helper": 11, "visibility": "shown"}', '2026-11-30 07:26:00.642908+00'),
	(736, 'helping:request:posted', 't4Xmo9Tc02Wf2z4r', 59, 'GM0599', '{"visibility": "held"}', '2026-11-30 07:46:00.253747+00'),
	(738, 'moderation:decision:made', 'xGilkay5_Bfls-Cq', 1, 'GM0599', '{"case": "CrfbzAalYKXU-fKf", "kind": "outfit", "about": "ENkmAR9eRFQ_Qzat", "ruling": "release"}', '2026-11-30 07:51:00.290236+00'),
	(739, 'moderation:case:closed', 'CrfbzAalYKXU-fKf', 1, 'GM0599', '{"about": "ENkmAR9eRFQ_Qzat"}', '2026-11-30 07:51:00.291644+00'),
	(741, 'outfits:practice:done', 'care', 9, NULL, '{}', '2026-11-30 07:56:00.253562+00'),
	(743, 'outfits:feedback:given', 'AaUi4f_iKdYZZsVL', 9, 'GM0599', '{"about": "rerbWahVsTyihnu8", "visibility": "shown"}', '2026-11-30 07:56:00.340384+00'),
	(745, 'conversations:message:sent', 'DwF1B54upBuUAz5k', 54, 'GM0599', '{"to": 36, "about": "3AUaW41h909xXYiK"}', '2026-11-30 08:26:00.284328+00'),
	(746, 'outfits:outfit:drafted', 'BZmkHD9onQCiY8JR', 58, NULL, '{}', '2026-11-30 08:36:00.38543+00'),
	(747, 'outfits:outfit:redrawn', 'BZmkHD9onQCiY8JR', 58, NULL, '{}', '2026-11-30 08:36:00.406225+00'),
	(749, 'outfits:outfit:posted', 'BZmkHD9onQCiY8JR', 58, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 08:38:00.258275+00'),
	(751, 'helping:offer:made', 'pHR562kRzC6kdyYD', 25, 'GM0503', '{"about": "ftm3Sx-MAORmseaX", "helper": 25, "visibility": "shown"}', '2026-11-30 08:56:00.338675+00'),
	(753, 'moderation:case:opened', 'g1eXfp16HYDPxpOR', NULL, 'GM0599', '{"kind": "outfit", "about": "rerbWahVsTyihnu8", "because": "reported"}', '2026-11-30 09:46:00.328396+00'),
	(754, 'moderation:report:made', 'hLju85xT9nhGKP9l', 36, 'GM0599', '{"case": "g1eXfp16HYDPxpOR", "kind": "outfit", "about": "rerbWahVsTyihnu8", "reason": "other"}', '2026-11-30 09:46:00.364755+00'),
	(756, 'outfits:outfit:drafted', 'erZ7RpJLT3w-YXkl', 21, NULL, '{}', '2026-11-30 10:26:37.365075+00'),
	(758, 'outfits:outfit:changed', 'erZ7RpJLT3w-YXkl', 21, NULL, '{"audience": "municipality", "elsewhere": 0, "visibility": "shown"}', '2026-11-30 10:26:37.548617+00');
INSERT INTO public.exhibit VALUES
	(1, 'rerbWahVsTyihnu8', 'Jsu0kG7htYqfSW_Y4AI8SLcT', 0, '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003', '2026-11-30 09:46:00.345585+00', NULL);
INSERT INTO public.feedback VALUES
	(1, '_Uce7QCaQR0jwnJE', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-12 09:26:00.298047+00', NULL, 'Wit met blauw is fris en van jou.', '2026-11-12 10:16:00.241557+00', 7, 1, false, NULL),
	(2, 'tmF4QlN4Hik_GE7x', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 12:26:00.268198+00', NULL, 'Ja. Donkerblauw en grijs is het veiligste paar dat er is.', '2026-11-17 13:16:00.241287+00', 11, 2, false, NULL),
	(3, 'fWlqs--gO1j-tFYN', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 14:26:00.264361+00', NULL, 'Netjes, en jij.', '2026-11-17 15:16:00.239424+00', 21, 2, false, NULL),
	(4, '4r0b3wP0RG7ymm3y', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 16:26:00.267221+00', NULL, 'Saai.', NULL, 38, 2, false, NULL),
	(5, 'of2EpJGcAgJp2e60', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 19:26:00.267727+00', NULL, 'Ander jasje kan ook: camel maakt het warmer.', NULL, 36, 2, false, NULL),
	(6, 'kniNqgcpgBuhTAqN', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 09:26:00.258796+00', NULL, 'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.', '2026-11-23 10:16:00.238063+00', 12, 3, false, NULL),
	(7, 'EAj9MrGvYlXtvhQY', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 12:26:00.263258+00', NULL, 'Platte schoenen, goed zo.', NULL, 7, 3, false, NULL),
	(8, 'PDFCDfrlVRBrXwQT', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 14:26:00.271187+00', NULL, 'Het groen staat rustig naast het blauw.', NULL, 37, 3, false, NULL),
	(9, 'SXr0p4NZT4lXL_Vt', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 09:26:00.272484+00', NULL, 'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.', '2026-11-28 10:16:00.240099+00', 8, 4, false, NULL),
	(10, 'lbP8xgKWqoAaf27z', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 12:26:00.259907+00', NULL, 'Zwart van onder is slim.', NULL, 39, 4, false, NULL),
	(11, 'ozimkgIdi8JGJJJK', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 14:26:00.407681+00', 0, 'A: zwart waar het moet, rood waar het van jou is.', NULL, 36, 5, false, NULL),
	(12, 'wPrQp3idOREkTBDN', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 17:26:00.25764+00', NULL, 'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.', '2026-11-28 18:16:00.237556+00', 8, 6, false, NULL),
	(13, 'J2bID1ZU6l8A4tm-', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 19:26:00.249984+00', NULL, 'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.', '2026-11-28 20:16:00.236535+00', 36, 6, false, NULL),
	(14, 'kG0a7WohgfRtYA6K', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 22:26:00.255393+00', NULL, 'In our hotel everybody at the desk wears something like this.', NULL, 41, 6, false, NULL),
	(15, '3TnKkDZgOcExpXnO', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 00:26:00.259489+00', NULL, 'De sneakers zijn schoon en wit. Van mij mogen ze.', NULL, 18, 6, false, NULL),
	(16, 'GJkM1PkAvbT3jm_k', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 04:26:00.263746+00', NULL, 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.', NULL, 38, 6, false, NULL),
	(17, 'mNi8GclbhpwTYfjA', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-29 07:26:00.416726+00', NULL, 'Eén keer met een plakrol. Dan zien ze dat je het weet.', '2026-11-29 08:16:00.241683+00', 37, 7, false, NULL),
	(18, 'PSYY1NRjzBhpWrf5', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 09:26:00.271725+00', 0, 'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.', NULL, 10, 8, false, NULL),
	(19, 'EjIqpCIfv_MdIF0O', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 12:26:00.474232+00', 1, 'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.', NULL, 4, 9, false, NULL),
	(20, 'WCXM8B0MFOsS4gnn', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 14:26:00.280504+00', 1, 'B. You will be on camera and the collar looks good there.', NULL, 32, 8, false, NULL),
	(21, 'Q8l-eWsvjrGUkMYV', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 15:26:00.264744+00', 0, 'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.', '2026-11-29 16:16:00.242541+00', 11, 10, false, NULL),
	(22, 'SygDm9f7HUrs3I1c', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 17:26:00.296877+00', 0, 'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.', NULL, 28, 10, false, NULL),
	(23, 'aNccJunupbRsoqbD', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 22:26:00.261861+00', 1, 'In B zit je lekkerder en dan praat je rustiger.', NULL, 42, 10, false, NULL),
	(24, 'aEujS-d99H6KsDbn', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 23:26:00.272775+00', NULL, 'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.', NULL, 5, 11, false, NULL),
	(25, '_DXyROSmzuYz0Cme', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 01:26:00.349857+00', 1, 'B, met A''s laarzen.', NULL, 16, 8, false, NULL),
	(26, 'cGNKb_gr4HJcin2T', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 03:26:00.369343+00', NULL, 'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.', NULL, 27, 12, false, NULL),
	(27, 'ZORTLo8Vj0wCknle', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 05:56:00.259603+00', NULL, 'Right and cheerful. You can start tomorrow.', NULL, 7, 15, false, NULL),
	(28, 'xCepvMVDPX1i-NJ7', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 07:26:00.528879+00', NULL, 'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.', NULL, 10, 14, false, NULL),
	(29, 'AaUi4f_iKdYZZsVL', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 07:56:00.325228+00', NULL, 'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.', NULL, 9, 16, false, NULL);
INSERT INTO public.former_home VALUES
	(1, 60, 'GM0363', '2026-10-31 10:26:37.667106+00');
INSERT INTO public.help_request VALUES
	(1, 'KirD_fxUia_qCA-L', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-10-16 08:26:00.238597+00', 'practise', 'Oefenen voor een gesprek op een basisschool', 'Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.', 'nearby', '2026-10-23', 'expired', 'members', '2026-10-16 08:26:00.248166+00', '2026-10-24 10:26:00.238087+00', NULL, 51.922, 4.479, 20, 0, NULL, NULL, '', NULL, 23, '2026-10-16 08:51:00.252084+00', NULL),
	(3, 'Z6RYpu94PMTj_XGg', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-08 08:26:00.237164+00', 'practise', 'Gesprek bij een apotheek', 'Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?', 'online', NULL, 'done', 'members', '2026-11-08 08:26:00.245918+00', '2026-11-14 10:26:00.239324+00', NULL, 52.091, 5.122, 36, 0, 'yes', 'yes', 'Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.', '2026-11-14 10:30:00.235222+00', 35, '2026-11-08 08:51:00.24295+00', NULL),
	(5, 'Q2qqaAj-H8binjJf', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-12 09:26:00.316092+00', 'letter', 'Brief voor buitendienst, graag kort', 'Ik schrijf te lang. Wie streept?', 'online', NULL, 'done', 'members', '2026-11-12 09:26:00.322673+00', '2026-11-16 10:26:00.237193+00', NULL, 51.922, 4.479, 0, 0, 'partly', 'yes', 'Het was even slikken. Hij is wel beter.', '2026-11-16 10:30:00.234523+00', 38, '2026-11-12 09:51:00.246895+00', NULL),
	(6, 'H-j--qYE2EV5fRjs', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-14 06:26:00.239169+00', 'practise', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.', 'either', NULL, 'done', 'members', '2026-11-14 06:26:00.246658+00', '2026-11-18 10:26:00.23826+00', NULL, 51.922, 4.479, 36, 0, 'yes', 'partly', 'Ik hoor mezelf nu. Dat is raar en fijn.', '2026-11-18 10:30:00.235449+00', 28, '2026-11-14 06:51:00.252708+00', NULL),
	(4, 'w8SUmKLjfEU23dCw', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-10 07:26:00.237023+00', 'practise', 'Sollicitatie bij een warenhuis, groepsgesprek', 'Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?', 'online', '2026-11-21', 'withdrawn', 'members', '2026-11-10 07:26:00.242283+00', '2026-11-19 10:26:00.235293+00', NULL, 51.922, 4.479, 85, 0, NULL, NULL, '', NULL, 36, '2026-11-10 07:51:00.247555+00', NULL),
	(8, 'EedgRTS447uGh-R1', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-18 08:26:00.239499+00', 'practise', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.', 'online', NULL, 'done', 'members', '2026-11-18 08:26:00.245981+00', '2026-11-21 07:26:00.236872+00', NULL, 52.091, 5.122, 14, 0, 'yes', 'yes', 'De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.', '2026-11-21 07:30:00.235352+00', 51, '2026-11-18 08:51:00.255262+00', NULL),
	(2, 't384qWmLo0ph8nn8', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-10-21 07:26:00.236469+00', 'other', 'Een dag meelopen bij een machinebouwer', 'Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?', 'nearby', NULL, 'expired', 'members', '2026-10-21 07:26:00.241683+00', '2026-11-21 10:26:00.566622+00', NULL, 52.007, 4.356, 96, 0, NULL, NULL, '', NULL, 22, '2026-10-21 07:51:00.252753+00', NULL),
	(7, '2L0D9PmtkMDKRFL3', 'GM0503', 'Haaglanden', 'members', false, 'shown', 7, '2026-11-17 06:26:00.236551+00', 'letter', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.', 'online', NULL, 'done', 'members', '2026-11-17 06:26:00.240785+00', '2026-11-22 10:26:00.239657+00', NULL, 52.007, 4.356, 31, 0, 'yes', 'yes', 'De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.', '2026-11-22 10:30:00.234377+00', 45, '2026-11-17 06:51:00.245909+00', NULL),
	(12, 'p8tB7oQRuNxiBrMC', 'GM0599', 'Rijnmond', 'members', false, 'removed', 3, '2026-11-23 13:26:00.239591+00', 'other', 'Verdien 2000 euro per maand vanuit huis', 'Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.', 'online', NULL, 'open', 'members', '2026-11-23 13:26:00.245455+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56, '2026-11-23 13:26:00.245455+00', NULL),
	(10, 'FNWip_0kmmdlrqiv', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-22 04:26:00.239603+00', 'profile', 'Wie kijkt naar mijn cv? Het is erg leeg', 'Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.', 'online', NULL, 'done', 'members', '2026-11-22 04:26:00.24806+00', '2026-11-24 06:26:00.236799+00', NULL, 51.922, 4.479, 39, 0, 'yes', 'yes', 'Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.', '2026-11-24 06:30:00.234617+00', 54, '2026-11-22 04:51:00.25167+00', NULL),
	(14, 'r_vKsdFsPRLBjBXg', 'GM0599', 'Rijnmond', 'members', false, 'hidden', 3, '2026-11-24 14:26:00.23702+00', 'other', 'Nog vijf plekken: thuis verdienen', 'Alleen vandaag. Startpakket 95 euro.', 'online', NULL, 'open', 'members', '2026-11-24 14:26:00.240011+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56, '2026-11-24 14:26:00.240011+00', NULL),
	(15, 'FG82kGa6P_JGRMVX', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-25 08:26:00.23723+00', 'other', 'Een eigen koffiekar: klopt mijn sommetje?', 'Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.', 'online', '2026-12-09', 'matched', 'members', '2026-11-25 08:26:00.242481+00', NULL, NULL, 52.091, 5.122, 3, 0, NULL, NULL, '', NULL, 39, '2026-11-25 08:51:00.241719+00', NULL),
	(16, '6IBZwCGpmSCk0PQ9', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-26 05:26:00.237279+00', 'practise', 'Proefdag in een keuken: wat verwachten ze?', 'Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?', 'either', '2026-12-02', 'matched', 'members', '2026-11-26 05:26:00.242937+00', NULL, NULL, 51.922, 4.479, 31, 0, NULL, NULL, '', NULL, 49, '2026-11-26 05:51:00.250128+00', NULL),
	(9, '_rP3OUhxUVIOTTNU', 'GM0599', 'Rijnmond', 'members', false, 'shown', 10, '2026-11-20 08:26:00.236303+00', 'practise', 'Na vijf jaar thuis weer solliciteren in de zorg', 'Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', 'either', NULL, 'done', 'members', '2026-11-20 08:26:00.240802+00', '2026-11-26 06:26:00.237786+00', NULL, 51.922, 4.479, 11, 0, 'yes', 'yes', 'Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.', '2026-11-26 06:30:00.23501+00', 14, '2026-11-20 10:07:00.272496+00', NULL),
	(17, 'jigCFL_zAsPxoQUe', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-27 00:26:00.238187+00', 'paperwork', 'My nursing diploma is being checked: what can I do meanwhile?', 'The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?', 'online', '2026-12-14', 'open', 'members', '2026-11-27 00:26:00.24523+00', NULL, NULL, 52.007, 4.356, 112, 1, NULL, NULL, '', NULL, 53, '2026-11-27 00:51:00.253065+00', NULL),
	(18, 'lvI1stIGRHh7OY2x', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-27 04:26:00.23796+00', 'practise', 'Technisch gesprek voor frontend, met live coderen', 'Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.', 'online', '2026-12-06', 'matched', 'members', '2026-11-27 04:26:00.243933+00', NULL, NULL, 52.091, 5.122, 26, 0, NULL, NULL, '', NULL, 31, '2026-11-27 04:51:00.246173+00', NULL),
	(20, 'BRuyc2EUOOuBxGDj', 'GM0344', 'Midden-Utrecht', 'municipality', false, 'shown', 3, '2026-11-27 22:26:00.249732+00', 'other', 'Een keer per week wandelen en over werk praten', 'Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.', 'nearby', '2026-12-21', 'open', 'municipality', '2026-11-27 22:26:00.255621+00', NULL, NULL, 52.091, 5.122, 10, 1, NULL, NULL, '', NULL, 29, '2026-11-27 22:51:00.251963+00', NULL),
	(11, 'FEoS2R8pPQJGYPCg', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-23 09:26:00.2804+00', 'profile', 'Welke banen passen bij tot september?', 'Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?', 'online', NULL, 'done', 'members', '2026-11-23 09:26:00.285399+00', '2026-11-28 08:26:00.428533+00', NULL, 52.091, 5.122, 63, 0, 'yes', 'yes', '', NULL, 55, '2026-11-23 09:51:00.244056+00', NULL),
	(24, 'JKH6nvyH23IUyKNK', 'GM0344', 'Midden-Utrecht', 'me', false, 'shown', 1, '2026-11-28 09:26:00.294468+00', 'letter', 'Brief voor de kassa van een museum', 'Ik wil uitleggen waarom iemand van het toneel achter een kassa past.', 'online', NULL, 'draft', 'members', NULL, NULL, NULL, 52.091, 5.122, 7, 0, NULL, NULL, '', NULL, 42, '2026-11-28 09:26:00.294504+00', NULL),
	(25, 'pjNSlbfqskKWh6x1', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-29 00:26:00.269072+00', 'other', 'Wie past een ochtend op mijn hond?', 'Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.', 'nearby', '2026-12-02', 'matched', 'members', '2026-11-29 00:26:00.274704+00', NULL, NULL, 52.007, 4.356, 31, 0, NULL, NULL, '', NULL, 48, '2026-11-29 00:51:00.246262+00', NULL),
	(19, 'QxzWxuiLgK7w9fth', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-27 08:26:00.251545+00', 'letter', 'Brief voor een leerplek als helpende', 'Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.', 'online', '2026-12-03', 'matched', 'members', '2026-11-27 08:26:00.258558+00', NULL, NULL, 51.922, 4.479, 96, 0, NULL, NULL, '', NULL, 43, '2026-11-27 08:51:00.244708+00', NULL),
	(30, 'BUMutFnufx7Ym-M7', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 20:26:00.236758+00', 'letter', 'Mijn brief voor een leerbaan klinkt te stoer', 'Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?', 'online', '2026-12-05', 'open', 'members', '2026-11-29 20:26:00.241286+00', NULL, NULL, 51.922, 4.479, 63, 0, NULL, NULL, '', NULL, 40, '2026-11-29 20:51:00.24624+00', NULL),
	(27, 'ItG7BOalplnvyAcC', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-29 04:26:00.275314+00', 'letter', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?', 'online', '2026-12-10', 'matched', 'members', '2026-11-29 04:26:00.280076+00', NULL, NULL, 52.091, 5.122, 16, 0, NULL, NULL, '', NULL, 57, '2026-11-29 04:51:00.252136+00', NULL),
	(29, 'H8LnDSExeqeQtEsG', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 09:26:00.296669+00', 'profile', 'Wie durft eerlijk naar mijn werk te kijken?', 'Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.', 'online', '2026-12-15', 'open', 'members', '2026-11-29 09:26:00.302935+00', NULL, NULL, 51.922, 4.479, 31, 2, NULL, NULL, '', NULL, 50, '2026-11-29 09:51:00.247187+00', NULL),
	(31, 'T28yxsY_2ELsK87w', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-29 22:26:00.273734+00', 'practise', 'Proefknippen bij een nieuwe salon', 'Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?', 'nearby', '2026-12-04', 'open', 'members', '2026-11-29 22:26:00.277279+00', NULL, NULL, 52.007, 4.356, 65, 1, NULL, NULL, '', NULL, 37, '2026-11-29 22:51:00.252557+00', NULL),
	(32, 'Svtm0hKfAxt3kPU0', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 23:26:00.288901+00', 'language', 'Praat met mij Nederlands over mijn werk', 'Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.', 'either', '2026-12-20', 'open', 'members', '2026-11-29 23:26:00.294111+00', NULL, NULL, 51.922, 4.479, 96, 1, NULL, NULL, '', NULL, 26, '2026-11-29 23:51:00.243621+00', NULL),
	(40, 'bkowp5kHkRsXtjjz', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-30 06:06:00.23698+00', 'other', 'Wie belt mij elke ochtend om acht uur uit bed?', 'Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.', 'online', '2026-12-14', 'open', 'members', '2026-11-30 06:06:00.241008+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 60, '2026-11-30 06:06:00.241008+00', NULL),
	(28, 'lnUf6G4kjwz7xue0', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 06:26:00.23814+00', 'travel', 'Wie reist een keer mee naar Barendrecht?', 'Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.', 'nearby', '2026-12-06', 'open', 'members', '2026-11-29 06:26:00.243494+00', NULL, NULL, 51.922, 4.479, 11, 2, NULL, NULL, '', NULL, 46, '2026-11-29 06:51:00.250996+00', NULL),
	(39, 'ftm3Sx-MAORmseaX', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-30 05:26:00.245127+00', 'practise', 'Wie oefent met mij een gesprek voor een hotel?', 'Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.
Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.', 'either', '2026-12-04', 'open', 'members', '2026-11-30 05:26:00.250325+00', NULL, NULL, 51.922, 4.479, 39, 2, NULL, NULL, '', NULL, 54, '2026-11-30 05:26:00.250325+00', NULL),
	(41, 't4Xmo9Tc02Wf2z4r', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-30 07:46:00.235839+00', 'phone', 'Bellen met een bakker, ik durf niet', 'Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.', 'nearby', '2026-12-03', 'open', 'members', '2026-11-30 07:46:00.250667+00', NULL, NULL, 51.922, 4.479, 32, 0, NULL, NULL, '', NULL, 59, '2026-11-30 07:46:00.250667+00', NULL),
	(13, 'e-RCiolvYVJqh3Yp', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-24 07:26:00.243204+00', 'profile', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.', 'online', NULL, 'done', 'members', '2026-11-24 07:26:00.247895+00', '2026-11-28 05:26:00.238595+00', NULL, 51.922, 4.479, 120, 0, 'yes', 'yes', 'Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.', '2026-11-28 05:30:00.236654+00', 33, '2026-11-24 07:51:00.242742+00', NULL),
	(21, 'vAFMMcCVfZjZaLH0', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-28 02:26:00.239188+00', 'practise', 'From housekeeping to the front desk: how do I tell it?', 'I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?', 'online', '2026-12-05', 'matched', 'members', '2026-11-28 02:26:00.24556+00', NULL, NULL, 52.007, 4.356, 49, 0, NULL, NULL, '', NULL, 41, '2026-11-28 02:51:00.251328+00', NULL),
	(38, 'YTL7n2iBaCwxvzuG', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-30 04:26:00.313093+00', 'clothes', 'Wat draag je bij de gemeente?', 'Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?', 'nearby', '2026-12-05', 'open', 'members', '2026-11-30 04:26:00.324058+00', NULL, NULL, 52.091, 5.122, 13, 1, NULL, NULL, '', NULL, 47, '2026-11-30 04:51:00.337209+00', NULL),
	(23, 'ui70Y2EfCBJe5ABa', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 07:26:00.279751+00', 'paperwork', 'Letter about my welding diploma, I don''t understand it', 'I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.', 'either', '2026-12-08', 'matched', 'members', '2026-11-28 07:26:00.28617+00', NULL, NULL, 51.922, 4.479, 96, 0, NULL, NULL, '', NULL, 34, '2026-11-28 07:51:00.250512+00', NULL),
	(37, 't-X2erXWyEY-n4yp', 'GM0503', 'Haaglanden', 'members', false, 'held', 2, '2026-11-30 03:56:00.23611+00', 'profile', 'Eerste cv, wat moet erop als je nog niets gedaan hebt?', 'Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.', 'online', '2026-12-10', 'open', 'members', '2026-11-30 03:56:00.23964+00', NULL, NULL, 52.007, 4.356, 21, 0, NULL, NULL, '', NULL, 58, '2026-11-30 03:56:00.23964+00', NULL),
	(22, 'RuB9APPLaWZI4BTw', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 03:26:00.239431+00', 'practise', 'Hoe praat ik over zeven maanden zonder werk?', 'Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.', 'nearby', '2026-12-01', 'matched', 'members', '2026-11-28 03:26:00.245871+00', NULL, NULL, 51.922, 4.479, 30, 0, NULL, NULL, '', NULL, 21, '2026-11-28 03:51:00.24743+00', NULL),
	(33, 'COalwV1sfo6yJZ52', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-30 00:26:00.315609+00', 'phone', 'Een kwekerij bellen, en dan?', 'Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?', 'online', '2026-12-07', 'open', 'members', '2026-11-30 00:26:00.322261+00', NULL, NULL, 52.091, 5.122, 31, 0, NULL, NULL, '', NULL, 44, '2026-11-30 00:51:00.243692+00', NULL),
	(36, 'M_BNDvdg-wPGkdmz', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-30 03:26:00.3816+00', 'clothes', 'Werkschoenen maat 44 voor een proefdag', 'Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.', 'nearby', '2026-12-02', 'open', 'members', '2026-11-30 03:26:00.386337+00', NULL, NULL, 51.922, 4.479, 31, 0, NULL, NULL, '', NULL, 52, '2026-11-30 03:51:00.251698+00', NULL),
	(34, 'S6U_gw3Qb1xcN-lk', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-30 01:26:00.362289+00', 'other', 'Een rustige foto voor LinkedIn', 'Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.', 'nearby', '2026-12-12', 'open', 'members', '2026-11-30 01:26:00.366081+00', NULL, NULL, 51.922, 4.479, 30, 1, NULL, NULL, '', NULL, 21, '2026-11-30 01:26:00.366081+00', NULL),
	(35, '8qA73KdC6Posq4sE', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-30 02:26:00.359625+00', 'language', 'Half an hour of Dutch before an interview', 'The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.', 'either', '2026-12-04', 'open', 'members', '2026-11-30 02:26:00.363981+00', NULL, NULL, 52.007, 4.356, 100, 1, NULL, NULL, '', NULL, 32, '2026-11-30 02:51:00.243379+00', NULL),
	(26, 'RPBn04qEcDTepqAM', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 02:26:00.238719+00', 'clothes', 'Nette schoenen te leen voor donderdag, maat 39', 'Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.', 'nearby', '2026-12-03', 'matched', 'members', '2026-11-29 02:26:00.24487+00', NULL, NULL, 51.922, 4.479, 39, 0, NULL, NULL, '', NULL, 54, '2026-11-29 02:26:00.24487+00', NULL);
INSERT INTO public.help_tie VALUES
	(1, 35, 16, '2026-11-09 02:26:00.248049+00'),
	(2, 38, 4, '2026-11-12 22:26:00.249882+00'),
	(3, 28, 42, '2026-11-14 22:26:00.251478+00'),
	(4, 45, 9, '2026-11-18 02:26:00.246381+00'),
	(5, 51, 24, '2026-11-19 00:26:00.249562+00'),
	(6, 14, 12, '2026-11-20 19:26:00.248008+00'),
	(7, 54, 21, '2026-11-22 14:26:00.251217+00'),
	(8, 55, 11, '2026-11-24 00:26:00.252452+00'),
	(9, 33, 27, '2026-11-24 22:26:00.249337+00'),
	(10, 39, 28, '2026-11-26 02:26:00.248267+00'),
	(11, 49, 8, '2026-11-26 12:26:00.25212+00'),
	(12, 31, 10, '2026-11-27 16:26:00.244603+00'),
	(13, 43, 6, '2026-11-27 19:26:00.248693+00'),
	(14, 41, 8, '2026-11-28 12:26:00.283336+00'),
	(15, 21, 4, '2026-11-28 16:26:00.249872+00'),
	(16, 34, 25, '2026-11-28 16:26:00.271047+00'),
	(17, 48, 7, '2026-11-29 06:26:00.268681+00'),
	(18, 54, 36, '2026-11-29 11:26:00.254995+00'),
	(19, 57, 10, '2026-11-29 16:26:00.257062+00');
INSERT INTO public.installation VALUES
	(1, 1, '37KHsVKX6kTgcmf4X0qcwimu', '2ccfe5355bd22e39a364d6252d1f66040400b1b37a116c574d09ace71844e918', '2026-11-30 10:26:00.19962+00');
INSERT INTO public.interrupted_form VALUES
	(1, 'N9G8tlV892-Dvnqc', '/requests/new', 'title=Typed+and+signed+out', '2026-11-30 10:26:37.703684+00', 60);
INSERT INTO public.lease VALUES
	(1, 'kept', 'kept', '2026-11-30 10:26:37.667106+00');
INSERT INTO public.leftover VALUES
	(29, 'leftover-of-a-crash-0001', '2026-12-01 10:26:37.651298+00');
INSERT INTO public.message VALUES
	(1, 'IkTIOLoBdMqZ3HTN', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'shown', '2026-11-09 02:26:00.250739+00', 16, 1, '', NULL, NULL, NULL, false, NULL, ''),
	(2, 't1fiAuZA62st2_Lj', 'Zondag is goed.', 'shown', '2026-11-09 03:26:00.244183+00', 35, 1, '', NULL, NULL, NULL, false, NULL, ''),
	(3, 'DvPQA3l2Cw2q-djL', 'Je vertelde het rustig en zonder over hem te klagen. Precies zo.', 'shown', '2026-11-11 10:26:00.245913+00', 16, 1, '', NULL, NULL, NULL, false, NULL, ''),
	(4, '8YZ5_JmacWh9lc4r', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'shown', '2026-11-12 22:26:00.252455+00', 4, 2, '', NULL, NULL, NULL, false, NULL, ''),
	(5, 'PrddnamN-C0STwTv', 'De helft? Serieus?', 'shown', '2026-11-12 23:26:00.244025+00', 38, 2, '', NULL, NULL, NULL, false, NULL, ''),
	(6, 't19XcWAmfub-ZM9k', 'Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.', 'shown', '2026-11-13 01:26:00.243047+00', 4, 2, '', NULL, NULL, NULL, false, NULL, ''),
	(7, 'k_VH3usCdL0qautM', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'shown', '2026-11-14 22:26:00.254712+00', 42, 3, '', NULL, NULL, NULL, false, NULL, ''),
	(8, 'O4ciY2FBnR6JAdVc', 'In mijn voeten?', 'shown', '2026-11-14 23:26:00.245886+00', 28, 3, '', NULL, NULL, NULL, false, NULL, ''),
	(9, 'rTCty3-M1f38YxmY', 'Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.', 'shown', '2026-11-15 00:26:00.244919+00', 42, 3, '', NULL, NULL, NULL, false, NULL, ''),
	(10, '8LAy5Km9aPC0nHkH', 'De buurman zei mijn naam terug. Het werkt dus.', 'shown', '2026-11-16 07:26:00.241925+00', 28, 3, '', NULL, NULL, NULL, false, NULL, ''),
	(11, 'prpP8HyzUHw8h_0I', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'shown', '2026-11-18 02:26:00.248368+00', 9, 4, '', NULL, NULL, NULL, false, NULL, ''),
	(12, 'niJ5MlOFtf6E2koI', 'Ik heb een tekening van een trap. Telt dat?', 'shown', '2026-11-18 03:26:00.242822+00', 45, 4, '', NULL, NULL, NULL, false, NULL, ''),
	(13, 'PuAnKPcoWULnu9Bu', 'Een trap is het moeilijkste wat er is. Neem mee.', 'shown', '2026-11-18 05:26:00.242793+00', 9, 4, '', NULL, NULL, NULL, false, NULL, ''),
	(14, 'C9gYk8aCNHvooDcn', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'shown', '2026-11-19 00:26:00.251721+00', 24, 5, '', NULL, NULL, NULL, false, NULL, ''),
	(15, 'T83j_ePTuqJ-dQcW', '‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.', 'shown', '2026-11-19 01:26:00.244535+00', 51, 5, '', NULL, NULL, NULL, false, NULL, ''),
	(16, 'TdSxG__usbv0I5X0', 'Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.', 'shown', '2026-11-19 02:26:00.243354+00', 24, 5, '', NULL, NULL, NULL, false, NULL, ''),
	(17, 'TsFWTibEzZLXpYEQ', 'Hij klopt. Op één trede na, en die zag je zelf.', 'shown', '2026-11-20 08:26:00.257627+00', 9, 4, '', NULL, NULL, NULL, false, NULL, ''),
	(18, '66xBINcWdKW7z2aC', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'shown', '2026-11-20 19:26:00.249817+00', 12, 6, '', NULL, NULL, NULL, false, NULL, ''),
	(19, 'e17esICOMjiEoROL', 'Donderdag tien uur is goed, dan zijn ze op school.', 'shown', '2026-11-20 20:26:00.241497+00', 14, 6, '', NULL, NULL, NULL, false, NULL, ''),
	(20, 'WS3Lsl29BbOJVpTx', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'shown', '2026-11-22 14:26:00.25382+00', 21, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(21, 'KMpg49LxiMFL-ed1', 'Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.', 'shown', '2026-11-22 15:26:00.243628+00', 54, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(22, 'fBO7VwUKB-WrwoXe', 'Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?', 'shown', '2026-11-22 16:26:00.239903+00', 21, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(23, 'coJSxBoIPH_rtkiC', 'Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.', 'shown', '2026-11-22 17:26:00.23817+00', 54, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(24, '27nKWyOS3DW80JKN', 'Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.', 'shown', '2026-11-22 17:26:00.247315+00', 21, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(25, 'MGRUZKKjopdPPY0z', 'Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.', 'shown', '2026-11-23 07:26:00.238638+00', 12, 6, '', NULL, NULL, NULL, false, NULL, ''),
	(26, 'wP9Vlc30Zh9dEmU0', 'Mijn moeder las het en zei: ben jij dat? In een goede zin.', 'shown', '2026-11-23 08:26:00.238243+00', 54, 7, '', NULL, NULL, NULL, false, NULL, ''),
	(27, 'gogZpupk0mMMBGVY', 'Ik dacht dat dat te klein was.', 'shown', '2026-11-23 08:26:00.246915+00', 14, 6, '', NULL, NULL, NULL, false, NULL, ''),
	(28, 'quXU98JDapE-IDnW', 'Dat is het werk. Zo klein is het, en zo groot.', 'shown', '2026-11-23 09:26:00.272604+00', 12, 6, '', NULL, NULL, NULL, false, NULL, ''),
	(29, 'nwtgrYJ4n5rPR6c8', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'shown', '2026-11-24 00:26:00.254229+00', 11, 8, '', NULL, NULL, NULL, false, NULL, ''),
	(30, 'QQISb2VniupQPNsk', 'Graag waar ik iets leer. Sparen ook.', 'shown', '2026-11-24 01:26:00.241489+00', 55, 8, '', NULL, NULL, NULL, false, NULL, ''),
	(31, 'sxWCfOl6fV1rr_SW', 'Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.', 'shown', '2026-11-24 05:26:00.243097+00', 11, 8, '', NULL, NULL, NULL, false, NULL, ''),
	(32, 'gPJnzmDUnuLqOpkl', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'shown', '2026-11-24 22:26:00.251084+00', 27, 9, '', NULL, NULL, NULL, false, NULL, ''),
	(33, 'GSHAP4WJsDdWyQ88', 'Wat zou jij willen lezen dan?', 'shown', '2026-11-24 23:26:00.241508+00', 33, 9, '', NULL, NULL, NULL, false, NULL, ''),
	(34, 'kkEf6Jo0Euj8ecJV', 'Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.', 'shown', '2026-11-25 01:26:00.241002+00', 27, 9, '', NULL, NULL, NULL, false, NULL, ''),
	(35, 'LWcJD24qYPcf6yar', '‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?', 'shown', '2026-11-25 02:26:00.239336+00', 33, 9, '', NULL, NULL, NULL, false, NULL, ''),
	(36, 'PR5TQv-M_j4_3zoH', 'Zo mag het precies. Daar moet ik om lachen en dan lees ik door.', 'shown', '2026-11-25 02:26:00.249857+00', 27, 9, '', NULL, NULL, NULL, false, NULL, ''),
	(37, 'j-V0u6_rKT9pCuN7', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'shown', '2026-11-26 02:26:00.250408+00', 28, 10, '', NULL, NULL, NULL, false, NULL, ''),
	(38, 'eyrZ4PWGFMAHfFsj', 'De regen. Ik was de regen vergeten.', 'shown', '2026-11-26 03:26:00.238931+00', 39, 10, '', NULL, NULL, NULL, false, NULL, ''),
	(39, 'Ty8Ttsk2fzwO8e7b', 'Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.', 'shown', '2026-11-26 04:26:00.241431+00', 28, 10, '', NULL, NULL, NULL, false, NULL, ''),
	(40, 'G7MhjfwvNkqjb36o', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'shown', '2026-11-26 12:26:00.254544+00', 8, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(41, 'Iv2ao5wPMJltvkVz', 'Ik heb geen eigen mes. Is dat erg?', 'shown', '2026-11-26 13:26:00.240039+00', 49, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(42, 'aRHjWRGt2UsRBL_k', 'Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.', 'shown', '2026-11-26 14:26:00.243154+00', 8, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(43, 'rMxxwulGKjGbmLz7', 'Ik red het, net. Met zwanen in de koffie.', 'shown', '2026-11-27 06:26:00.241736+00', 39, 10, '', NULL, NULL, NULL, false, NULL, ''),
	(44, 'UWZiAeoAz-esRx1i', 'En als ze iets vragen wat ik niet weet?', 'shown', '2026-11-27 08:26:00.240853+00', 49, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(45, 'XLzTq4MSCzfJJyaK', '‘Laat het me één keer zien.’ Dat wil elke chef horen.', 'shown', '2026-11-27 09:26:00.241871+00', 8, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(46, 'LTXiM6IT3sHejWoq', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'shown', '2026-11-27 16:26:00.246061+00', 10, 12, '', NULL, NULL, NULL, false, NULL, ''),
	(47, 'mQD-hYPcIaDLoauE', 'Camera uit is een goed idee. Woensdag half acht, ja.', 'shown', '2026-11-27 17:26:00.239672+00', 31, 12, '', NULL, NULL, NULL, false, NULL, ''),
	(48, 'wfmFrWTfBOY23O_b', 'Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.', 'shown', '2026-11-27 18:26:00.239413+00', 10, 12, '', NULL, NULL, NULL, false, NULL, ''),
	(49, '3_abD6Y_tUDIAFce', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'shown', '2026-11-27 19:26:00.250512+00', 6, 13, '', NULL, NULL, NULL, false, NULL, ''),
	(55, 'WSTBgtLvSDcYXnbT', 'De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.', 'shown', '2026-11-28 14:26:00.452257+00', 6, 13, '', NULL, NULL, NULL, false, NULL, '');
INSERT INTO public.message VALUES
	(58, 'Mc6UW2H-VUmUeInf', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'shown', '2026-11-28 16:26:00.273033+00', 25, 16, '', NULL, NULL, NULL, false, NULL, ''),
	(59, 'F1hRT8kZjHCB6CL4', 'Zondag is goed. Half drie, bij de ronde tafel?', 'shown', '2026-11-28 17:26:00.275297+00', 21, 15, '', NULL, NULL, NULL, false, NULL, ''),
	(64, 'zHb7dqqrrSRvLJcf', 'Hij mag in mijn tuin. Ik heb nog worst.', 'shown', '2026-11-29 06:26:00.271214+00', 7, 17, '', NULL, NULL, NULL, false, NULL, ''),
	(65, '_0GmEcDbqfBEphaZ', 'Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.', 'shown', '2026-11-29 07:26:00.438639+00', 49, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(67, 'gkKnVWY6rGFitoF9', 'I wrote it down like that. My first sentence for Thursday.', 'shown', '2026-11-29 08:26:00.278855+00', 41, 14, '', NULL, NULL, NULL, false, NULL, ''),
	(69, 'saibzOLVicKXnOaZ', 'Dan ben je klaar. Laat je horen hoe het ging?', 'shown', '2026-11-29 09:26:00.286488+00', 8, 11, '', NULL, NULL, NULL, false, NULL, ''),
	(72, 'RY9EoC8kjg_M4AcS', 'Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?', 'shown', '2026-11-29 12:26:00.513566+00', 21, 15, '', NULL, NULL, NULL, false, NULL, ''),
	(74, 'ecQLBfaRXg2hc4lK', 'Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.', 'shown', '2026-11-29 13:26:00.258578+00', 4, 15, '', NULL, NULL, NULL, false, NULL, ''),
	(50, '7gl2DWMWwxAkcGFk', 'Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’', 'shown', '2026-11-27 20:26:00.242263+00', 43, 13, '', NULL, NULL, NULL, false, NULL, ''),
	(52, '0_RSN1VAGyqWzHC7', 'Dank u. Ik dacht dat hij raar was.', 'shown', '2026-11-27 23:26:00.241732+00', 43, 13, '', NULL, NULL, NULL, false, NULL, ''),
	(70, 'TITsYsf4KXC2u90b', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'shown', '2026-11-29 11:26:00.257261+00', 36, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(71, 'UxuHXrAe5Y0UXhsT', 'Wat fijn! Kan ik ze morgen na vier uur komen passen?', 'shown', '2026-11-29 12:26:00.494594+00', 54, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(73, 'GkxdR0gFVEM8JvPc', 'Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.', 'shown', '2026-11-29 13:26:00.242157+00', 36, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(76, 'iBnW6S6Ur0GH2OHH', 'De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.', 'shown', '2026-11-29 14:46:00.242659+00', 36, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(51, 'Z9NvH4R28-57inti', 'Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.', 'shown', '2026-11-27 22:26:00.24025+00', 6, 13, '', NULL, NULL, NULL, false, NULL, ''),
	(53, 'dQdQOUIGls7uhJ_n', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'shown', '2026-11-28 12:26:00.285027+00', 8, 14, '', NULL, NULL, NULL, false, NULL, ''),
	(54, '6duEnZrT3EeaY-cZ', 'The best? Now I am nervous and happy at once.', 'shown', '2026-11-28 13:26:00.281719+00', 41, 14, '', NULL, NULL, NULL, false, NULL, ''),
	(56, 'wGLP2D-H2Mkdstcs', 'You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.', 'shown', '2026-11-28 14:26:00.465886+00', 8, 14, '', NULL, NULL, NULL, false, NULL, ''),
	(57, '3LKonl1CeRSVvfTj', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'shown', '2026-11-28 16:26:00.252605+00', 4, 15, '', NULL, NULL, NULL, false, NULL, ''),
	(75, 'ZBwKgad6bkqdgSLc', 'Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?', 'shown', '2026-11-29 14:26:00.315581+00', 54, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(77, 'cVlzaxHwHGbY3ekJ', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'shown', '2026-11-29 16:26:00.259911+00', 10, 19, '', NULL, NULL, NULL, false, NULL, ''),
	(81, 'xKi6em1CTvZEsyQz', 'Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.', 'shown', '2026-11-29 19:56:00.24146+00', 57, 19, '', NULL, NULL, NULL, false, NULL, ''),
	(60, 'EPxS_G55929e736L', 'Tuesday is good. Do I need to send it before?', 'shown', '2026-11-28 17:26:00.284706+00', 34, 16, '', NULL, NULL, NULL, false, NULL, ''),
	(61, 'hi55wpNVIjGTfmTE', 'Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.', 'shown', '2026-11-28 18:26:00.237279+00', 4, 15, '', NULL, NULL, NULL, false, NULL, ''),
	(62, 'KwF-y_aG1-pegzmt', 'Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.', 'shown', '2026-11-28 19:26:00.26255+00', 25, 16, '', NULL, NULL, NULL, false, NULL, ''),
	(63, '0sF-JxW_sT3T60au', 'Smart. I will.', 'shown', '2026-11-28 20:26:00.237626+00', 34, 16, '', NULL, NULL, NULL, false, NULL, ''),
	(66, 'm7F7Mn4BukJ19nXN', 'Worst is zijn tweede naam. Woensdag om negen uur?', 'shown', '2026-11-29 07:26:00.455736+00', 48, 17, '', NULL, NULL, NULL, false, NULL, ''),
	(68, 'VyAKijBeqJgVI0C8', 'Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.', 'shown', '2026-11-29 08:26:00.291187+00', 7, 17, '', NULL, NULL, NULL, false, NULL, ''),
	(78, 'oMgiioWJ4V0LbqUs', 'Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.', 'shown', '2026-11-29 17:26:00.322265+00', 57, 19, '', NULL, NULL, NULL, false, NULL, ''),
	(79, 'qRi784Gls6U_-cXI', 'Dat staat niet in je brief. Dat is je brief.', 'shown', '2026-11-29 18:26:00.401651+00', 10, 19, '', NULL, NULL, NULL, false, NULL, ''),
	(80, '3TL607hqYhl-tK8-', 'Oh.', 'shown', '2026-11-29 19:26:00.241582+00', 57, 19, '', NULL, NULL, NULL, false, NULL, ''),
	(82, 'DwF1B54upBuUAz5k', 'Ik kom om half vijf. Alvast bedankt, echt.', 'shown', '2026-11-30 08:26:00.266415+00', 54, 18, '', NULL, NULL, NULL, false, NULL, ''),
	(83, 'lJwSfKv4mr_XD5zk', 'Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.', 'shown', '2026-11-30 09:16:00.262152+00', 36, 18, '', NULL, NULL, NULL, false, NULL, '');
INSERT INTO public.moderation_case VALUES
	(1, 'JuoE_ufNkv2G3toz', 'request', 'KirD_fxUia_qCA-L', 'GM0599', 'held', 0, '2026-10-16 08:30:00.246961+00', '2026-10-16 12:30:00.2454+00', '2026-10-16 08:51:00.243187+00', 23, '[]', 2, '', '', '2026-10-30 10:26:00.264244+00', NULL, '', NULL, NULL),
	(14, 'XVro3J-5VznNuBT_', 'request', '_rP3OUhxUVIOTTNU', 'GM0599', 'reported', 1, '2026-11-20 10:06:00.280412+00', '2026-11-20 14:06:00.279897+00', '2026-11-20 10:07:00.268973+00', 14, '[]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(2, 'EF5apI5iOgG9TtqJ', 'request', 't384qWmLo0ph8nn8', 'GM0503', 'held', 0, '2026-10-21 07:30:00.24306+00', '2026-10-21 11:30:00.242089+00', '2026-10-21 07:51:00.243652+00', 22, '[]', 2, '', '', '2026-11-04 10:26:00.263658+00', NULL, '', NULL, NULL),
	(8, 'vCA8LbHiUaXWfNMl', 'request', 'H-j--qYE2EV5fRjs', 'GM0599', 'held', 0, '2026-11-14 06:30:00.250763+00', '2026-11-14 10:30:00.248604+00', '2026-11-14 06:51:00.244437+00', 28, '[]', 2, '', '', '2026-11-28 07:26:00.708031+00', NULL, '', NULL, NULL),
	(15, 'j-AjxPd6MVUs3GKy', 'request', 'FNWip_0kmmdlrqiv', 'GM0599', 'held', 0, '2026-11-22 04:30:00.271608+00', '2026-11-22 08:30:00.270138+00', '2026-11-22 04:51:00.24367+00', 54, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(4, 'bxUGdFgQYa5C6YUG', 'request', 'Z6RYpu94PMTj_XGg', 'GM0344', 'held', 0, '2026-11-08 08:30:00.245023+00', '2026-11-08 12:30:00.244043+00', '2026-11-08 08:51:00.238293+00', 35, '[]', 2, '', '', '2026-11-22 10:26:00.568429+00', NULL, '', NULL, NULL),
	(23, 'qHzRXJmyAhuTvV4v', 'request', 'jigCFL_zAsPxoQUe', 'GM0503', 'held', 0, '2026-11-27 00:30:00.268154+00', '2026-11-27 04:30:00.266863+00', '2026-11-27 00:51:00.24494+00', 53, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(16, 'MKYa-t8yvrWkaEqc', 'outfit', 'aUgzPTkGeW-BVMO-', 'GM0599', 'held', 0, '2026-11-23 05:30:00.305042+00', '2026-11-23 09:30:00.304193+00', '2026-11-23 05:51:00.243525+00', 14, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(9, 'KUWzVZ0O7g5XwgGN', 'request', '2L0D9PmtkMDKRFL3', 'GM0503', 'held', 0, '2026-11-17 06:30:00.26009+00', '2026-11-17 10:30:00.259095+00', '2026-11-17 06:51:00.240561+00', 45, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(10, 'YxJEFuNpebsEXT8E', 'outfit', 'Rb9OifuMJR_K2vZO', 'GM0599', 'held', 0, '2026-11-17 07:30:00.245+00', '2026-11-17 11:30:00.244373+00', '2026-11-17 07:51:00.238607+00', 28, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(17, 'hrAs23JL61PNW1hu', 'request', 'FEoS2R8pPQJGYPCg', 'GM0344', 'held', 0, '2026-11-23 09:30:00.268029+00', '2026-11-23 13:30:00.267027+00', '2026-11-23 09:51:00.239362+00', 55, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(11, 'Gp4equBj4J3TEIa2', 'feedback', '4r0b3wP0RG7ymm3y', 'GM0599', 'reported', 1, '2026-11-17 17:26:00.265905+00', '2026-11-18 17:26:00.26454+00', '2026-11-17 18:56:00.330358+00', 38, '[]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(12, 'xKdo31dNhP3N7Csy', 'request', 'EedgRTS447uGh-R1', 'GM0344', 'held', 0, '2026-11-18 08:30:00.306564+00', '2026-11-18 12:30:00.305412+00', '2026-11-18 08:51:00.244794+00', 51, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(3, '-Q7iBEevIKP5QB3V', 'profile', 'sFzueh80dP2ffqiz', 'GM0599', 'reported', 1, '2026-11-04 08:26:00.250898+00', '2026-11-05 08:26:00.25003+00', '2026-11-04 14:26:00.243473+00', 36, '[]', 2, '', '', '2026-11-19 10:26:00.577769+00', NULL, '', NULL, NULL),
	(30, 'uF1TuukicOjHFRm6', 'request', 'ui70Y2EfCBJe5ABa', 'GM0599', 'held', 0, '2026-11-28 07:26:00.386706+00', '2026-11-28 11:26:00.385577+00', '2026-11-28 07:51:00.242842+00', 34, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(13, 'kKyDH1TIUiEt5j0U', 'request', '_rP3OUhxUVIOTTNU', 'GM0599', 'held', 0, '2026-11-20 08:30:00.253797+00', '2026-11-20 12:30:00.252736+00', '2026-11-20 08:51:00.240612+00', 14, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(18, '7_l4aA5S07IlIBNY', 'request', 'p8tB7oQRuNxiBrMC', 'GM0599', 'held', 0, '2026-11-23 13:30:00.246223+00', '2026-11-23 17:30:00.244459+00', '2026-11-23 14:26:00.359099+00', 56, '["scam"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(24, 'wvxREV-_-le2ru-S', 'request', 'lvI1stIGRHh7OY2x', 'GM0344', 'held', 0, '2026-11-27 04:30:00.251475+00', '2026-11-27 08:30:00.250436+00', '2026-11-27 04:51:00.24168+00', 31, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(19, 'FJhfQSmGIpDKjE6V', 'request', 'e-RCiolvYVJqh3Yp', 'GM0599', 'held', 0, '2026-11-24 07:30:00.298665+00', '2026-11-24 11:30:00.297155+00', '2026-11-24 07:51:00.239176+00', 33, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(5, 'cW14zv_04ptr1nqV', 'request', 'w8SUmKLjfEU23dCw', 'GM0599', 'held', 0, '2026-11-10 07:30:00.246868+00', '2026-11-10 11:30:00.245488+00', '2026-11-10 07:51:00.241289+00', 36, '[]', 2, '', '', '2026-11-24 10:26:00.574039+00', NULL, '', NULL, NULL),
	(20, 't84T60XO4Qu2NFJi', 'request', 'r_vKsdFsPRLBjBXg', 'GM0599', 'held', 0, '2026-11-24 14:30:00.251668+00', '2026-11-24 18:30:00.250933+00', '2026-11-24 15:26:00.246158+00', 56, '["scam"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(25, '9xWEJOs9Es68Ru3K', 'request', 'QxzWxuiLgK7w9fth', 'GM0599', 'held', 0, '2026-11-27 08:30:00.280559+00', '2026-11-27 12:30:00.279899+00', '2026-11-27 08:51:00.240063+00', 43, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(21, 'F61TPf9y6-cMkwK9', 'request', 'FG82kGa6P_JGRMVX', 'GM0344', 'held', 0, '2026-11-25 08:30:00.290292+00', '2026-11-25 12:30:00.289486+00', '2026-11-25 08:51:00.23841+00', 39, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(22, 'y1hUp88ycWzQWUdh', 'request', '6IBZwCGpmSCk0PQ9', 'GM0599', 'held', 0, '2026-11-26 05:30:00.277544+00', '2026-11-26 09:30:00.276641+00', '2026-11-26 05:51:00.242692+00', 49, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(6, '1GYlQSzJlmN_NrnD', 'outfit', 'YRnXmbWSV2Rr_J2-', 'GM0344', 'held', 0, '2026-11-12 06:30:00.248088+00', '2026-11-12 10:30:00.246194+00', '2026-11-12 06:51:00.244535+00', 35, '[]', 2, '', '', '2026-11-26 10:26:00.570175+00', NULL, '', NULL, NULL),
	(7, 'OYcUWymY-8nk4wkf', 'request', 'Q2qqaAj-H8binjJf', 'GM0599', 'held', 0, '2026-11-12 09:30:00.247263+00', '2026-11-12 13:30:00.246273+00', '2026-11-12 09:51:00.240285+00', 38, '[]', 2, '', '', '2026-11-26 10:26:00.575315+00', NULL, '', NULL, NULL),
	(26, 'seW7XknEw2zCpdb1', 'request', 'BRuyc2EUOOuBxGDj', 'GM0344', 'held', 0, '2026-11-27 22:26:00.286722+00', '2026-11-28 02:26:00.285322+00', '2026-11-27 22:51:00.243718+00', 29, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(31, 'emaqjKd1NegwTsuj', 'outfit', '-rmDVKTrRXxFL6wd', 'GM0503', 'held', 0, '2026-11-28 08:30:00.273432+00', '2026-11-28 12:30:00.27076+00', '2026-11-28 08:51:00.243717+00', 37, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(27, 'Kxm7hNFTXeBapK_-', 'request', 'vAFMMcCVfZjZaLH0', 'GM0503', 'held', 0, '2026-11-28 02:30:00.24622+00', '2026-11-28 06:30:00.244624+00', '2026-11-28 02:51:00.243617+00', 41, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(28, 'I0W-sEgHlxiVCjny', 'request', 'RuB9APPLaWZI4BTw', 'GM0599', 'held', 0, '2026-11-28 03:30:00.251617+00', '2026-11-28 07:30:00.250593+00', '2026-11-28 03:51:00.242212+00', 21, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(29, 'bhFgXSGDU9stPA6d', 'outfit', '07Mz6a0AhKLWAcAu', 'GM0599', 'held', 0, '2026-11-28 04:30:00.244089+00', '2026-11-28 08:30:00.242649+00', '2026-11-28 04:51:00.240686+00', 49, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(35, '62B8Q2wuZlMeNeZp', 'request', 'ItG7BOalplnvyAcC', 'GM0344', 'held', 0, '2026-11-29 04:26:00.359706+00', '2026-11-29 08:26:00.358556+00', '2026-11-29 04:51:00.244681+00', 57, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(32, 'mRG0qbdyYr_fwt1C', 'outfit', '5j5-x8zVKvEd6WMQ', 'GM0599', 'held', 0, '2026-11-28 14:30:00.278876+00', '2026-11-28 18:30:00.277499+00', '2026-11-28 14:51:00.240736+00', 54, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(33, 'YWqDQKS-FPfTitYT', 'request', 'pjNSlbfqskKWh6x1', 'GM0503', 'held', 0, '2026-11-29 00:30:00.242526+00', '2026-11-29 04:30:00.241401+00', '2026-11-29 00:51:00.240672+00', 48, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(34, 'Mlfa70yG5K1HRizk', 'outfit', 'MMnZd_hT1CKQN9qd', 'GM0503', 'held', 0, '2026-11-29 01:30:00.243438+00', '2026-11-29 05:30:00.242457+00', '2026-11-29 01:51:00.240312+00', 48, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(38, 'A3VVb7V75NS35sUN', 'outfit', 'DvcXsDozb_0yTISW', 'GM0599', 'held', 0, '2026-11-29 07:30:00.241657+00', '2026-11-29 11:30:00.24081+00', '2026-11-29 07:51:00.239667+00', 40, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(36, 'keS9Stv1h4RLgK5c', 'outfit', 'ZA3MXLHXLeLYWDlh', 'GM0344', 'held', 0, '2026-11-29 05:30:00.276483+00', '2026-11-29 09:30:00.274826+00', '2026-11-29 05:51:00.249099+00', 31, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(47, 'yYnbkIvW2_vrZyX6', 'outfit', '9bDOFUkwoM5OwJVA', 'GM0599', 'held', 0, '2026-11-30 00:30:00.272359+00', '2026-11-30 04:30:00.271337+00', '2026-11-30 00:51:00.28681+00', 33, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(37, 'gCcD7-dpnfR5IJ1c', 'request', 'lnUf6G4kjwz7xue0', 'GM0599', 'held', 0, '2026-11-29 06:30:00.265455+00', '2026-11-29 10:30:00.264252+00', '2026-11-29 06:51:00.243014+00', 46, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(41, '9qQo1ktuHMKCvNIC', 'outfit', 'se_gpBkZsL0q3qbo', 'GM0599', 'held', 0, '2026-11-29 12:30:00.316974+00', '2026-11-29 16:30:00.315751+00', '2026-11-29 12:51:00.241701+00', 21, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(39, 'NmmRJ0bpIX2w1fzI', 'request', 'H8LnDSExeqeQtEsG', 'GM0599', 'held', 0, '2026-11-29 09:30:00.301167+00', '2026-11-29 13:30:00.300082+00', '2026-11-29 09:51:00.240235+00', 50, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(42, '9FojUHKPg0gvsqK2', 'outfit', 'lWYTt08yATUeCMHR', 'GM0344', 'held', 0, '2026-11-29 18:30:00.277898+00', '2026-11-29 22:30:00.276424+00', '2026-11-29 18:51:00.245175+00', 47, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(43, 'KSLbxyKixt0sl4Iw', 'request', 'BUMutFnufx7Ym-M7', 'GM0599', 'held', 0, '2026-11-29 20:30:00.24851+00', '2026-11-30 00:30:00.247779+00', '2026-11-29 20:51:00.240615+00', 40, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(44, 'AsIXpMdFkFCiMHI6', 'request', 'T28yxsY_2ELsK87w', 'GM0503', 'held', 0, '2026-11-29 22:26:00.293995+00', '2026-11-30 02:26:00.293244+00', '2026-11-29 22:51:00.244427+00', 37, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(45, '1odakKeqW5AEo1BM', 'request', 'Svtm0hKfAxt3kPU0', 'GM0599', 'held', 0, '2026-11-29 23:30:00.250409+00', '2026-11-30 03:30:00.249506+00', '2026-11-29 23:51:00.239494+00', 26, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(46, 'vkXHM0dh7KdVYB6b', 'request', 'COalwV1sfo6yJZ52', 'GM0344', 'held', 0, '2026-11-30 00:30:00.256065+00', '2026-11-30 04:30:00.254425+00', '2026-11-30 00:51:00.239462+00', 44, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(40, 'MZftQtBW4Qf722vK', 'feedback', 'GJkM1PkAvbT3jm_k', 'GM0599', 'reported', 1, '2026-11-29 10:06:00.267351+00', '2026-11-30 10:06:00.266104+00', NULL, 38, '[]', 2, '', '', NULL, NULL, '', '2026-11-30 10:26:00.927242+00', '2026-11-30 04:26:01.123092+00'),
	(48, '6kxeHi49EeG0qnnc', 'outfit', '7XOU45S0Ig1lJ6Eh', 'GM0599', 'held', 0, '2026-11-30 01:30:00.245815+00', '2026-11-30 05:30:00.244186+00', '2026-11-30 01:51:00.241666+00', 46, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(50, '1ngLsHe9a_odmSs3', 'outfit', 'icxABlUXpJIkVog4', 'GM0344', 'held', 0, '2026-11-30 02:30:00.264989+00', '2026-11-30 06:30:00.26397+00', '2026-11-30 02:51:00.295109+00', 57, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(51, '8WzXeYC2EMZn82Ou', 'request', 'M_BNDvdg-wPGkdmz', 'GM0599', 'held', 0, '2026-11-30 03:30:00.270664+00', '2026-11-30 07:30:00.269466+00', '2026-11-30 03:51:00.244727+00', 52, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.moderation_case VALUES
	(54, 'eTovxbDl-DL7y042', 'outfit', 'rerbWahVsTyihnu8', 'GM0599', 'held', 0, '2026-11-30 04:10:00.248886+00', '2026-11-30 08:10:00.247365+00', '2026-11-30 04:31:00.262068+00', 52, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(49, 'Ky1xVR9SJIwLhmcG', 'request', '8qA73KdC6Posq4sE', 'GM0503', 'held', 0, '2026-11-30 02:30:00.249029+00', '2026-11-30 06:30:00.24743+00', '2026-11-30 02:51:00.238405+00', 32, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(52, '3g-0iZJoS8GrRI9g', 'outfit', 'a8DK6AdXfbZfs2jJ', 'GM0503', 'held', 0, '2026-11-30 03:30:00.287297+00', '2026-11-30 07:30:00.286263+00', '2026-11-30 03:51:00.312684+00', 53, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(55, 'ffNrdXvS6-wqbOw5', 'request', 'YTL7n2iBaCwxvzuG', 'GM0344', 'held', 0, '2026-11-30 04:26:00.417994+00', '2026-11-30 08:26:00.416958+00', '2026-11-30 04:51:00.325738+00', 47, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(53, 'pDwPIHtp_AT2wtgP', 'request', 't-X2erXWyEY-n4yp', 'GM0503', 'held', 0, '2026-11-30 04:00:00.243133+00', '2026-11-30 08:00:00.242464+00', NULL, 58, '["first"]', 2, '', '', NULL, NULL, '', '2026-11-30 10:26:00.894748+00', '2026-11-30 07:26:01.471781+00'),
	(56, 'nMkbWzbnKsU0ijuH', 'outfit', 'gfGnorE8yPeavJM_', 'GM0599', 'held', 0, '2026-11-30 05:00:00.260848+00', '2026-11-30 09:00:00.259879+00', '2026-11-30 05:21:00.251448+00', 26, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(58, 'gaLhML9Ut8PEUxH0', 'outfit', 'DIK_RV_uC1zQPtJB', 'GM0344', 'held', 0, '2026-11-30 06:30:00.311167+00', '2026-11-30 10:30:00.309756+00', '2026-11-30 06:51:00.256612+00', 44, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(60, 'Y6GaoTaKbYflHoRZ', 'offer', 'KBn0Y8T-fOwsNcbF', 'GM0599', 'reported', 1, '2026-11-30 07:21:00.284672+00', '2026-12-01 07:21:00.283632+00', NULL, 38, '["grooming", "meeting", "number"]', 1, '', '', NULL, NULL, '', NULL, NULL),
	(62, 'WbTfkylpafpj0Tkr', 'request', 't4Xmo9Tc02Wf2z4r', 'GM0599', 'held', 0, '2026-11-30 07:50:00.256826+00', '2026-11-30 11:50:00.251007+00', NULL, 59, '["contact"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(61, 'CrfbzAalYKXU-fKf', 'outfit', 'ENkmAR9eRFQ_Qzat', 'GM0599', 'held', 0, '2026-11-30 07:30:00.248748+00', '2026-11-30 11:30:00.247505+00', '2026-11-30 07:51:00.250185+00', 50, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(63, '4UcRliy3wJTevl3n', 'outfit', 'BZmkHD9onQCiY8JR', 'GM0503', 'held', 0, '2026-11-30 08:40:00.338136+00', '2026-11-30 12:40:00.334309+00', NULL, 58, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(64, 'g1eXfp16HYDPxpOR', 'outfit', 'rerbWahVsTyihnu8', 'GM0599', 'reported', 1, '2026-11-30 09:46:00.317065+00', '2026-12-01 09:46:00.311802+00', NULL, 52, '[]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(57, '24xSBDgRzdyI_lZf', 'request', 'bkowp5kHkRsXtjjz', 'GM0599', 'held', 0, '2026-11-30 06:10:00.242504+00', '2026-11-30 10:10:00.241709+00', NULL, 60, '["first"]', 2, '', '', NULL, NULL, '', '2026-11-30 10:26:00.927242+00', '2026-11-30 10:26:00.927242+00'),
	(59, 'UD1tZVbjR3jVpg0G', 'outfit', 'yt_HL_eB6zZQdhM9', 'GM0599', 'held', 0, '2026-11-30 07:20:00.386241+00', '2026-11-30 11:20:00.384857+00', NULL, 59, '["first"]', 2, '', '', NULL, NULL, '', NULL, '2026-11-30 10:26:00.927242+00');
INSERT INTO public.moderation_look VALUES
	(1, 'JuoE_ufNkv2G3toz', 'request', 'KirD_fxUia_qCA-L', 60, '2026-11-30 10:26:37.720434+00', '2026-11-30 10:26:37.667106+00');
INSERT INTO public.municipality VALUES
	('GM1680', 'Aa en Hunze', 'Drenthe', 'Groningen', 'Gieten', 53.005, 6.764),
	('GM0358', 'Aalsmeer', 'Noord-Holland', 'Groot Amsterdam', 'Aalsmeer', 52.259, 4.76),
	('GM0197', 'Aalten', 'Gelderland', 'Achterhoek', 'Aalten', 51.925, 6.581),
	('GM0059', 'Achtkarspelen', 'Friesland', 'Friesland', 'Buitenpost', 53.252, 6.145),
	('GM0482', 'Alblasserdam', 'Zuid-Holland', 'Drechtsteden', 'Alblasserdam', 51.866, 4.661),
	('GM0613', 'Albrandswaard', 'Zuid-Holland', 'Rijnmond', 'Rhoon', 51.858, 4.422),
	('GM0361', 'Alkmaar', 'Noord-Holland', 'Noord-Holland Noord', 'Alkmaar', 52.632, 4.749),
	('GM0141', 'Almelo', 'Overijssel', 'Twente', 'Almelo', 52.357, 6.662),
	('GM0034', 'Almere', 'Flevoland', 'Flevoland', 'Almere', 52.37, 5.214),
	('GM0484', 'Alphen aan den Rijn', 'Zuid-Holland', 'Holland Rijnland', 'Alphen aan den Rijn', 52.129, 4.655),
	('GM1723', 'Alphen-Chaam', 'Noord-Brabant', 'Midden-Brabant', 'Alphen', 51.482, 4.958),
	('GM1959', 'Altena', 'Noord-Brabant', 'West-Brabant', 'Almkerk', 51.771, 4.96),
	('GM0060', 'Ameland', 'Friesland', 'Friesland', 'Hollum', 53.439, 5.638),
	('GM0307', 'Amersfoort', 'Utrecht', 'Amersfoort', 'Amersfoort', 52.155, 5.388),
	('GM0362', 'Amstelveen', 'Noord-Holland', 'Groot Amsterdam', 'Amstelveen', 52.301, 4.864),
	('GM0363', 'Amsterdam', 'Noord-Holland', 'Groot Amsterdam', 'Amsterdam', 52.374, 4.89),
	('GM0200', 'Apeldoorn', 'Gelderland', 'Veluwe Stedendriehoek', 'Apeldoorn', 52.21, 5.969),
	('GM0202', 'Arnhem', 'Gelderland', 'Midden-Gelderland', 'Arnhem', 51.98, 5.911),
	('GM0106', 'Assen', 'Drenthe', 'Groningen', 'Assen', 52.997, 6.562),
	('GM0743', 'Asten', 'Noord-Brabant', 'Helmond-De Peel', 'Asten', 51.404, 5.749),
	('GM0744', 'Baarle-Nassau', 'Noord-Brabant', 'Midden-Brabant', 'Baarle-Nassau', 51.447, 4.929),
	('GM0308', 'Baarn', 'Utrecht', 'Amersfoort', 'Baarn', 52.212, 5.287),
	('GM0489', 'Barendrecht', 'Zuid-Holland', 'Rijnmond', 'Barendrecht', 51.857, 4.535),
	('GM0203', 'Barneveld', 'Gelderland', 'FoodValley', 'Barneveld', 52.14, 5.585),
	('GM0888', 'Beek (L.)', 'Limburg', 'Zuid-Limburg', 'Beek', 50.941, 5.797),
	('GM1954', 'Beekdaelen', 'Limburg', 'Zuid-Limburg', 'Nuth', 50.917, 5.886),
	('GM0889', 'Beesel', 'Limburg', 'Noord-Limburg', 'Beesel', 51.268, 6.039),
	('GM1945', 'Berg en Dal', 'Gelderland', 'Rijk van Nijmegen', 'Berg en Dal', 51.822, 5.917),
	('GM1724', 'Bergeijk', 'Noord-Brabant', 'Zuidoost-Brabant', 'Bergeijk', 51.319, 5.358),
	('GM0893', 'Bergen (L.)', 'Limburg', 'Noord-Limburg', 'Nieuw-Bergen', 51.603, 6.054),
	('GM0373', 'Bergen (NH.)', 'Noord-Holland', 'Noord-Holland Noord', 'Bergen', 52.669, 4.704),
	('GM0748', 'Bergen op Zoom', 'Noord-Brabant', 'West-Brabant', 'Bergen op Zoom', 51.495, 4.292),
	('GM1859', 'Berkelland', 'Gelderland', 'Achterhoek', 'Borculo', 52.116, 6.522),
	('GM1721', 'Bernheze', 'Noord-Brabant', 'Noordoost-Brabant', 'Heesch', 51.734, 5.527),
	('GM0753', 'Best', 'Noord-Brabant', 'Zuidoost-Brabant', 'Best', 51.508, 5.39),
	('GM0209', 'Beuningen', 'Gelderland', 'Rijk van Nijmegen', 'Beuningen', 51.861, 5.767),
	('GM0375', 'Beverwijk', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Beverwijk', 52.483, 4.657),
	('GM1728', 'Bladel', 'Noord-Brabant', 'Zuidoost-Brabant', 'Bladel', 51.368, 5.221),
	('GM0376', 'Blaricum', 'Noord-Holland', 'Gooi en Vechtstreek', 'Blaricum', 52.273, 5.242),
	('GM0377', 'Bloemendaal', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Bloemendaal', 52.403, 4.622),
	('GM1901', 'Bodegraven-Reeuwijk', 'Zuid-Holland', 'Midden-Holland', 'Bodegraven', 52.083, 4.75),
	('GM0755', 'Boekel', 'Noord-Brabant', 'Noordoost-Brabant', 'Boekel', 51.603, 5.675),
	('GM1681', 'Borger-Odoorn', 'Drenthe', 'Drenthe', 'Exloo', 52.883, 6.864),
	('GM0147', 'Borne', 'Overijssel', 'Twente', 'Borne', 52.301, 6.748),
	('GM0654', 'Borsele', 'Zeeland', 'Zeeland', 'Borssele', 51.423, 3.735),
	('GM0757', 'Boxtel', 'Noord-Brabant', 'Noordoost-Brabant', 'Boxtel', 51.591, 5.329),
	('GM0758', 'Breda', 'Noord-Brabant', 'West-Brabant', 'Breda', 51.587, 4.776),
	('GM1876', 'Bronckhorst', 'Gelderland', 'Achterhoek', 'Hengelo', 52.051, 6.31),
	('GM0213', 'Brummen', 'Gelderland', 'Veluwe Stedendriehoek', 'Brummen', 52.09, 6.156),
	('GM0899', 'Brunssum', 'Limburg', 'Zuid-Limburg', 'Brunssum', 50.947, 5.971);
INSERT INTO public.municipality VALUES
	('GM0312', 'Bunnik', 'Utrecht', 'Midden-Utrecht', 'Bunnik', 52.067, 5.199),
	('GM0313', 'Bunschoten', 'Utrecht', 'Amersfoort', 'Bunschoten', 52.243, 5.379),
	('GM0214', 'Buren', 'Gelderland', 'Rivierenland', 'Buren', 51.912, 5.332),
	('GM0502', 'Capelle aan den IJssel', 'Zuid-Holland', 'Rijnmond', 'Capelle aan den IJssel', 51.929, 4.578),
	('GM0383', 'Castricum', 'Noord-Holland', 'Noord-Holland Noord', 'Castricum', 52.548, 4.669),
	('GM0109', 'Coevorden', 'Drenthe', 'Drenthe', 'Coevorden', 52.661, 6.74),
	('GM1706', 'Cranendonck', 'Noord-Brabant', 'Midden-Limburg', 'Budel', 51.272, 5.575),
	('GM0216', 'Culemborg', 'Gelderland', 'Rivierenland', 'Culemborg', 51.955, 5.228),
	('GM0148', 'Dalfsen', 'Overijssel', 'Regio Zwolle', 'Dalfsen', 52.512, 6.257),
	('GM1891', 'Dantumadiel', 'Friesland', 'Friesland', 'Damwâld', 53.29, 5.998),
	('GM0310', 'De Bilt', 'Utrecht', 'Midden-Utrecht', 'De Bilt', 52.11, 5.181),
	('GM1940', 'De Fryske Marren', 'Friesland', 'Friesland', 'Joure', 52.966, 5.803),
	('GM0736', 'De Ronde Venen', 'Utrecht', 'Groot Amsterdam', 'Mijdrecht', 52.207, 4.862),
	('GM1690', 'De Wolden', 'Drenthe', 'Drenthe', 'Ruinen', 52.763, 6.354),
	('GM0503', 'Delft', 'Zuid-Holland', 'Haaglanden', 'Delft', 52.007, 4.356),
	('GM0400', 'Den Helder', 'Noord-Holland', 'Noord-Holland Noord', 'Den Helder', 52.96, 4.759),
	('GM0762', 'Deurne', 'Noord-Brabant', 'Helmond-De Peel', 'Deurne', 51.455, 5.819),
	('GM0150', 'Deventer', 'Overijssel', 'Veluwe Stedendriehoek', 'Deventer', 52.255, 6.164),
	('GM0384', 'Diemen', 'Noord-Holland', 'Groot Amsterdam', 'Diemen', 52.34, 4.963),
	('GM1980', 'Dijk en Waard', 'Noord-Holland', 'Noord-Holland Noord', 'Heerhugowaard', 52.671, 4.849),
	('GM1774', 'Dinkelland', 'Overijssel', 'Twente', 'Ootmarsum', 52.408, 6.901),
	('GM0221', 'Doesburg', 'Gelderland', 'Midden-Gelderland', 'Doesburg', 52.013, 6.139),
	('GM0222', 'Doetinchem', 'Gelderland', 'Achterhoek', 'Doetinchem', 51.965, 6.289),
	('GM0766', 'Dongen', 'Noord-Brabant', 'Midden-Brabant', 'Dongen', 51.627, 4.939),
	('GM0505', 'Dordrecht', 'Zuid-Holland', 'Drechtsteden', 'Dordrecht', 51.81, 4.674),
	('GM0498', 'Drechterland', 'Noord-Holland', 'Noord-Holland Noord', 'Venhuizen', 52.663, 5.203),
	('GM1719', 'Drimmelen', 'Noord-Brabant', 'West-Brabant', 'Made', 51.677, 4.793),
	('GM0303', 'Dronten', 'Flevoland', 'Flevoland', 'Dronten', 52.525, 5.718),
	('GM0225', 'Druten', 'Gelderland', 'Rijk van Nijmegen', 'Druten', 51.888, 5.606),
	('GM0226', 'Duiven', 'Gelderland', 'Midden-Gelderland', 'Duiven', 51.947, 6.014),
	('GM1711', 'Echt-Susteren', 'Limburg', 'Midden-Limburg', 'Echt', 51.106, 5.874),
	('GM0385', 'Edam-Volendam', 'Noord-Holland', 'Zaanstreek/Waterland', 'Volendam', 52.495, 5.071),
	('GM0228', 'Ede', 'Gelderland', 'FoodValley', 'Ede', 52.033, 5.658),
	('GM0317', 'Eemnes', 'Utrecht', 'Gooi en Vechtstreek', 'Eemnes', 52.254, 5.261),
	('GM1979', 'Eemsdelta', 'Groningen', 'Groningen', 'Delfzijl', 53.33, 6.918),
	('GM0770', 'Eersel', 'Noord-Brabant', 'Zuidoost-Brabant', 'Eersel', 51.358, 5.318),
	('GM1903', 'Eijsden-Margraten', 'Limburg', 'Zuid-Limburg', 'Margraten', 50.821, 5.821),
	('GM0772', 'Eindhoven', 'Noord-Brabant', 'Zuidoost-Brabant', 'Eindhoven', 51.441, 5.478),
	('GM0230', 'Elburg', 'Gelderland', 'Regio Zwolle', 'Elburg', 52.447, 5.843),
	('GM0114', 'Emmen', 'Drenthe', 'Drenthe', 'Emmen', 52.779, 6.907),
	('GM0388', 'Enkhuizen', 'Noord-Holland', 'Noord-Holland Noord', 'Enkhuizen', 52.703, 5.292),
	('GM0153', 'Enschede', 'Overijssel', 'Twente', 'Enschede', 52.218, 6.896),
	('GM0232', 'Epe', 'Gelderland', 'Veluwe Stedendriehoek', 'Epe', 52.347, 5.983),
	('GM0233', 'Ermelo', 'Gelderland', 'Veluwe Stedendriehoek', 'Ermelo', 52.298, 5.622),
	('GM0777', 'Etten-Leur', 'Noord-Brabant', 'West-Brabant', 'Etten-Leur', 51.571, 4.636),
	('GM0779', 'Geertruidenberg', 'Noord-Brabant', 'West-Brabant', 'Geertruidenberg', 51.702, 4.857),
	('GM1771', 'Geldrop-Mierlo', 'Noord-Brabant', 'Helmond-De Peel', 'Geldrop', 51.422, 5.56),
	('GM1652', 'Gemert-Bakel', 'Noord-Brabant', 'Helmond-De Peel', 'Gemert', 51.556, 5.69),
	('GM0907', 'Gennep', 'Limburg', 'Noord-Limburg', 'Gennep', 51.698, 5.974),
	('GM0784', 'Gilze en Rijen', 'Noord-Brabant', 'Midden-Brabant', 'Rijen', 51.591, 4.919);
INSERT INTO public.municipality VALUES
	('GM1924', 'Goeree-Overflakkee', 'Zuid-Holland', 'Rijnmond', 'Middelharnis', 51.758, 4.165),
	('GM0664', 'Goes', 'Zeeland', 'Zeeland', 'Goes', 51.504, 3.889),
	('GM0785', 'Goirle', 'Noord-Brabant', 'Midden-Brabant', 'Goirle', 51.521, 5.067),
	('GM1942', 'Gooise Meren', 'Noord-Holland', 'Gooi en Vechtstreek', 'Bussum', 52.273, 5.161),
	('GM0512', 'Gorinchem', 'Zuid-Holland', 'Gorinchem', 'Gorinchem', 51.837, 4.972),
	('GM0513', 'Gouda', 'Zuid-Holland', 'Midden-Holland', 'Gouda', 52.017, 4.708),
	('GM0518', '''s-Gravenhage', 'Zuid-Holland', 'Haaglanden', 'Den Haag', 52.077, 4.299),
	('GM0014', 'Groningen', 'Groningen', 'Groningen', 'Groningen', 53.219, 6.567),
	('GM1729', 'Gulpen-Wittem', 'Limburg', 'Zuid-Limburg', 'Gulpen', 50.816, 5.889),
	('GM0158', 'Haaksbergen', 'Overijssel', 'Twente', 'Haaksbergen', 52.157, 6.739),
	('GM0392', 'Haarlem', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Haarlem', 52.381, 4.637),
	('GM0394', 'Haarlemmermeer', 'Noord-Holland', 'Groot Amsterdam', 'Hoofddorp', 52.303, 4.689),
	('GM1655', 'Halderberge', 'Noord-Brabant', 'West-Brabant', 'Oudenbosch', 51.588, 4.535),
	('GM0160', 'Hardenberg', 'Overijssel', 'Regio Zwolle', 'Hardenberg', 52.576, 6.619),
	('GM0243', 'Harderwijk', 'Gelderland', 'Veluwe Stedendriehoek', 'Harderwijk', 52.342, 5.621),
	('GM0523', 'Hardinxveld-Giessendam', 'Zuid-Holland', 'Drechtsteden', 'Hardinxveld-Giessendam', 51.833, 4.836),
	('GM0072', 'Harlingen', 'Friesland', 'Friesland', 'Harlingen', 53.175, 5.422),
	('GM0244', 'Hattem', 'Gelderland', 'Regio Zwolle', 'Hattem', 52.475, 6.064),
	('GM0396', 'Heemskerk', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Heemskerk', 52.511, 4.672),
	('GM0397', 'Heemstede', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Heemstede', 52.35, 4.623),
	('GM0246', 'Heerde', 'Gelderland', 'Veluwe Stedendriehoek', 'Heerde', 52.387, 6.04),
	('GM0074', 'Heerenveen', 'Friesland', 'Friesland', 'Heerenveen', 52.959, 5.919),
	('GM0917', 'Heerlen', 'Limburg', 'Zuid-Limburg', 'Heerlen', 50.884, 5.982),
	('GM1658', 'Heeze-Leende', 'Noord-Brabant', 'Zuidoost-Brabant', 'Heeze', 51.383, 5.571),
	('GM0399', 'Heiloo', 'Noord-Holland', 'Noord-Holland Noord', 'Heiloo', 52.603, 4.688),
	('GM0163', 'Hellendoorn', 'Overijssel', 'Twente', 'Hellendoorn', 52.388, 6.451),
	('GM0794', 'Helmond', 'Noord-Brabant', 'Helmond-De Peel', 'Helmond', 51.482, 5.661),
	('GM0531', 'Hendrik-Ido-Ambacht', 'Zuid-Holland', 'Drechtsteden', 'Hendrik-Ido-Ambacht', 51.844, 4.639),
	('GM0164', 'Hengelo (O.)', 'Overijssel', 'Twente', 'Hengelo', 52.266, 6.793),
	('GM0796', '''s-Hertogenbosch', 'Noord-Brabant', 'Noordoost-Brabant', '''s-Hertogenbosch', 51.699, 5.304),
	('GM1966', 'Het Hogeland', 'Groningen', 'Groningen', 'Winsum', 53.33, 6.521),
	('GM0252', 'Heumen', 'Gelderland', 'Rijk van Nijmegen', 'Heumen', 51.765, 5.844),
	('GM0797', 'Heusden', 'Noord-Brabant', 'Midden-Brabant', 'Heusden', 51.734, 5.139),
	('GM0534', 'Hillegom', 'Zuid-Holland', 'Holland Rijnland', 'Hillegom', 52.291, 4.583),
	('GM0798', 'Hilvarenbeek', 'Noord-Brabant', 'Midden-Brabant', 'Hilvarenbeek', 51.486, 5.138),
	('GM0402', 'Hilversum', 'Noord-Holland', 'Gooi en Vechtstreek', 'Hilversum', 52.223, 5.176),
	('GM1963', 'Hoeksche Waard', 'Zuid-Holland', 'Rijnmond', 'Oud-Beijerland', 51.824, 4.412),
	('GM1735', 'Hof van Twente', 'Overijssel', 'Twente', 'Goor', 52.233, 6.586),
	('GM1911', 'Hollands Kroon', 'Noord-Holland', 'Noord-Holland Noord', 'Anna Paulowna', 52.861, 4.836),
	('GM0118', 'Hoogeveen', 'Drenthe', 'Drenthe', 'Hoogeveen', 52.722, 6.476),
	('GM0405', 'Hoorn', 'Noord-Holland', 'Noord-Holland Noord', 'Hoorn', 52.642, 5.06),
	('GM1507', 'Horst aan de Maas', 'Limburg', 'Noord-Limburg', 'Horst', 51.454, 6.051),
	('GM0321', 'Houten', 'Utrecht', 'Midden-Utrecht', 'Houten', 52.028, 5.168),
	('GM0406', 'Huizen', 'Noord-Holland', 'Gooi en Vechtstreek', 'Huizen', 52.299, 5.242),
	('GM0677', 'Hulst', 'Zeeland', 'Zeeland', 'Hulst', 51.28, 4.053),
	('GM0353', 'IJsselstein', 'Utrecht', 'Midden-Utrecht', 'IJsselstein', 52.02, 5.043),
	('GM1884', 'Kaag en Braassem', 'Zuid-Holland', 'Holland Rijnland', 'Roelofarendsveen', 52.203, 4.633),
	('GM0166', 'Kampen', 'Overijssel', 'Regio Zwolle', 'Kampen', 52.555, 5.911),
	('GM0678', 'Kapelle', 'Zeeland', 'Zeeland', 'Kapelle', 51.486, 3.958),
	('GM0537', 'Katwijk', 'Zuid-Holland', 'Holland Rijnland', 'Katwijk', 52.203, 4.399);
INSERT INTO public.municipality VALUES
	('GM0928', 'Kerkrade', 'Limburg', 'Zuid-Limburg', 'Kerkrade', 50.866, 6.062),
	('GM1598', 'Koggenland', 'Noord-Holland', 'Noord-Holland Noord', 'De Goorn', 52.626, 4.947),
	('GM0542', 'Krimpen aan den IJssel', 'Zuid-Holland', 'Rijnmond', 'Krimpen aan den IJssel', 51.917, 4.603),
	('GM1931', 'Krimpenerwaard', 'Zuid-Holland', 'Midden-Holland', 'Stolwijk', 51.972, 4.774),
	('GM1659', 'Laarbeek', 'Noord-Brabant', 'Helmond-De Peel', 'Beek en Donk', 51.529, 5.634),
	('GM1982', 'Land van Cuijk', 'Noord-Brabant', 'Noordoost-Brabant', 'Cuijk', 51.731, 5.879),
	('GM0882', 'Landgraaf', 'Limburg', 'Zuid-Limburg', 'Landgraaf', 50.902, 6.025),
	('GM0415', 'Landsmeer', 'Noord-Holland', 'Zaanstreek/Waterland', 'Landsmeer', 52.431, 4.915),
	('GM1621', 'Lansingerland', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Bergschenhoek', 51.99, 4.499),
	('GM0417', 'Laren (NH.)', 'Noord-Holland', 'Gooi en Vechtstreek', 'Laren', 52.257, 5.228),
	('GM0080', 'Leeuwarden', 'Friesland', 'Friesland', 'Leeuwarden', 53.203, 5.81),
	('GM0546', 'Leiden', 'Zuid-Holland', 'Holland Rijnland', 'Leiden', 52.158, 4.493),
	('GM0547', 'Leiderdorp', 'Zuid-Holland', 'Holland Rijnland', 'Leiderdorp', 52.158, 4.529),
	('GM1916', 'Leidschendam-Voorburg', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Voorburg', 52.074, 4.36),
	('GM0995', 'Lelystad', 'Flevoland', 'Flevoland', 'Lelystad', 52.508, 5.475),
	('GM1640', 'Leudal', 'Limburg', 'Midden-Limburg', 'Heythuysen', 51.25, 5.899),
	('GM0327', 'Leusden', 'Utrecht', 'Amersfoort', 'Leusden', 52.133, 5.432),
	('GM1705', 'Lingewaard', 'Gelderland', 'Midden-Gelderland', 'Bemmel', 51.892, 5.899),
	('GM0553', 'Lisse', 'Zuid-Holland', 'Holland Rijnland', 'Lisse', 52.26, 4.557),
	('GM0262', 'Lochem', 'Gelderland', 'Veluwe Stedendriehoek', 'Lochem', 52.159, 6.411),
	('GM0809', 'Loon op Zand', 'Noord-Brabant', 'Midden-Brabant', 'Loon op Zand', 51.627, 5.075),
	('GM0331', 'Lopik', 'Utrecht', 'Midden-Utrecht', 'Lopik', 51.972, 4.949),
	('GM0168', 'Losser', 'Overijssel', 'Twente', 'Losser', 52.261, 7.004),
	('GM0263', 'Maasdriel', 'Gelderland', 'Rivierenland', 'Kerkdriel', 51.772, 5.335),
	('GM1641', 'Maasgouw', 'Limburg', 'Midden-Limburg', 'Maasbracht', 51.139, 5.886),
	('GM1991', 'Maashorst', 'Noord-Brabant', 'Noordoost-Brabant', 'Uden', 51.661, 5.619),
	('GM0556', 'Maassluis', 'Zuid-Holland', 'Rijnmond', 'Maassluis', 51.923, 4.25),
	('GM0935', 'Maastricht', 'Limburg', 'Zuid-Limburg', 'Maastricht', 50.848, 5.689),
	('GM0420', 'Medemblik', 'Noord-Holland', 'Noord-Holland Noord', 'Medemblik', 52.772, 5.106),
	('GM0938', 'Meerssen', 'Limburg', 'Zuid-Limburg', 'Meerssen', 50.888, 5.75),
	('GM1948', 'Meierijstad', 'Noord-Brabant', 'Noordoost-Brabant', 'Veghel', 51.617, 5.549),
	('GM0119', 'Meppel', 'Drenthe', 'Regio Zwolle', 'Meppel', 52.696, 6.194),
	('GM0687', 'Middelburg (Z.)', 'Zeeland', 'Zeeland', 'Middelburg', 51.5, 3.614),
	('GM1842', 'Midden-Delfland', 'Zuid-Holland', 'Haaglanden', 'Schipluiden', 51.976, 4.314),
	('GM1731', 'Midden-Drenthe', 'Drenthe', 'Drenthe', 'Beilen', 52.863, 6.514),
	('GM1952', 'Midden-Groningen', 'Groningen', 'Groningen', 'Hoogezand', 53.162, 6.761),
	('GM1709', 'Moerdijk', 'Noord-Brabant', 'West-Brabant', 'Moerdijk', 51.702, 4.626),
	('GM1978', 'Molenlanden', 'Zuid-Holland', 'Gorinchem', 'Bleskensgraaf', 51.873, 4.783),
	('GM1955', 'Montferland', 'Gelderland', 'Achterhoek', 'Didam', 51.941, 6.132),
	('GM0335', 'Montfoort', 'Utrecht', 'Midden-Utrecht', 'Montfoort', 52.046, 4.953),
	('GM0944', 'Mook en Middelaar', 'Limburg', 'Rijk van Nijmegen', 'Mook', 51.752, 5.882),
	('GM1740', 'Neder-Betuwe', 'Gelderland', 'Rivierenland', 'Opheusden', 51.932, 5.632),
	('GM0946', 'Nederweert', 'Limburg', 'Midden-Limburg', 'Nederweert', 51.286, 5.749),
	('GM0356', 'Nieuwegein', 'Utrecht', 'Midden-Utrecht', 'Nieuwegein', 52.029, 5.081),
	('GM0569', 'Nieuwkoop', 'Zuid-Holland', 'Holland Rijnland', 'Nieuwkoop', 52.151, 4.776),
	('GM0267', 'Nijkerk', 'Gelderland', 'Amersfoort', 'Nijkerk', 52.22, 5.486),
	('GM0268', 'Nijmegen', 'Gelderland', 'Rijk van Nijmegen', 'Nijmegen', 51.843, 5.853),
	('GM1930', 'Nissewaard', 'Zuid-Holland', 'Rijnmond', 'Spijkenisse', 51.845, 4.329),
	('GM1970', 'Noardeast-Fryslân', 'Friesland', 'Friesland', 'Dokkum', 53.322, 5.997),
	('GM1695', 'Noord-Beveland', 'Zeeland', 'Zeeland', 'Wissenkerke', 51.585, 3.747);
INSERT INTO public.municipality VALUES
	('GM1699', 'Noordenveld', 'Drenthe', 'Groningen', 'Roden', 53.138, 6.421),
	('GM0171', 'Noordoostpolder', 'Flevoland', 'Flevoland', 'Emmeloord', 52.711, 5.749),
	('GM0575', 'Noordwijk', 'Zuid-Holland', 'Holland Rijnland', 'Noordwijk', 52.234, 4.445),
	('GM0820', 'Nuenen, Gerwen en Nederwetten', 'Noord-Brabant', 'Zuidoost-Brabant', 'Nuenen', 51.47, 5.553),
	('GM0302', 'Nunspeet', 'Gelderland', 'Regio Zwolle', 'Nunspeet', 52.379, 5.786),
	('GM0579', 'Oegstgeest', 'Zuid-Holland', 'Holland Rijnland', 'Oegstgeest', 52.18, 4.469),
	('GM0823', 'Oirschot', 'Noord-Brabant', 'Zuidoost-Brabant', 'Oirschot', 51.505, 5.314),
	('GM0824', 'Oisterwijk', 'Noord-Brabant', 'Midden-Brabant', 'Oisterwijk', 51.579, 5.189),
	('GM1895', 'Oldambt', 'Groningen', 'Groningen', 'Winschoten', 53.144, 7.035),
	('GM0269', 'Oldebroek', 'Gelderland', 'Regio Zwolle', 'Oldebroek', 52.445, 5.901),
	('GM0173', 'Oldenzaal', 'Overijssel', 'Twente', 'Oldenzaal', 52.313, 6.929),
	('GM1773', 'Olst-Wijhe', 'Overijssel', 'Regio Zwolle', 'Wijhe', 52.387, 6.135),
	('GM0175', 'Ommen', 'Overijssel', 'Regio Zwolle', 'Ommen', 52.521, 6.421),
	('GM1586', 'Oost Gelre', 'Gelderland', 'Achterhoek', 'Lichtenvoorde', 51.987, 6.567),
	('GM0826', 'Oosterhout', 'Noord-Brabant', 'West-Brabant', 'Oosterhout', 51.645, 4.86),
	('GM0085', 'Ooststellingwerf', 'Friesland', 'Friesland', 'Oosterwolde', 52.992, 6.291),
	('GM0431', 'Oostzaan', 'Noord-Holland', 'Zaanstreek/Waterland', 'Oostzaan', 52.44, 4.874),
	('GM0432', 'Opmeer', 'Noord-Holland', 'Noord-Holland Noord', 'Opmeer', 52.707, 4.944),
	('GM0086', 'Opsterland', 'Friesland', 'Friesland', 'Beetsterzwaag', 53.059, 6.077),
	('GM0828', 'Oss', 'Noord-Brabant', 'Noordoost-Brabant', 'Oss', 51.765, 5.518),
	('GM1509', 'Oude IJsselstreek', 'Gelderland', 'Achterhoek', 'Gendringen', 51.873, 6.376),
	('GM0437', 'Ouder-Amstel', 'Noord-Holland', 'Groot Amsterdam', 'Ouderkerk aan de Amstel', 52.295, 4.907),
	('GM0589', 'Oudewater', 'Utrecht', 'Midden-Utrecht', 'Oudewater', 52.025, 4.868),
	('GM1734', 'Overbetuwe', 'Gelderland', 'Midden-Gelderland', 'Elst', 51.919, 5.842),
	('GM0590', 'Papendrecht', 'Zuid-Holland', 'Drechtsteden', 'Papendrecht', 51.832, 4.688),
	('GM1894', 'Peel en Maas', 'Limburg', 'Noord-Limburg', 'Panningen', 51.327, 5.979),
	('GM0765', 'Pekela', 'Groningen', 'Groningen', 'Oude Pekela', 53.104, 7.01),
	('GM1926', 'Pijnacker-Nootdorp', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Pijnacker', 52.02, 4.429),
	('GM0439', 'Purmerend', 'Noord-Holland', 'Zaanstreek/Waterland', 'Purmerend', 52.505, 4.96),
	('GM0273', 'Putten', 'Gelderland', 'Veluwe Stedendriehoek', 'Putten', 52.259, 5.607),
	('GM0177', 'Raalte', 'Overijssel', 'Regio Zwolle', 'Raalte', 52.386, 6.275),
	('GM0703', 'Reimerswaal', 'Zeeland', 'Zeeland', 'Yerseke', 51.492, 4.05),
	('GM0274', 'Renkum', 'Gelderland', 'FoodValley', 'Renkum', 51.977, 5.733),
	('GM0339', 'Renswoude', 'Utrecht', 'FoodValley', 'Renswoude', 52.073, 5.54),
	('GM1667', 'Reusel-De Mierden', 'Noord-Brabant', 'Zuidoost-Brabant', 'Reusel', 51.362, 5.165),
	('GM0275', 'Rheden', 'Gelderland', 'Midden-Gelderland', 'Rheden', 52.005, 6.029),
	('GM0340', 'Rhenen', 'Utrecht', 'FoodValley', 'Rhenen', 51.959, 5.568),
	('GM0597', 'Ridderkerk', 'Zuid-Holland', 'Rijnmond', 'Ridderkerk', 51.873, 4.603),
	('GM1742', 'Rijssen-Holten', 'Overijssel', 'Twente', 'Rijssen', 52.307, 6.518),
	('GM0603', 'Rijswijk (ZH.)', 'Zuid-Holland', 'Haaglanden', 'Rijswijk', 52.036, 4.325),
	('GM1669', 'Roerdalen', 'Limburg', 'Midden-Limburg', 'Sint Odiliënberg', 51.143, 6),
	('GM0957', 'Roermond', 'Limburg', 'Midden-Limburg', 'Roermond', 51.194, 5.987),
	('GM1674', 'Roosendaal', 'Noord-Brabant', 'West-Brabant', 'Roosendaal', 51.531, 4.465),
	('GM0599', 'Rotterdam', 'Zuid-Holland', 'Rijnmond', 'Rotterdam', 51.922, 4.479),
	('GM0277', 'Rozendaal', 'Gelderland', 'Midden-Gelderland', 'Rozendaal', 52.006, 5.963),
	('GM0840', 'Rucphen', 'Noord-Brabant', 'West-Brabant', 'Rucphen', 51.532, 4.558),
	('GM0441', 'Schagen', 'Noord-Holland', 'Noord-Holland Noord', 'Schagen', 52.788, 4.799),
	('GM0279', 'Scherpenzeel', 'Gelderland', 'FoodValley', 'Scherpenzeel', 52.08, 5.489),
	('GM0606', 'Schiedam', 'Zuid-Holland', 'Rijnmond', 'Schiedam', 51.919, 4.389),
	('GM0088', 'Schiermonnikoog', 'Friesland', 'Friesland', 'Schiermonnikoog', 53.48, 6.152);
INSERT INTO public.municipality VALUES
	('GM1676', 'Schouwen-Duiveland', 'Zeeland', 'Zeeland', 'Zierikzee', 51.65, 3.919),
	('GM0965', 'Simpelveld', 'Limburg', 'Zuid-Limburg', 'Simpelveld', 50.834, 5.982),
	('GM0845', 'Sint-Michielsgestel', 'Noord-Brabant', 'Noordoost-Brabant', 'Sint-Michielsgestel', 51.642, 5.353),
	('GM1883', 'Sittard-Geleen', 'Limburg', 'Zuid-Limburg', 'Sittard', 50.998, 5.869),
	('GM0610', 'Sliedrecht', 'Zuid-Holland', 'Drechtsteden', 'Sliedrecht', 51.821, 4.776),
	('GM1714', 'Sluis', 'Zeeland', 'Zeeland', 'Sluis', 51.308, 3.386),
	('GM0090', 'Smallingerland', 'Friesland', 'Friesland', 'Drachten', 53.113, 6.099),
	('GM0342', 'Soest', 'Utrecht', 'Amersfoort', 'Soest', 52.173, 5.292),
	('GM0847', 'Someren', 'Noord-Brabant', 'Helmond-De Peel', 'Someren', 51.385, 5.711),
	('GM0848', 'Son en Breugel', 'Noord-Brabant', 'Zuidoost-Brabant', 'Son en Breugel', 51.517, 5.496),
	('GM0037', 'Stadskanaal', 'Groningen', 'Groningen', 'Stadskanaal', 52.989, 6.95),
	('GM0180', 'Staphorst', 'Overijssel', 'Regio Zwolle', 'Staphorst', 52.645, 6.211),
	('GM0532', 'Stede Broec', 'Noord-Holland', 'Noord-Holland Noord', 'Bovenkarspel', 52.688, 5.253),
	('GM0851', 'Steenbergen', 'Noord-Brabant', 'West-Brabant', 'Steenbergen', 51.584, 4.319),
	('GM1708', 'Steenwijkerland', 'Overijssel', 'Regio Zwolle', 'Steenwijk', 52.788, 6.121),
	('GM0971', 'Stein (L.)', 'Limburg', 'Zuid-Limburg', 'Stein', 50.969, 5.767),
	('GM1904', 'Stichtse Vecht', 'Utrecht', 'Midden-Utrecht', 'Maarssen', 52.139, 5.042),
	('GM1900', 'Súdwest-Fryslân', 'Friesland', 'Friesland', 'Sneek', 53.033, 5.659),
	('GM0715', 'Terneuzen', 'Zeeland', 'Zeeland', 'Terneuzen', 51.336, 3.828),
	('GM0093', 'Terschelling', 'Friesland', 'Friesland', 'West-Terschelling', 53.359, 5.215),
	('GM0448', 'Texel', 'Noord-Holland', 'Noord-Holland Noord', 'Den Burg', 53.054, 4.797),
	('GM1525', 'Teylingen', 'Zuid-Holland', 'Holland Rijnland', 'Sassenheim', 52.225, 4.522),
	('GM0716', 'Tholen', 'Zeeland', 'Zeeland', 'Tholen', 51.532, 4.221),
	('GM0281', 'Tiel', 'Gelderland', 'Rivierenland', 'Tiel', 51.887, 5.429),
	('GM0855', 'Tilburg', 'Noord-Brabant', 'Midden-Brabant', 'Tilburg', 51.556, 5.091),
	('GM0183', 'Tubbergen', 'Overijssel', 'Twente', 'Tubbergen', 52.407, 6.785),
	('GM1700', 'Twenterand', 'Overijssel', 'Twente', 'Vriezenveen', 52.408, 6.622),
	('GM1730', 'Tynaarlo', 'Drenthe', 'Groningen', 'Tynaarlo', 53.078, 6.617),
	('GM0737', 'Tytsjerksteradiel', 'Friesland', 'Friesland', 'Burgum', 53.192, 5.99),
	('GM0450', 'Uitgeest', 'Noord-Holland', 'Noord-Holland Noord', 'Uitgeest', 52.529, 4.71),
	('GM0451', 'Uithoorn', 'Noord-Holland', 'Groot Amsterdam', 'Uithoorn', 52.237, 4.826),
	('GM0184', 'Urk', 'Flevoland', 'Flevoland', 'Urk', 52.663, 5.601),
	('GM0344', 'Utrecht', 'Utrecht', 'Midden-Utrecht', 'Utrecht', 52.091, 5.122),
	('GM1581', 'Utrechtse Heuvelrug', 'Utrecht', 'Midden-Utrecht', 'Doorn', 52.033, 5.346),
	('GM0981', 'Vaals', 'Limburg', 'Zuid-Limburg', 'Vaals', 50.771, 6.018),
	('GM0994', 'Valkenburg aan de Geul', 'Limburg', 'Zuid-Limburg', 'Valkenburg', 50.865, 5.832),
	('GM0858', 'Valkenswaard', 'Noord-Brabant', 'Zuidoost-Brabant', 'Valkenswaard', 51.351, 5.46),
	('GM0047', 'Veendam', 'Groningen', 'Groningen', 'Veendam', 53.107, 6.879),
	('GM0345', 'Veenendaal', 'Utrecht', 'FoodValley', 'Veenendaal', 52.029, 5.559),
	('GM0717', 'Veere', 'Zeeland', 'Zeeland', 'Domburg', 51.563, 3.496),
	('GM0861', 'Veldhoven', 'Noord-Brabant', 'Zuidoost-Brabant', 'Veldhoven', 51.418, 5.403),
	('GM0453', 'Velsen', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'IJmuiden', 52.46, 4.61),
	('GM0983', 'Venlo', 'Limburg', 'Noord-Limburg', 'Venlo', 51.37, 6.168),
	('GM0984', 'Venray', 'Limburg', 'Noord-Limburg', 'Venray', 51.525, 5.975),
	('GM1961', 'Vijfheerenlanden', 'Utrecht', 'Gorinchem', 'Leerdam', 51.893, 5.092),
	('GM0622', 'Vlaardingen', 'Zuid-Holland', 'Rijnmond', 'Vlaardingen', 51.913, 4.342),
	('GM0096', 'Vlieland', 'Friesland', 'Friesland', 'Oost-Vlieland', 53.297, 5.074),
	('GM0718', 'Vlissingen', 'Zeeland', 'Zeeland', 'Vlissingen', 51.443, 3.574),
	('GM0986', 'Voerendaal', 'Limburg', 'Zuid-Limburg', 'Voerendaal', 50.883, 5.93),
	('GM1992', 'Voorne aan Zee', 'Zuid-Holland', 'Rijnmond', 'Hellevoetsluis', 51.833, 4.133);
INSERT INTO public.municipality VALUES
	('GM0626', 'Voorschoten', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Voorschoten', 52.127, 4.449),
	('GM0285', 'Voorst', 'Gelderland', 'Veluwe Stedendriehoek', 'Voorst', 52.17, 6.142),
	('GM0865', 'Vught', 'Noord-Brabant', 'Noordoost-Brabant', 'Vught', 51.653, 5.287),
	('GM1949', 'Waadhoeke', 'Friesland', 'Friesland', 'Franeker', 53.185, 5.541),
	('GM0866', 'Waalre', 'Noord-Brabant', 'Zuidoost-Brabant', 'Waalre', 51.387, 5.444),
	('GM0867', 'Waalwijk', 'Noord-Brabant', 'Midden-Brabant', 'Waalwijk', 51.682, 5.071),
	('GM0627', 'Waddinxveen', 'Zuid-Holland', 'Midden-Holland', 'Waddinxveen', 52.045, 4.651),
	('GM0289', 'Wageningen', 'Gelderland', 'FoodValley', 'Wageningen', 51.97, 5.667),
	('GM0629', 'Wassenaar', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Wassenaar', 52.146, 4.403),
	('GM0852', 'Waterland', 'Noord-Holland', 'Zaanstreek/Waterland', 'Monnickendam', 52.458, 5.037),
	('GM0988', 'Weert', 'Limburg', 'Midden-Limburg', 'Weert', 51.252, 5.707),
	('GM1960', 'West Betuwe', 'Gelderland', 'Rivierenland', 'Geldermalsen', 51.881, 5.289),
	('GM0668', 'West Maas en Waal', 'Gelderland', 'Rivierenland', 'Beneden-Leeuwen', 51.884, 5.511),
	('GM1969', 'Westerkwartier', 'Groningen', 'Groningen', 'Leek', 53.163, 6.376),
	('GM1701', 'Westerveld', 'Drenthe', 'Regio Zwolle', 'Diever', 52.854, 6.318),
	('GM0293', 'Westervoort', 'Gelderland', 'Midden-Gelderland', 'Westervoort', 51.956, 5.972),
	('GM1950', 'Westerwolde', 'Groningen', 'Groningen', 'Sellingen', 52.946, 7.151),
	('GM1783', 'Westland', 'Zuid-Holland', 'Haaglanden', 'Naaldwijk', 51.994, 4.21),
	('GM0098', 'Weststellingwerf', 'Friesland', 'Friesland', 'Wolvega', 52.875, 5.997),
	('GM0189', 'Wierden', 'Overijssel', 'Twente', 'Wierden', 52.359, 6.593),
	('GM0296', 'Wijchen', 'Gelderland', 'Rijk van Nijmegen', 'Wijchen', 51.809, 5.725),
	('GM1696', 'Wijdemeren', 'Noord-Holland', 'Gooi en Vechtstreek', 'Loosdrecht', 52.199, 5.139),
	('GM0352', 'Wijk bij Duurstede', 'Utrecht', 'Midden-Utrecht', 'Wijk bij Duurstede', 51.974, 5.342),
	('GM0294', 'Winterswijk', 'Gelderland', 'Achterhoek', 'Winterswijk', 51.972, 6.719),
	('GM0873', 'Woensdrecht', 'Noord-Brabant', 'West-Brabant', 'Woensdrecht', 51.429, 4.304),
	('GM0632', 'Woerden', 'Utrecht', 'Midden-Utrecht', 'Woerden', 52.085, 4.883),
	('GM0880', 'Wormerland', 'Noord-Holland', 'Zaanstreek/Waterland', 'Wormer', 52.495, 4.806),
	('GM0351', 'Woudenberg', 'Utrecht', 'Amersfoort', 'Woudenberg', 52.081, 5.417),
	('GM0479', 'Zaanstad', 'Noord-Holland', 'Zaanstreek/Waterland', 'Zaandam', 52.439, 4.826),
	('GM0297', 'Zaltbommel', 'Gelderland', 'Rivierenland', 'Zaltbommel', 51.81, 5.244),
	('GM0473', 'Zandvoort', 'Noord-Holland', 'Zuid-Kennemerland en IJmond', 'Zandvoort', 52.371, 4.533),
	('GM0050', 'Zeewolde', 'Flevoland', 'Veluwe Stedendriehoek', 'Zeewolde', 52.33, 5.542),
	('GM0355', 'Zeist', 'Utrecht', 'Midden-Utrecht', 'Zeist', 52.09, 5.233),
	('GM0299', 'Zevenaar', 'Gelderland', 'Midden-Gelderland', 'Zevenaar', 51.93, 6.071),
	('GM0637', 'Zoetermeer', 'Zuid-Holland', 'Zuid-Holland Centraal', 'Zoetermeer', 52.057, 4.493),
	('GM0638', 'Zoeterwoude', 'Zuid-Holland', 'Holland Rijnland', 'Zoeterwoude-Dorp', 52.12, 4.496),
	('GM1892', 'Zuidplas', 'Zuid-Holland', 'Rijnmond', 'Nieuwerkerk aan den IJssel', 51.968, 4.61),
	('GM0879', 'Zundert', 'Noord-Brabant', 'West-Brabant', 'Zundert', 51.472, 4.656),
	('GM0301', 'Zutphen', 'Gelderland', 'Veluwe Stedendriehoek', 'Zutphen', 52.138, 6.201),
	('GM1896', 'Zwartewaterland', 'Overijssel', 'Regio Zwolle', 'Hasselt', 52.593, 6.095),
	('GM0642', 'Zwijndrecht', 'Zuid-Holland', 'Drechtsteden', 'Zwijndrecht', 51.818, 4.633),
	('GM0193', 'Zwolle', 'Overijssel', 'Regio Zwolle', 'Zwolle', 52.513, 6.094);
INSERT INTO public.notice VALUES
	(2, '70:22', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Een dag meelopen bij een machinebouwer"}', '/requests/t384qWmLo0ph8nn8', '2026-10-21 10:26:00.257313+00', '2026-10-27 10:26:00.289972+00', NULL, 22),
	(3, '74:23', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Oefenen voor een gesprek op een basisschool"}', '/requests/KirD_fxUia_qCA-L', '2026-10-25 10:26:00.241759+00', '2026-10-27 10:26:00.292155+00', 23, 23),
	(1, '60:23', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Oefenen voor een gesprek op een basisschool"}', '/requests/KirD_fxUia_qCA-L', '2026-10-16 10:26:00.258317+00', '2026-10-27 10:26:00.29338+00', NULL, 23),
	(5, '101:35', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-08 10:26:00.251076+00', '2026-11-09 02:26:00.247372+00', NULL, 35),
	(4, '91:4', 'A moderator looked. No house rule is broken: it stays.', '{}', '/reports/a5l08s2zVVqDoO9s', '2026-11-05 10:26:00.24679+00', '2026-11-09 10:26:00.399937+00', NULL, 4),
	(8, '105:16', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een apotheek"}', '/conversations/nALkBphqMjMzBYJH', '2026-11-09 10:26:00.26678+00', '2026-11-09 10:26:00.406022+00', 35, 16),
	(6, '106:16', '{name} wrote you a message.', '{}', '/conversations/nALkBphqMjMzBYJH', '2026-11-09 10:26:00.244183+00', '2026-11-09 10:26:00.407691+00', 35, 16),
	(7, '103:35', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-09 10:26:00.254039+00', '2026-11-09 10:26:00.414292+00', 16, 35),
	(13, '133:38', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-12 10:26:00.254863+00', '2026-11-12 22:26:00.248669+00', NULL, 38),
	(20, '152:35', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-14 10:26:00.281093+00', '2026-11-14 10:30:00.236691+00', 35, 35),
	(19, '152:16', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-14 10:26:00.270316+00', '2026-11-14 11:26:00.242787+00', 35, 16),
	(21, '149:28', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-14 10:26:00.296344+00', '2026-11-14 22:26:00.250461+00', NULL, 28),
	(22, '161:28', '{name} wrote you a message.', '{}', '/conversations/w8MEDO7s7fb5SpiD', '2026-11-15 10:26:00.248312+00', '2026-11-16 07:26:00.235627+00', 42, 28),
	(16, '137:38', '{name} offers help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-13 10:26:00.259128+00', '2026-11-16 10:26:00.245615+00', 4, 38),
	(31, '166:38', '“{title}” is done. You can still thank the one who helped.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-16 10:26:00.284346+00', '2026-11-16 10:30:00.235611+00', 38, 38),
	(30, '166:4', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-16 10:26:00.276919+00', '2026-11-16 11:26:00.23769+00', 38, 4),
	(32, '167:4', '{name} thanks you for your help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-17 06:30:00.244253+00', '2026-11-17 10:26:00.454787+00', 38, 4),
	(17, '139:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor buitendienst, graag kort"}', '/conversations/dDM4RRa6HJ5qFdjC', '2026-11-13 10:26:00.273011+00', '2026-11-17 10:26:00.457093+00', 38, 4),
	(14, 'helped:_Uce7QCaQR0jwnJE:7', 'What you said helped {name}. Thank you.', '{}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-12 10:26:00.268943+00', '2026-11-17 10:26:00.46059+00', 35, 7),
	(25, '155:16', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-15 10:26:00.287245+00', '2026-11-17 10:26:00.46593+00', 35, 16),
	(35, '180:28', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Is een lange jurk zakelijk genoeg met een jasje erover?"}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-17 10:26:00.244683+00', '2026-11-17 10:26:00.4723+00', NULL, 28),
	(23, '157:28', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-15 10:26:00.259572+00', '2026-11-17 10:26:00.473985+00', 42, 28),
	(28, 'asked-how:YRnXmbWSV2Rr_J2-', 'How did it go: {job}? One tap, and who helped you hears it.', '{"job": "Apothekersassistent"}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-15 10:26:00.34138+00', '2026-11-17 10:26:00.477945+00', NULL, 35),
	(27, '153:35', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Apothekersassistent"}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-15 10:26:00.334209+00', '2026-11-17 10:26:00.479035+00', NULL, 35),
	(26, '156:35', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een apotheek"}', '/requests/Z6RYpu94PMTj_XGg', '2026-11-15 10:26:00.297069+00', '2026-11-17 10:26:00.480001+00', 35, 35),
	(18, '144:35', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Apothekersassistent"}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-14 06:30:00.26534+00', '2026-11-17 10:26:00.480919+00', NULL, 35),
	(12, 'first:YRnXmbWSV2Rr_J2-:35', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Apothekersassistent"}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-12 09:30:00.290518+00', '2026-11-17 10:26:00.481823+00', 7, 35),
	(11, '125:35', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wit, of is dat alsof ik er al werk?"}', '/outfits/YRnXmbWSV2Rr_J2-', '2026-11-12 09:30:00.268011+00', '2026-11-17 10:26:00.482832+00', NULL, 35),
	(10, '117:35', '{name} wrote you a message.', '{}', '/conversations/nALkBphqMjMzBYJH', '2026-11-11 10:26:00.266263+00', '2026-11-17 10:26:00.483719+00', 16, 35),
	(9, '113:36', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/w8SUmKLjfEU23dCw', '2026-11-10 10:26:00.251545+00', '2026-11-17 10:26:00.485491+00', NULL, 36),
	(33, '168:38', 'The one who helped with “{title}” said how it went.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/Q2qqaAj-H8binjJf', '2026-11-17 06:30:00.251787+00', '2026-11-17 10:26:00.487172+00', 38, 38),
	(15, '141:38', '{name} wrote you a message.', '{}', '/conversations/dDM4RRa6HJ5qFdjC', '2026-11-13 10:26:00.247651+00', '2026-11-17 10:26:00.488198+00', 4, 38),
	(29, '164:42', '{name} wrote you a message.', '{}', '/conversations/w8MEDO7s7fb5SpiD', '2026-11-16 10:26:00.267981+00', '2026-11-17 10:26:00.491052+00', 28, 42),
	(24, '159:42', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/conversations/w8MEDO7s7fb5SpiD', '2026-11-15 10:26:00.272611+00', '2026-11-17 10:26:00.492521+00', 28, 42),
	(34, '173:45', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-17 07:30:00.257132+00', '2026-11-17 10:26:00.495343+00', NULL, 45),
	(37, 'helped:tmF4QlN4Hik_GE7x:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-17 18:56:00.273547+00', '2026-11-22 10:26:00.623956+00', 28, 11),
	(38, 'helped:fWlqs--gO1j-tFYN:21', 'What you said helped {name}. Thank you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-17 18:56:00.29901+00', '2026-11-22 10:26:00.640645+00', 28, 21),
	(50, '229:51', '{name} wrote you a message.', '{}', '/conversations/McMbDlSmbhD5IY2b', '2026-11-19 10:26:00.264211+00', '2026-11-22 10:26:00.680437+00', 24, 51),
	(36, '193:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-17 18:56:00.246084+00', '2026-11-18 02:26:00.245819+00', 4, 45),
	(43, '211:9', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/conversations/Wc4n9TDnJSxwYQqf', '2026-11-18 08:30:00.278642+00', '2026-11-20 08:26:00.249119+00', 45, 9),
	(61, '246:14', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-20 10:26:00.255425+00', '2026-11-20 19:26:00.247443+00', NULL, 14),
	(41, '208:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-18 08:30:00.257774+00', '2026-11-22 10:26:00.256643+00', 9, 45),
	(42, '209:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-18 08:30:00.268815+00', '2026-11-22 10:26:00.613424+00', 45, 4),
	(70, '251:7', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-21 10:26:00.282493+00', '2026-11-22 10:26:00.617426+00', 14, 7),
	(63, 'told:Rb9OifuMJR_K2vZO:11', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-20 10:26:00.274635+00', '2026-11-22 10:26:00.622413+00', 28, 11),
	(71, '253:12', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/conversations/GSAD3HWIDfAkdHq1', '2026-11-21 10:26:00.295761+00', '2026-11-22 10:26:00.625973+00', 14, 12),
	(67, '254:12', '{name} wrote you a message.', '{}', '/conversations/GSAD3HWIDfAkdHq1', '2026-11-21 10:26:00.247711+00', '2026-11-22 10:26:00.627476+00', 14, 12),
	(69, '250:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-21 10:26:00.2709+00', '2026-11-22 10:26:00.629773+00', 7, 14),
	(68, '249:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-21 10:26:00.256814+00', '2026-11-22 10:26:00.631161+00', 12, 14),
	(64, 'told:Rb9OifuMJR_K2vZO:21', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-20 10:26:00.280743+00', '2026-11-22 10:26:00.639409+00', 28, 21);
INSERT INTO public.notice VALUES
	(74, '259:24', '{name} thanks you for your help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-21 10:26:00.319433+00', '2026-11-22 10:26:00.644741+00', 51, 24),
	(72, '258:24', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-21 10:26:00.306719+00', '2026-11-22 10:26:00.64608+00', 51, 24),
	(39, '199:28', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Assistent boekhouder"}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-17 18:56:00.314628+00', '2026-11-22 10:26:00.654477+00', NULL, 28),
	(65, 'told:Rb9OifuMJR_K2vZO:36', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-20 10:26:00.285574+00', '2026-11-22 10:26:00.659524+00', 28, 36),
	(66, 'told:Rb9OifuMJR_K2vZO:38', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-20 10:26:00.291188+00', '2026-11-22 10:26:00.663187+00', 28, 38),
	(62, '246:38', 'A moderator looked. No house rule is broken: it stays.', '{}', '/reports/fQN51hrYqYLSGmri', '2026-11-20 10:26:00.259411+00', '2026-11-22 10:26:00.664377+00', NULL, 38),
	(40, '214:45', '{name} wrote you a message.', '{}', '/conversations/Wc4n9TDnJSxwYQqf', '2026-11-20 08:30:00.244056+00', '2026-11-22 10:26:00.674288+00', 9, 45),
	(75, '260:51', 'The one who helped with “{title}” said how it went.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-21 10:26:00.328004+00', '2026-11-22 10:26:00.677735+00', 51, 51),
	(73, '258:51', '“{title}” is done. You can still thank the one who helped.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-21 10:26:00.311923+00', '2026-11-22 10:26:00.679147+00', 51, 51),
	(94, '315:55', '{name} offers help with “{title}”.', '{"title": "Welke banen passen bij tot september?"}', '/requests/FEoS2R8pPQJGYPCg', '2026-11-23 14:26:00.330736+00', '2026-11-24 00:26:00.251684+00', 11, 55),
	(95, '314:14', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-23 14:26:00.344019+00', '2026-11-25 10:26:00.60466+00', NULL, 14),
	(102, '316:56', 'A moderator has taken away “{title}”. Why: {reason}', '{"title": "Verdien 2000 euro per maand vanuit huis", "reason": "Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}', '/decisions/NDCuNswk65tsAk5w', '2026-11-24 07:30:00.325483+00', '2026-11-25 10:26:00.641525+00', NULL, 56),
	(121, '369:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/conversations/bgaXiTUTmvnkzhMU', '2026-11-27 00:30:00.255059+00', '2026-11-27 09:26:00.236911+00', 49, 8),
	(130, 'told:aUgzPTkGeW-BVMO-:7', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-27 10:26:00.289135+00', '2026-11-27 10:26:00.571166+00', 14, 7),
	(131, 'told:aUgzPTkGeW-BVMO-:12', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-27 10:26:00.294615+00', '2026-11-27 10:26:00.574107+00', 14, 12),
	(123, '381:28', '{name} wrote you a message.', '{}', '/conversations/4haok47NQSFeSIfk', '2026-11-27 08:30:00.240482+00', '2026-11-27 10:26:00.584717+00', 39, 28),
	(127, '378:31', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/lvI1stIGRHh7OY2x', '2026-11-27 08:30:00.305632+00', '2026-11-27 10:26:00.58769+00', NULL, 31),
	(126, '384:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/lvI1stIGRHh7OY2x', '2026-11-27 08:30:00.265439+00', '2026-11-27 10:26:00.588624+00', 10, 31),
	(132, 'told:aUgzPTkGeW-BVMO-:37', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-27 10:26:00.299037+00', '2026-11-27 10:26:00.591142+00', 14, 37),
	(129, '386:43', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 10:26:00.275478+00', '2026-11-27 10:26:00.594747+00', NULL, 43),
	(125, '380:53', '{name} offers help with “{title}”.', '{"title": "My nursing diploma is being checked: what can I do…"}', '/requests/jigCFL_zAsPxoQUe', '2026-11-27 08:30:00.256584+00', '2026-11-27 10:26:00.599414+00', 7, 53),
	(133, '391:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 13:26:00.241771+00', '2026-11-27 19:26:00.248001+00', 6, 43),
	(134, '390:14', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-27 13:26:00.250507+00', '2026-11-28 10:26:00.577797+00', NULL, 14),
	(237, '694:26', '{name} offers help with “{title}”.', '{"title": "Praat met mij Nederlands over mijn werk"}', '/requests/Svtm0hKfAxt3kPU0', '2026-11-30 04:26:00.371328+00', NULL, 6, 26),
	(48, '221:28', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-18 10:26:00.316018+00', '2026-11-18 10:30:00.237238+00', 28, 28),
	(47, '221:42', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-18 10:26:00.310836+00', '2026-11-18 11:26:00.244738+00', 28, 42),
	(49, '218:51', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-18 10:26:00.326102+00', '2026-11-19 00:26:00.248839+00', NULL, 51),
	(77, '262:28', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Assistent boekhouder"}', '/outfits/Rb9OifuMJR_K2vZO', '2026-11-22 04:30:00.283409+00', '2026-11-22 10:26:00.650526+00', NULL, 28),
	(45, '202:28', 'A moderator has warned the author.', '{}', '/reports/qUdjHquZUuU6sG5u', '2026-11-18 08:30:00.345509+00', '2026-11-22 10:26:00.653321+00', NULL, 28),
	(46, '222:36', '{name} offers help with “{title}”.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/w8SUmKLjfEU23dCw', '2026-11-18 10:26:00.295377+00', '2026-11-22 10:26:00.66089+00', 16, 36),
	(44, '202:38', 'A moderator has a warning for you about “{title}”. Why: {reason}', '{"title": "Saai.", "reason": "‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}', '/decisions/50eT2slQw6Vxz538', '2026-11-18 08:30:00.339848+00', '2026-11-22 10:26:00.667957+00', NULL, 38),
	(145, '410:6', '{name} wrote you a message.', '{}', '/conversations/Q6fF-fgbJTeV7ZCm', '2026-11-28 01:26:00.244586+00', '2026-11-28 10:26:00.572753+00', 43, 6),
	(148, '417:21', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/RuB9APPLaWZI4BTw', '2026-11-28 04:26:00.350487+00', '2026-11-28 10:26:00.583135+00', NULL, 21),
	(140, '399:31', '{name} wrote you a message.', '{}', '/conversations/PRxVy1KBFarV1K4H', '2026-11-27 19:26:00.264174+00', '2026-11-28 10:26:00.593528+00', 10, 31),
	(156, '424:49', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wat trek je aan naar een keuken, als je daar een schort krijgt?"}', '/outfits/07Mz6a0AhKLWAcAu', '2026-11-28 07:26:00.410608+00', '2026-11-28 10:26:00.608973+00', NULL, 49),
	(167, '463:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/conversations/qyZ1AAPs5kHm4rAR', '2026-11-28 13:26:00.311875+00', '2026-11-28 14:26:00.460514+00', 41, 8),
	(171, '470:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/RuB9APPLaWZI4BTw', '2026-11-28 14:30:00.256612+00', '2026-11-28 16:26:00.247413+00', 24, 21),
	(168, '464:34', '{name} offers help with “{title}”.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/requests/ui70Y2EfCBJe5ABa', '2026-11-28 13:26:00.321492+00', '2026-11-28 16:26:00.270351+00', 25, 34),
	(174, '479:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/conversations/aB3L-vlJUa5SiVq9', '2026-11-28 16:26:00.297156+00', '2026-11-28 18:26:00.234414+00', 21, 4),
	(175, '481:25', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/conversations/9iLpcr5lTmloO-15', '2026-11-28 16:26:00.308062+00', '2026-11-28 19:26:00.258988+00', 34, 25),
	(170, '472:41', '{name} wrote you a message.', '{}', '/conversations/qyZ1AAPs5kHm4rAR', '2026-11-28 14:30:00.248343+00', '2026-11-29 08:26:00.273712+00', 8, 41),
	(166, '461:11', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/vAFMMcCVfZjZaLH0', '2026-11-28 13:26:00.301317+00', '2026-11-29 10:26:00.59845+00', 41, 11),
	(173, '477:24', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/RuB9APPLaWZI4BTw', '2026-11-28 16:26:00.286691+00', '2026-11-29 10:26:00.607588+00', 21, 24),
	(169, '471:43', '{name} wrote you a message.', '{}', '/conversations/Q6fF-fgbJTeV7ZCm', '2026-11-28 14:30:00.242033+00', '2026-11-29 10:26:00.628814+00', 6, 43),
	(176, '475:54', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht…"}', '/outfits/5j5-x8zVKvEd6WMQ', '2026-11-28 16:26:00.33329+00', '2026-11-29 10:26:00.649665+00', NULL, 54),
	(213, '591:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/lnUf6G4kjwz7xue0', '2026-11-29 16:26:00.300005+00', NULL, 15, 46),
	(214, '592:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/H8LnDSExeqeQtEsG', '2026-11-29 16:26:00.317088+00', NULL, 18, 50),
	(216, 'first:se_gpBkZsL0q3qbo:21', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Administratie bij een notaris"}', '/outfits/se_gpBkZsL0q3qbo', '2026-11-29 16:26:00.378333+00', NULL, 11, 21),
	(217, 'helped:Q8l-eWsvjrGUkMYV:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/se_gpBkZsL0q3qbo', '2026-11-29 16:26:00.392324+00', NULL, 21, 11),
	(215, '598:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/conversations/3lMq4VWxQRhNV_g0', '2026-11-29 16:26:00.330113+00', '2026-11-29 18:26:00.396984+00', 57, 10);
INSERT INTO public.notice VALUES
	(222, '617:40', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Mijn brief voor een leerbaan klinkt te stoer"}', '/requests/BUMutFnufx7Ym-M7', '2026-11-29 22:26:00.308805+00', NULL, NULL, 40),
	(223, '623:21', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Administratie bij een notaris"}', '/outfits/se_gpBkZsL0q3qbo', '2026-11-29 22:26:00.326336+00', NULL, NULL, 21),
	(224, '626:37', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Proefknippen bij een nieuwe salon"}', '/requests/T28yxsY_2ELsK87w', '2026-11-29 23:30:00.270377+00', NULL, NULL, 37),
	(225, 'first:lWYTt08yATUeCMHR:47', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Publieksdienst, burgerzaken"}', '/outfits/lWYTt08yATUeCMHR', '2026-11-29 23:30:00.292843+00', NULL, 5, 47),
	(226, '634:26', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Praat met mij Nederlands over mijn werk"}', '/requests/Svtm0hKfAxt3kPU0', '2026-11-30 00:30:00.292819+00', NULL, NULL, 26),
	(227, '643:44', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Een kwekerij bellen, en dan?"}', '/requests/COalwV1sfo6yJZ52', '2026-11-30 00:51:00.266276+00', NULL, NULL, 44),
	(228, '645:33', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon."}', '/outfits/9bDOFUkwoM5OwJVA', '2026-11-30 01:26:00.386053+00', NULL, NULL, 33),
	(229, '654:31', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/ZA3MXLHXLeLYWDlh', '2026-11-30 01:26:00.407066+00', NULL, NULL, 31),
	(230, '658:46', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende…"}', '/outfits/7XOU45S0Ig1lJ6Eh', '2026-11-30 02:30:00.280989+00', NULL, NULL, 46),
	(231, '667:32', 'A moderator has seen “{title}”. {who}.', '{"who": "All members see this", "title": "Half an hour of Dutch before an interview"}', '/requests/8qA73KdC6Posq4sE', '2026-11-30 02:51:00.273988+00', NULL, NULL, 32),
	(51, '225:51', '{name} offers help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/EedgRTS447uGh-R1', '2026-11-19 10:26:00.280492+00', '2026-11-21 07:26:00.241272+00', 24, 51),
	(53, '232:16', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/w8SUmKLjfEU23dCw', '2026-11-19 10:26:00.304408+00', '2026-11-22 10:26:00.635963+00', 36, 16),
	(52, '227:24', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/conversations/McMbDlSmbhD5IY2b', '2026-11-19 10:26:00.292258+00', '2026-11-22 10:26:00.647409+00', 51, 24),
	(55, '224:28', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-19 10:26:00.330034+00', '2026-11-22 10:26:00.652005+00', 28, 28),
	(54, '223:42', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/H-j--qYE2EV5fRjs', '2026-11-19 10:26:00.320729+00', '2026-11-22 10:26:00.67048+00', 28, 42),
	(82, '280:54', '{name} wrote you a message.', '{}', '/conversations/2LX4A7KWJV6t4Jmp', '2026-11-23 05:30:00.254474+00', '2026-11-23 08:26:00.234932+00', 21, 54),
	(83, '275:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-23 05:30:00.262693+00', '2026-11-24 06:26:00.240757+00', 4, 54),
	(103, '332:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-24 10:26:00.242586+00', '2026-11-24 22:26:00.248086+00', 4, 33),
	(104, '330:33', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-24 10:26:00.258565+00', '2026-11-24 22:26:00.248086+00', NULL, 33),
	(84, '276:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-23 05:30:00.272089+00', '2026-11-25 10:26:00.594293+00', 54, 4),
	(86, '273:9', '{name} thanks you for your help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-23 05:30:00.288745+00', '2026-11-25 10:26:00.598009+00', 45, 9),
	(97, '319:11', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Welke banen passen bij tot september?"}', '/conversations/xYOLK6gqg2jh6416', '2026-11-24 07:30:00.252568+00', '2026-11-25 10:26:00.600462+00', 55, 11),
	(91, 'first:aUgzPTkGeW-BVMO-:14', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-23 09:30:00.316166+00', '2026-11-25 10:26:00.606049+00', 12, 14),
	(90, '290:14', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen."}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-23 09:30:00.302501+00', '2026-11-25 10:26:00.60723+00', NULL, 14),
	(100, '326:21', '{name} thanks you for your help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-24 07:30:00.283151+00', '2026-11-25 10:26:00.612462+00', 54, 21),
	(98, '325:21', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-24 07:30:00.270438+00', '2026-11-25 10:26:00.614345+00', 54, 21),
	(85, '278:21', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/conversations/2LX4A7KWJV6t4Jmp', '2026-11-23 05:30:00.279484+00', '2026-11-25 10:26:00.617046+00', 54, 21),
	(110, '350:39', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/requests/FG82kGa6P_JGRMVX', '2026-11-25 10:26:00.245942+00', '2026-11-25 10:26:00.629636+00', NULL, 39),
	(87, '274:45', 'The one who helped with “{title}” said how it went.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-23 05:30:00.294867+00', '2026-11-25 10:26:00.633215+00', 45, 45),
	(101, '327:54', 'The one who helped with “{title}” said how it went.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-24 07:30:00.290154+00', '2026-11-25 10:26:00.636916+00', 54, 54),
	(99, '325:54', '“{title}” is done. You can still thank the one who helped.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-24 07:30:00.276593+00', '2026-11-25 10:26:00.638+00', 54, 54),
	(96, '322:55', '{name} wrote you a message.', '{}', '/conversations/xYOLK6gqg2jh6416', '2026-11-24 07:30:00.244252+00', '2026-11-25 10:26:00.639322+00', 11, 55),
	(109, '337:56', 'A moderator has suspended your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.', '{"title": "Nog vijf plekken: thuis verdienen", "reason": "Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}', '/decisions/P9S4MdioFr0FZn2i', '2026-11-25 08:30:00.323287+00', '2026-11-25 10:26:00.64067+00', NULL, 56),
	(114, '365:49', '{name} offers help with “{title}”.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/requests/6IBZwCGpmSCk0PQ9', '2026-11-26 10:26:00.248358+00', '2026-11-26 12:26:00.250719+00', 8, 49),
	(119, '359:49', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Proefdag in een keuken: wat verwachten ze?"}', '/requests/6IBZwCGpmSCk0PQ9', '2026-11-26 10:26:00.310364+00', '2026-11-26 12:26:00.250719+00', NULL, 49),
	(117, '363:12', '{name} thanks you for your help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-26 10:26:00.285654+00', '2026-11-27 10:26:00.575371+00', 14, 12),
	(115, '362:12', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-26 10:26:00.269233+00', '2026-11-27 10:26:00.576465+00', 14, 12),
	(118, '364:14', 'The one who helped with “{title}” said how it went.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-26 10:26:00.293898+00', '2026-11-27 10:26:00.578158+00', 14, 14),
	(116, '362:14', '“{title}” is done. You can still thank the one who helped.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/_rP3OUhxUVIOTTNU', '2026-11-26 10:26:00.276996+00', '2026-11-27 10:26:00.579171+00', 14, 14),
	(122, '374:53', 'A moderator has seen “{title}”. {who}.', '{"who": "All members see this", "title": "My nursing diploma is being checked: what can I do meanwhile?"}', '/requests/jigCFL_zAsPxoQUe', '2026-11-27 04:30:00.277571+00', '2026-11-27 10:26:00.600411+00', NULL, 53),
	(192, '545:7', '{name} wrote you a message.', '{}', '/conversations/-KUs7ttlLqfJKIgg', '2026-11-29 07:26:00.48282+00', '2026-11-29 08:26:00.286832+00', 48, 7),
	(191, '544:8', '{name} wrote you a message.', '{}', '/conversations/bgaXiTUTmvnkzhMU', '2026-11-29 07:26:00.474406+00', '2026-11-29 09:26:00.282027+00', 49, 8),
	(190, '532:31', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "In welke voelt een team zich op zijn gemak, A of B?"}', '/outfits/ZA3MXLHXLeLYWDlh', '2026-11-29 06:30:00.285386+00', '2026-11-29 10:26:00.615239+00', NULL, 31),
	(188, '520:57', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/requests/ItG7BOalplnvyAcC', '2026-11-29 05:30:00.300898+00', '2026-11-29 10:26:00.652634+00', NULL, 57),
	(79, '271:9', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-22 10:26:00.327896+00', '2026-11-22 10:26:00.62009+00', 45, 9),
	(59, '245:14', 'A moderator took back the decision about “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}', '/decisions/zSOxU1HtZhpouFTk', '2026-11-20 10:07:00.24332+00', '2026-11-22 10:26:00.632495+00', NULL, 14),
	(57, '242:14', 'A moderator has hidden “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Je vraag leek niet over werk te gaan."}', '/decisions/zSOxU1HtZhpouFTk', '2026-11-20 10:06:00.248408+00', '2026-11-22 10:26:00.633658+00', NULL, 14),
	(76, '261:22', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Een dag meelopen bij een machinebouwer"}', '/requests/t384qWmLo0ph8nn8', '2026-11-22 04:30:00.258871+00', '2026-11-22 10:26:00.642497+00', 22, 22),
	(60, '245:38', 'A moderator took back the decision about something you reported. It is looked at again.', '{}', '/reports/fQN51hrYqYLSGmri', '2026-11-20 10:07:00.246113+00', '2026-11-22 10:26:00.665581+00', NULL, 38),
	(58, '242:38', 'A moderator has hidden it. Only the author still sees it.', '{}', '/reports/fQN51hrYqYLSGmri', '2026-11-20 10:06:00.252107+00', '2026-11-22 10:26:00.666811+00', NULL, 38);
INSERT INTO public.notice VALUES
	(80, '271:45', '“{title}” is done. You can still thank the one who helped.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2L0D9PmtkMDKRFL3', '2026-11-22 10:26:00.347318+00', '2026-11-22 10:26:00.672982+00', 45, 45),
	(81, '265:54', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-22 10:26:00.368905+00', '2026-11-22 10:26:00.682837+00', NULL, 54),
	(78, '269:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/FNWip_0kmmdlrqiv', '2026-11-22 10:26:00.292327+00', '2026-11-22 10:26:00.683881+00', 21, 54),
	(92, '302:55', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Welke banen passen bij tot september?"}', '/requests/FEoS2R8pPQJGYPCg', '2026-11-23 10:26:00.247519+00', '2026-11-24 00:26:00.251684+00', NULL, 55),
	(105, '334:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-24 14:30:00.242417+00', '2026-11-24 22:26:00.248086+00', 27, 33),
	(107, '339:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-25 08:30:00.264645+00', '2026-11-25 10:26:00.592198+00', 33, 4),
	(93, 'helped:kniNqgcpgBuhTAqN:12', 'What you said helped {name}. Thank you.', '{}', '/outfits/aUgzPTkGeW-BVMO-', '2026-11-23 10:26:00.259784+00', '2026-11-25 10:26:00.602377+00', 14, 12),
	(88, '292:14', '{name} wrote you a message.', '{}', '/conversations/GSAD3HWIDfAkdHq1', '2026-11-23 09:30:00.257043+00', '2026-11-25 10:26:00.608439+00', 12, 14),
	(89, '293:21', '{name} wrote you a message.', '{}', '/conversations/2LX4A7KWJV6t4Jmp', '2026-11-23 09:30:00.248588+00', '2026-11-25 10:26:00.61577+00', 54, 21),
	(108, '341:27', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/conversations/ZM8p8tfXmuGQ9scW', '2026-11-25 08:30:00.273548+00', '2026-11-25 10:26:00.622017+00', 33, 27),
	(106, '343:33', '{name} wrote you a message.', '{}', '/conversations/ZM8p8tfXmuGQ9scW', '2026-11-25 08:30:00.256218+00', '2026-11-25 10:26:00.625934+00', 27, 33),
	(111, '356:39', '{name} wrote you a message.', '{}', '/conversations/4haok47NQSFeSIfk', '2026-11-26 05:30:00.241865+00', '2026-11-27 06:26:00.236518+00', 28, 39),
	(113, '354:28', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/conversations/4haok47NQSFeSIfk', '2026-11-26 05:30:00.263536+00', '2026-11-27 10:26:00.585791+00', 39, 28),
	(112, '352:39', '{name} offers help with “{title}”.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/requests/FG82kGa6P_JGRMVX', '2026-11-26 05:30:00.251607+00', '2026-11-27 10:26:00.592702+00', 28, 39),
	(139, '397:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/conversations/PRxVy1KBFarV1K4H', '2026-11-27 16:26:00.2934+00', '2026-11-27 18:26:00.2353+00', 31, 10),
	(135, '392:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 16:26:00.258522+00', '2026-11-27 19:26:00.248001+00', 5, 43),
	(137, '394:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 16:26:00.277122+00', '2026-11-27 19:26:00.248001+00', 21, 43),
	(151, '432:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/RuB9APPLaWZI4BTw', '2026-11-28 07:26:00.331107+00', '2026-11-28 10:26:00.581862+00', 4, 21),
	(154, '429:27', '{name} thanks you for your help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-28 07:26:00.364675+00', '2026-11-28 10:26:00.587552+00', 33, 27),
	(152, '427:27', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-28 07:26:00.348515+00', '2026-11-28 10:26:00.588741+00', 33, 27),
	(150, '431:29', '{name} offers help with “{title}”.', '{"title": "Een keer per week wandelen en over werk praten"}', '/requests/BRuyc2EUOOuBxGDj', '2026-11-28 07:26:00.319239+00', '2026-11-28 10:26:00.590723+00', 13, 29),
	(146, '408:29', 'A moderator has seen “{title}”. {who}.', '{"who": "Deelnemers in je gemeente zien dit", "title": "Een keer per week wandelen en over werk praten"}', '/requests/BRuyc2EUOOuBxGDj', '2026-11-28 01:26:00.275788+00', '2026-11-28 10:26:00.591761+00', NULL, 29),
	(136, '393:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/lvI1stIGRHh7OY2x', '2026-11-27 16:26:00.268669+00', '2026-11-28 10:26:00.594471+00', 32, 31),
	(138, '395:32', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/lvI1stIGRHh7OY2x', '2026-11-27 16:26:00.285625+00', '2026-11-28 10:26:00.595889+00', 31, 32),
	(155, '430:33', 'The one who helped with “{title}” said how it went.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-28 07:26:00.373815+00', '2026-11-28 10:26:00.597326+00', 33, 33),
	(153, '427:33', '“{title}” is done. You can still thank the one who helped.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/e-RCiolvYVJqh3Yp', '2026-11-28 07:26:00.356106+00', '2026-11-28 10:26:00.598397+00', 33, 33),
	(149, '428:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/vAFMMcCVfZjZaLH0', '2026-11-28 07:26:00.304469+00', '2026-11-28 10:26:00.604231+00', 8, 41),
	(147, '413:41', 'A moderator has seen “{title}”. {who}.', '{"who": "All members see this", "title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/vAFMMcCVfZjZaLH0', '2026-11-28 03:30:00.272814+00', '2026-11-28 10:26:00.605105+00', NULL, 41),
	(143, '403:6', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor een leerplek als helpende"}', '/conversations/Q6fF-fgbJTeV7ZCm', '2026-11-27 19:26:00.285714+00', '2026-11-27 22:26:00.235899+00', 43, 6),
	(141, '400:5', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 19:26:00.269636+00', '2026-11-28 10:26:00.570319+00', 43, 5),
	(142, '401:21', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/QxzWxuiLgK7w9fth', '2026-11-27 19:26:00.277144+00', '2026-11-28 10:26:00.584355+00', 43, 21),
	(238, '697:52', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist…"}', '/outfits/rerbWahVsTyihnu8', '2026-11-30 04:51:00.273495+00', NULL, NULL, 52),
	(239, '699:47', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wat draag je bij de gemeente?"}', '/requests/YTL7n2iBaCwxvzuG', '2026-11-30 05:00:00.291659+00', NULL, NULL, 47),
	(240, '706:26', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "I have work clothes and one good shirt. Which one for the first talk?…"}', '/outfits/gfGnorE8yPeavJM_', '2026-11-30 05:30:00.255168+00', NULL, NULL, 26),
	(241, 'first:a8DK6AdXfbZfs2jJ:53', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Care assistant, weekends"}', '/outfits/a8DK6AdXfbZfs2jJ', '2026-11-30 06:10:00.256293+00', NULL, 7, 53),
	(242, '715:21', '{name} offers help with “{title}”.', '{"title": "Een rustige foto voor LinkedIn"}', '/requests/S6U_gw3Qb1xcN-lk', '2026-11-30 06:30:00.274747+00', NULL, 18, 21),
	(245, '718:44', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Het regent donderdag. Kom je dan in je regenjas binnen?"}', '/outfits/DIK_RV_uC1zQPtJB', '2026-11-30 07:20:00.436045+00', NULL, NULL, 44),
	(246, '733:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/ftm3Sx-MAORmseaX', '2026-11-30 07:26:00.681693+00', NULL, 11, 54),
	(247, 'first:icxABlUXpJIkVog4:57', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Stage systeembeheer"}', '/outfits/icxABlUXpJIkVog4', '2026-11-30 07:26:00.71862+00', NULL, 10, 57),
	(249, '744:32', '{name} offers help with “{title}”.', '{"title": "Half an hour of Dutch before an interview"}', '/requests/8qA73KdC6Posq4sE', '2026-11-30 08:40:00.300245+00', NULL, 25, 32),
	(248, '745:36', '{name} wrote you a message.', '{}', '/conversations/3AUaW41h909xXYiK', '2026-11-30 08:40:00.270056+00', '2026-11-30 09:16:00.246817+00', 54, 36),
	(157, '442:11', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Welke banen passen bij tot september?"}', '/requests/FEoS2R8pPQJGYPCg', '2026-11-28 08:30:00.254752+00', '2026-11-28 09:26:00.286475+00', 55, 11),
	(164, 'helped:SXr0p4NZT4lXL_Vt:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/07Mz6a0AhKLWAcAu', '2026-11-28 10:26:00.31558+00', '2026-11-28 10:26:00.574816+00', 49, 8),
	(162, '445:37', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Zwart is bijna verplicht, maar ik krijg er geen plezier van."}', '/outfits/-rmDVKTrRXxFL6wd', '2026-11-28 10:26:00.286282+00', '2026-11-28 10:26:00.601415+00', NULL, 37),
	(160, '453:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/vAFMMcCVfZjZaLH0', '2026-11-28 10:26:00.245379+00', '2026-11-28 10:26:00.603402+00', 11, 41),
	(163, 'first:07Mz6a0AhKLWAcAu:49', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Leerling-kok, proefavond"}', '/outfits/07Mz6a0AhKLWAcAu', '2026-11-28 10:26:00.303969+00', '2026-11-28 10:26:00.608024+00', 8, 49),
	(161, '451:55', 'The one who helped with “{title}” said how it went.', '{"title": "Welke banen passen bij tot september?"}', '/requests/FEoS2R8pPQJGYPCg', '2026-11-28 10:26:00.258793+00', '2026-11-28 10:26:00.611401+00', 55, 55),
	(158, '442:55', '“{title}” is done. You can still thank the one who helped.', '{"title": "Welke banen passen bij tot september?"}', '/requests/FEoS2R8pPQJGYPCg', '2026-11-28 08:30:00.265044+00', '2026-11-28 10:26:00.612239+00', 55, 55),
	(205, '567:14', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/RPBn04qEcDTepqAM', '2026-11-29 12:30:00.266943+00', NULL, 54, 14),
	(206, '569:36', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/conversations/3AUaW41h909xXYiK', '2026-11-29 12:30:00.277988+00', '2026-11-29 13:26:00.237039+00', 54, 36);
INSERT INTO public.notice VALUES
	(204, '578:4', '{name} wrote you a message.', '{}', '/conversations/aB3L-vlJUa5SiVq9', '2026-11-29 12:30:00.257047+00', '2026-11-29 13:26:00.255131+00', 21, 4),
	(207, '579:57', '{name} offers help with “{title}”.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/requests/ItG7BOalplnvyAcC', '2026-11-29 12:30:00.291389+00', '2026-11-29 16:26:00.255941+00', 10, 57),
	(232, '679:37', '{name} offers help with “{title}”.', '{"title": "Proefknippen bij een nieuwe salon"}', '/requests/T28yxsY_2ELsK87w', '2026-11-30 03:30:00.247995+00', NULL, 17, 37),
	(233, '669:57', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Is een overhemd overdreven voor een stage?"}', '/outfits/icxABlUXpJIkVog4', '2026-11-30 03:30:00.312896+00', NULL, NULL, 57),
	(234, 'first:9bDOFUkwoM5OwJVA:33', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Orderverzamelaar, vroege dienst"}', '/outfits/9bDOFUkwoM5OwJVA', '2026-11-30 03:30:00.349623+00', NULL, 27, 33),
	(235, '683:52', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Werkschoenen maat 44 voor een proefdag"}', '/requests/M_BNDvdg-wPGkdmz', '2026-11-30 03:51:00.284409+00', NULL, NULL, 52),
	(236, '685:53', 'A moderator has seen “{title}”. {who}.', '{"who": "All members see this", "title": "In Porto we wear uniforms at interviews. Here I think not. Is this…"}', '/outfits/a8DK6AdXfbZfs2jJ', '2026-11-30 04:00:00.25374+00', NULL, NULL, 53),
	(159, '436:34', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Letter about my welding diploma, I don''t understand it"}', '/requests/ui70Y2EfCBJe5ABa', '2026-11-28 08:30:00.290761+00', '2026-11-28 10:26:00.599582+00', NULL, 34),
	(178, '490:34', '{name} wrote you a message.', '{}', '/conversations/9iLpcr5lTmloO-15', '2026-11-28 19:26:00.285595+00', '2026-11-28 20:26:00.234637+00', 25, 34),
	(184, '506:48', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wie past een ochtend op mijn hond?"}', '/requests/pjNSlbfqskKWh6x1', '2026-11-29 01:26:00.315319+00', '2026-11-29 06:26:00.267106+00', NULL, 48),
	(186, '518:48', '{name} offers help with “{title}”.', '{"title": "Wie past een ochtend op mijn hond?"}', '/requests/pjNSlbfqskKWh6x1', '2026-11-29 04:26:00.341637+00', '2026-11-29 06:26:00.267106+00', 7, 48),
	(189, '536:7', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie past een ochtend op mijn hond?"}', '/conversations/-KUs7ttlLqfJKIgg', '2026-11-29 06:30:00.246802+00', '2026-11-29 08:26:00.286832+00', 48, 7),
	(195, '554:8', '{name} wrote you a message.', '{}', '/conversations/qyZ1AAPs5kHm4rAR', '2026-11-29 09:30:00.248529+00', '2026-11-29 10:26:00.59354+00', 41, 8),
	(180, 'helped:wPrQp3idOREkTBDN:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/5j5-x8zVKvEd6WMQ', '2026-11-28 19:26:00.326389+00', '2026-11-29 10:26:00.59564+00', 54, 8),
	(181, '494:25', '{name} wrote you a message.', '{}', '/conversations/9iLpcr5lTmloO-15', '2026-11-28 22:26:00.271115+00', '2026-11-29 10:26:00.609647+00', 34, 25),
	(182, 'helped:J2bID1ZU6l8A4tm-:36', 'What you said helped {name}. Thank you.', '{}', '/outfits/5j5-x8zVKvEd6WMQ', '2026-11-28 22:26:00.282686+00', '2026-11-29 10:26:00.618446+00', 54, 36),
	(172, 'first:-rmDVKTrRXxFL6wd:37', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Kapsalon"}', '/outfits/-rmDVKTrRXxFL6wd', '2026-11-28 14:30:00.31019+00', '2026-11-29 10:26:00.622956+00', 36, 37),
	(196, '555:48', '{name} wrote you a message.', '{}', '/conversations/-KUs7ttlLqfJKIgg', '2026-11-29 09:30:00.257332+00', '2026-11-29 10:26:00.634635+00', 7, 48),
	(185, '513:48', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Alles zit onder de haren. Is dat erg, bij een dierenopvang?"}', '/outfits/MMnZd_hT1CKQN9qd', '2026-11-29 02:30:00.255859+00', '2026-11-29 10:26:00.637538+00', NULL, 48),
	(197, '560:49', '{name} wrote you a message.', '{}', '/conversations/bgaXiTUTmvnkzhMU', '2026-11-29 09:30:00.26522+00', '2026-11-29 10:26:00.639332+00', 8, 49),
	(198, '553:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/RPBn04qEcDTepqAM', '2026-11-29 09:30:00.278604+00', '2026-11-29 10:26:00.644207+00', 14, 54),
	(187, '527:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/RPBn04qEcDTepqAM', '2026-11-29 05:30:00.249836+00', '2026-11-29 10:26:00.645481+00', 36, 54),
	(183, '499:54', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Receptie van een hotel"}', '/outfits/5j5-x8zVKvEd6WMQ', '2026-11-28 22:26:00.297983+00', '2026-11-29 10:26:00.646847+00', NULL, 54),
	(179, 'first:5j5-x8zVKvEd6WMQ:54', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Receptie van een hotel"}', '/outfits/5j5-x8zVKvEd6WMQ', '2026-11-28 19:26:00.315567+00', '2026-11-29 10:26:00.648269+00', 8, 54),
	(208, 'first:DvcXsDozb_0yTISW:40', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Leerling-beveiliger"}', '/outfits/DvcXsDozb_0yTISW', '2026-11-29 12:30:00.372915+00', NULL, 4, 40),
	(210, '585:21', '{name} wrote you a message.', '{}', '/conversations/aB3L-vlJUa5SiVq9', '2026-11-29 13:26:00.280613+00', NULL, 4, 21),
	(211, '582:21', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof…"}', '/outfits/se_gpBkZsL0q3qbo', '2026-11-29 13:26:00.31239+00', NULL, NULL, 21),
	(201, 'first:ZA3MXLHXLeLYWDlh:31', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/ZA3MXLHXLeLYWDlh', '2026-11-29 09:30:00.391456+00', '2026-11-29 10:26:00.613714+00', 10, 31),
	(200, 'helped:mNi8GclbhpwTYfjA:37', 'What you said helped {name}. Thank you.', '{}', '/outfits/MMnZd_hT1CKQN9qd', '2026-11-29 09:30:00.365318+00', '2026-11-29 10:26:00.620463+00', 48, 37),
	(199, '548:40', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Ze zeiden: netjes, maar niet opvallend. Is een das te veel?"}', '/outfits/DvcXsDozb_0yTISW', '2026-11-29 09:30:00.346136+00', '2026-11-29 10:26:00.625864+00', NULL, 40),
	(193, '538:46', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/lnUf6G4kjwz7xue0', '2026-11-29 07:26:00.519472+00', '2026-11-29 10:26:00.631751+00', NULL, 46),
	(194, 'first:MMnZd_hT1CKQN9qd:48', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Dierenopvang"}', '/outfits/MMnZd_hT1CKQN9qd', '2026-11-29 07:26:00.537915+00', '2026-11-29 10:26:00.63624+00', 37, 48),
	(202, '563:50', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/H8LnDSExeqeQtEsG', '2026-11-29 10:26:00.252559+00', '2026-11-29 10:26:00.641258+00', NULL, 50),
	(219, '607:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/H8LnDSExeqeQtEsG', '2026-11-29 18:30:00.261145+00', NULL, 31, 50),
	(218, '608:57', '{name} wrote you a message.', '{}', '/conversations/3lMq4VWxQRhNV_g0', '2026-11-29 18:30:00.248515+00', '2026-11-29 19:26:00.236326+00', 10, 57),
	(221, '611:47', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Ze zeggen dat het informeel is. Maar het is wel de gemeente."}', '/outfits/lWYTt08yATUeCMHR', '2026-11-29 19:26:00.283622+00', NULL, NULL, 47),
	(220, '613:10', '{name} wrote you a message.', '{}', '/conversations/3lMq4VWxQRhNV_g0', '2026-11-29 20:30:00.240691+00', NULL, 57, 10),
	(243, '720:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/lnUf6G4kjwz7xue0', '2026-11-30 07:20:00.27445+00', NULL, 38, 46),
	(244, '721:47', '{name} offers help with “{title}”.', '{"title": "Wat draag je bij de gemeente?"}', '/requests/YTL7n2iBaCwxvzuG', '2026-11-30 07:20:00.332299+00', NULL, 16, 47),
	(250, '738:50', 'A moderator has seen “{title}”. {who}.', '{"who": "Alle deelnemers zien dit", "title": "Zij dragen daar alles door elkaar. Is dit te braaf?"}', '/outfits/ENkmAR9eRFQ_Qzat', '2026-11-30 08:40:00.42691+00', NULL, NULL, 50),
	(251, 'first:rerbWahVsTyihnu8:52', '{name} answered about your outfit: {job}. Read it now.', '{"job": "Schildersleerling, proefdag"}', '/outfits/rerbWahVsTyihnu8', '2026-11-30 08:40:00.520219+00', NULL, 9, 52),
	(252, '752:54', '{name} wrote you a message.', '{}', '/conversations/3AUaW41h909xXYiK', '2026-11-30 10:26:00.264627+00', NULL, 36, 54),
	(253, '751:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/ftm3Sx-MAORmseaX', '2026-11-30 10:26:00.293445+00', NULL, 25, 54);
INSERT INTO public.offer VALUES
	(1, 'd8BVt_yocVimtl55', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-08 16:26:00.257742+00', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'accepted', '2026-11-09 02:26:00.244134+00', 16, 3, NULL, NULL),
	(2, 'GAQ2UlTNd7VEwj5n', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-12 14:26:00.267451+00', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'accepted', '2026-11-12 22:26:00.244702+00', 4, 5, NULL, NULL),
	(3, 'FZjwWNiGj5RmC3UG', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-14 14:26:00.272042+00', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'accepted', '2026-11-14 22:26:00.246034+00', 42, 6, NULL, NULL),
	(5, 'FZaGDefdkEmpRVJP', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-17 19:26:00.296578+00', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'accepted', '2026-11-18 02:26:00.241931+00', 9, 7, NULL, NULL),
	(4, 'oO0N4mtaB9fzF94T', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-17 14:26:00.313352+00', 'Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.', 'declined', '2026-11-18 02:26:00.244061+00', 4, 7, NULL, NULL),
	(7, 'SVXW1eG_MdU5Ahi-', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-18 14:26:00.26862+00', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'accepted', '2026-11-19 00:26:00.245318+00', 24, 8, NULL, NULL),
	(6, 'enguu2PUa7ZozMDD', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-18 10:26:00.276314+00', 'Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?', 'declined', '2026-11-19 10:26:00.240683+00', 16, 4, NULL, NULL),
	(8, '6f466xHkvUXwTW6m', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-20 12:26:00.257003+00', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'accepted', '2026-11-20 19:26:00.243812+00', 12, 9, NULL, NULL),
	(9, 'iAVErRY5KnQrS4ZT', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-20 14:26:00.254638+00', 'Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.', 'declined', '2026-11-20 19:26:00.245993+00', 7, 9, NULL, NULL),
	(10, 'P3To3cFuCnMTeZ_J', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-22 08:26:00.273184+00', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'accepted', '2026-11-22 14:26:00.245139+00', 21, 10, NULL, NULL),
	(11, 'lj2ySo9sjoLzkOTJ', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-22 12:26:00.259843+00', 'Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.', 'declined', '2026-11-22 14:26:00.248211+00', 4, 10, NULL, NULL),
	(12, 'wWWh3c-NmZWhnd5S', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-23 14:26:00.31433+00', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'accepted', '2026-11-24 00:26:00.247721+00', 11, 11, NULL, NULL),
	(14, '47VvSpVDsYOuHCvw', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-24 11:26:00.252905+00', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'accepted', '2026-11-24 22:26:00.24341+00', 27, 13, NULL, NULL),
	(13, '4ienwBeoyBUhKqXC', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-24 09:26:00.257226+00', 'Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.', 'declined', '2026-11-24 22:26:00.245723+00', 4, 13, NULL, NULL),
	(15, 'brVE74ma9PZhFE4_', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-25 14:26:00.256664+00', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'accepted', '2026-11-26 02:26:00.243329+00', 28, 15, NULL, NULL),
	(16, 'NI5sxjh79ETIl0h_', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 08:26:00.260847+00', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'accepted', '2026-11-26 12:26:00.246067+00', 8, 16, NULL, NULL),
	(17, '2WzJ1VPJyLwGIlVZ', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-27 05:26:00.266919+00', 'Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.', 'open', NULL, 7, 17, NULL, NULL),
	(18, '1xDvhygUP-g7xZEq', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-27 08:26:00.284216+00', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'accepted', '2026-11-27 16:26:00.240783+00', 10, 18, NULL, NULL),
	(21, 'Culwwm0zRTrRgLXa', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-27 14:26:00.278333+00', 'I practised this last month. Talking aloud while typing helps. Happy to share my list.', 'declined', '2026-11-27 16:26:00.242624+00', 32, 18, NULL, NULL),
	(19, 'uqFCzF1wqCfWKBiH', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 12:26:00.251787+00', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'accepted', '2026-11-27 19:26:00.243072+00', 6, 19, NULL, NULL),
	(20, 'h7EzCya9yvoN6NRs', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-27 14:26:00.252894+00', 'Ik lees hem vanavond. Eén bladzijde is precies goed.', 'declined', '2026-11-27 19:26:00.245261+00', 5, 19, NULL, NULL),
	(22, 'JUWkqJdpUsY944GL', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 15:26:00.24877+00', 'Ik help graag. Ik heb er net een voor de zorg gelezen.', 'declined', '2026-11-27 19:26:00.246363+00', 21, 19, NULL, NULL),
	(24, 'Ft9M73uPOTMFCAuM', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 06:26:00.284179+00', 'Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.', 'open', NULL, 13, 20, NULL, NULL),
	(23, 'zCtinRrW5gfHsPQ2', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 05:26:00.287513+00', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'accepted', '2026-11-28 12:26:00.278732+00', 8, 21, NULL, NULL),
	(26, 'omRC-TFIp8dig-7I', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 09:26:00.329838+00', 'Wednesday morning works for me. We make a list of everything you already do that the desk does too.', 'declined', '2026-11-28 12:26:00.280725+00', 11, 21, NULL, NULL),
	(25, 'xwWGJ3AuylodKpgn', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 07:26:00.267506+00', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'accepted', '2026-11-28 16:26:00.242319+00', 4, 22, NULL, NULL),
	(28, 'N4pePHlPND4swIcF', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 14:26:00.437596+00', 'Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.', 'declined', '2026-11-28 16:26:00.244358+00', 24, 22, NULL, NULL),
	(27, 'HSE-on0gGjmUDR2L', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-28 13:26:00.268781+00', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'accepted', '2026-11-28 16:26:00.266821+00', 25, 23, NULL, NULL),
	(29, '9F4Jh6WGATxp3Twh', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-29 04:26:00.318433+00', 'Hij mag in mijn tuin. Ik heb nog worst.', 'accepted', '2026-11-29 06:26:00.262339+00', 7, 25, NULL, NULL),
	(30, 'aBk12C1IqxXxr6Sk', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-29 05:26:00.456756+00', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'accepted', '2026-11-29 11:26:00.24699+00', 36, 26, NULL, NULL),
	(31, 'P0-YzOWIsaeQCQbI', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-29 08:26:00.264127+00', 'Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.', 'declined', '2026-11-29 11:26:00.250612+00', 14, 26, NULL, NULL),
	(33, 'Us5fwhQv4lf7Ruq6', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 14:26:00.366952+00', 'Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.', 'open', NULL, 15, 28, NULL, NULL),
	(36, 'plyvpPZh0sI8FcrT', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 03:26:00.42199+00', 'Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?', 'open', NULL, 17, 31, NULL, NULL),
	(34, 'QeCaGGPnwfbBRxk8', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 14:26:00.410629+00', 'Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.', 'open', NULL, 18, 29, NULL, NULL),
	(32, 'ZRbg7MAPoX2WO9C8', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-29 12:26:00.548092+00', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'accepted', '2026-11-29 16:26:00.251096+00', 10, 27, NULL, NULL),
	(35, '_2lN2Ia_Q_WJb8fp', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 18:26:00.388777+00', 'Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.', 'open', NULL, 31, 29, NULL, NULL),
	(37, 'dYYxBjOUPcbKzrkE', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 04:26:00.286193+00', 'Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.', 'open', NULL, 6, 32, NULL, NULL),
	(38, 'PPVGNxM5Mkgpj6Op', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 06:26:00.568959+00', 'Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.', 'open', NULL, 18, 34, NULL, NULL),
	(39, 'KBn0Y8T-fOwsNcbF', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 06:56:00.308631+00', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', 'open', NULL, 38, 28, NULL, NULL),
	(42, 'bjyLcBqkPT83WgIL', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 08:11:00.301553+00', 'Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.', 'open', NULL, 25, 35, NULL, NULL),
	(40, 'rKdxSXdNEN__KPwA', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 06:56:00.392585+00', 'Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.', 'open', NULL, 16, 38, NULL, NULL),
	(41, 'BXBZ0SupF9frzdMN', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 07:26:00.619727+00', 'Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.', 'open', NULL, 11, 39, NULL, NULL),
	(43, 'pHR562kRzC6kdyYD', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 08:56:00.320998+00', 'Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.', 'open', NULL, 25, 39, NULL, NULL);
INSERT INTO public.outbox VALUES
	(95, 'notice:319:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.256257+00', '2026-11-24 10:26:00.289822+00'),
	(96, 'notice:325:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.27272+00', '2026-11-24 10:26:00.363322+00'),
	(97, 'notice:325:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.277734+00', '2026-11-24 10:26:00.400303+00'),
	(98, 'notice:326:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.285423+00', '2026-11-24 10:26:00.437755+00'),
	(99, 'notice:327:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.291091+00', '2026-11-24 10:26:00.450002+00'),
	(101, 'notice:332:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 10:26:00.244921+00', '2026-11-24 10:26:00.491782+00'),
	(102, 'notice:330:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 10:26:00.259469+00', '2026-11-24 10:26:00.50773+00'),
	(107, 'notice:337:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:30:00.324444+00', '2026-11-25 10:26:00.287293+00'),
	(103, 'messages:xYOLK6gqg2jh6416:55:20261124T052600', 55, 'emma@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-24 10:26:00.598736+00', '2026-11-25 10:26:00.332473+00'),
	(108, 'notice:350:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 10:26:00.246804+00', '2026-11-25 10:26:00.339056+00'),
	(112, 'notice:365:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.253649+00', '2026-11-26 10:26:00.411775+00'),
	(113, 'notice:362:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.27284+00', '2026-11-26 10:26:00.416657+00'),
	(114, 'notice:362:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.278254+00', '2026-11-26 10:26:00.456309+00'),
	(115, 'notice:363:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.288612+00', '2026-11-26 10:26:00.500966+00'),
	(117, 'notice:359:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.311633+00', '2026-11-26 10:26:00.508658+00'),
	(116, 'notice:364:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:26:00.29501+00', '2026-11-26 10:26:00.50995+00'),
	(120, 'notice:374:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 04:30:00.279274+00', '2026-11-27 10:26:00.365955+00'),
	(153, 'notice:403:6', 6, 'truus@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:26:00.287873+00', '2026-11-27 19:26:00.342185+00'),
	(152, 'notice:401:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:26:00.279293+00', '2026-11-27 19:26:00.357656+00'),
	(151, 'notice:400:5', 5, 'marjan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:26:00.271847+00', '2026-11-27 19:26:00.358046+00'),
	(184, 'messages:Q6fF-fgbJTeV7ZCm:43:20261128T142600', 43, 'selam@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-28 16:26:00.69566+00', '2026-11-28 19:26:00.411253+00'),
	(185, 'messages:qyZ1AAPs5kHm4rAR:41:20261128T142600', 41, 'precious@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-28 16:26:00.702506+00', '2026-11-28 19:26:00.40962+00'),
	(166, 'notice:424:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.412853+00', '2026-11-28 07:26:00.665413+00'),
	(176, 'notice:463:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:26:00.31406+00', '2026-11-28 13:26:00.365322+00'),
	(177, 'notice:464:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:26:00.323685+00', '2026-11-28 13:26:00.388338+00'),
	(175, 'notice:461:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:26:00.305486+00', '2026-11-28 13:26:00.389779+00'),
	(181, 'notice:479:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:26:00.300121+00', '2026-11-28 16:26:00.367328+00'),
	(178, 'notice:470:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:30:00.260138+00', '2026-11-28 16:26:00.421749+00'),
	(180, 'notice:477:24', 24, 'vera@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:26:00.289629+00', '2026-11-28 16:26:00.425877+00'),
	(182, 'notice:481:25', 25, 'nadia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:26:00.311093+00', '2026-11-28 16:26:00.433414+00'),
	(183, 'notice:475:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:26:00.334458+00', '2026-11-28 16:26:00.465086+00'),
	(221, 'notice:598:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:26:00.333308+00', '2026-11-29 16:26:00.472492+00'),
	(220, 'notice:592:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:26:00.320946+00', '2026-11-29 16:26:00.502512+00'),
	(222, 'notice:first:se_gpBkZsL0q3qbo:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:26:00.382054+00', '2026-11-29 16:26:00.524173+00'),
	(219, 'notice:591:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:26:00.305292+00', '2026-11-29 16:26:00.528161+00'),
	(223, 'notice:helped:Q8l-eWsvjrGUkMYV:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:26:00.395994+00', '2026-11-29 16:26:00.554165+00'),
	(233, 'notice:617:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 22:26:00.310397+00', '2026-11-29 22:26:00.387544+00'),
	(234, 'notice:623:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 22:26:00.327434+00', '2026-11-29 22:26:00.386444+00'),
	(238, 'notice:634:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 00:30:00.294085+00', '2026-11-30 01:26:00.504551+00'),
	(239, 'notice:643:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 00:51:00.267351+00', '2026-11-30 01:26:00.504109+00'),
	(236, 'notice:626:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 23:30:00.27226+00', '2026-11-30 01:26:00.516309+00'),
	(237, 'notice:first:lWYTt08yATUeCMHR:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 23:30:00.295628+00', '2026-11-30 01:26:00.52033+00'),
	(235, 'messages:3lMq4VWxQRhNV_g0:10:20261129T192600', 10, 'sjoerd@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 22:26:00.49811+00', '2026-11-30 01:26:00.561696+00'),
	(240, 'notice:645:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 01:26:00.387139+00', '2026-11-30 01:26:00.584514+00'),
	(241, 'notice:654:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 01:26:00.408327+00', '2026-11-30 01:26:00.593714+00'),
	(243, 'notice:667:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 02:51:00.275283+00', '2026-11-30 04:26:00.647534+00'),
	(242, 'notice:658:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 02:30:00.282334+00', '2026-11-30 04:26:00.652623+00'),
	(249, 'notice:694:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:26:00.387719+00', '2026-11-30 04:26:01.013191+00'),
	(93, 'notice:315:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 14:26:00.332846+00', '2026-11-24 10:26:00.359602+00'),
	(94, 'notice:314:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 14:26:00.344859+00', '2026-11-24 10:26:00.393294+00');
INSERT INTO public.outbox VALUES
	(100, 'notice:316:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:30:00.326431+00', '2026-11-24 10:26:00.43999+00'),
	(91, 'messages:GSAD3HWIDfAkdHq1:14:20261123T072600', 14, 'fatma@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-23 10:26:00.498966+00', '2026-11-24 10:26:00.492442+00'),
	(92, 'messages:2LX4A7KWJV6t4Jmp:21:20261123T082600', 21, 'samira@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-23 10:26:00.507492+00', '2026-11-24 10:26:00.508421+00'),
	(119, 'notice:369:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:30:00.25771+00', '2026-11-27 10:26:00.349447+00'),
	(122, 'notice:384:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:30:00.267793+00', '2026-11-27 10:26:00.361432+00'),
	(121, 'notice:380:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:30:00.259319+00', '2026-11-27 10:26:00.363387+00'),
	(123, 'notice:378:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:30:00.307009+00', '2026-11-27 10:26:00.408633+00'),
	(124, 'notice:386:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:26:00.2766+00', '2026-11-27 10:26:00.417443+00'),
	(126, 'notice:told:aUgzPTkGeW-BVMO-:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:26:00.296592+00', '2026-11-27 10:26:00.444586+00'),
	(125, 'notice:told:aUgzPTkGeW-BVMO-:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:26:00.291491+00', '2026-11-27 10:26:00.445107+00'),
	(127, 'notice:told:aUgzPTkGeW-BVMO-:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:26:00.300842+00', '2026-11-27 10:26:00.455308+00'),
	(128, 'messages:4haok47NQSFeSIfk:28:20261127T062600', 28, 'esma@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-27 10:26:00.522752+00', '2026-11-27 13:26:00.300098+00'),
	(129, 'messages:bgaXiTUTmvnkzhMU:49:20261127T092600', 49, 'kenji@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-27 10:26:00.52792+00', '2026-11-27 13:26:00.305696+00'),
	(130, 'notice:391:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:26:00.243794+00', '2026-11-27 13:26:00.308951+00'),
	(131, 'notice:390:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:26:00.251398+00', '2026-11-27 13:26:00.314558+00'),
	(140, 'digest:35:2026-11-27', 35, 'zainab@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.444702+00', '2026-11-27 19:26:00.417224+00'),
	(142, 'digest:38:2026-11-27', 38, 'bram@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.450898+00', '2026-11-27 19:26:00.460488+00'),
	(143, 'digest:42:2026-11-27', 42, 'roos@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.453778+00', '2026-11-27 19:26:00.476687+00'),
	(144, 'digest:45:2026-11-27', 45, 'floris@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.456544+00', '2026-11-27 19:26:00.477464+00'),
	(145, 'digest:51:2026-11-27', 51, 'pim@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.459361+00', '2026-11-27 19:26:00.496661+00'),
	(147, 'digest:14:2026-11-27', 14, 'fatma@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.464858+00', '2026-11-27 19:26:00.530515+00'),
	(148, 'digest:21:2026-11-27', 21, 'samira@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.467662+00', '2026-11-27 19:26:00.546315+00'),
	(149, 'digest:55:2026-11-27', 55, 'emma@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.47017+00', '2026-11-27 19:26:00.562202+00'),
	(150, 'digest:33:2026-11-27', 33, 'daan@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-27 16:26:00.472875+00', '2026-11-27 19:26:00.563683+00'),
	(169, 'notice:436:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:30:00.294671+00', '2026-11-28 10:26:00.401595+00'),
	(179, 'notice:first:-rmDVKTrRXxFL6wd:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:30:00.314424+00', '2026-11-28 16:26:00.434584+00'),
	(192, 'notice:helped:wPrQp3idOREkTBDN:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:26:00.328946+00', '2026-11-28 19:26:00.41334+00'),
	(191, 'notice:first:5j5-x8zVKvEd6WMQ:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:26:00.319424+00', '2026-11-28 19:26:00.417451+00'),
	(188, 'digest:31:2026-11-28', 31, 'hiba@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-28 16:26:00.716522+00', '2026-11-28 19:26:00.464942+00'),
	(193, 'messages:aB3L-vlJUa5SiVq9:21:20261128T182600', 21, 'samira@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-28 19:26:00.551737+00', '2026-11-28 22:26:00.334168+00'),
	(194, 'notice:helped:J2bID1ZU6l8A4tm-:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 22:26:00.285012+00', '2026-11-28 22:26:00.344088+00'),
	(195, 'notice:499:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 22:26:00.298998+00', '2026-11-28 22:26:00.346806+00'),
	(197, 'notice:506:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 01:26:00.316259+00', '2026-11-29 01:26:00.371083+00'),
	(199, 'notice:518:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 04:26:00.346327+00', '2026-11-29 04:26:00.469632+00'),
	(198, 'notice:513:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 02:30:00.25798+00', '2026-11-29 04:26:00.472645+00'),
	(202, 'notice:536:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 06:30:00.250419+00', '2026-11-29 07:26:00.57473+00'),
	(200, 'notice:527:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 05:30:00.256+00', '2026-11-29 07:26:00.633702+00'),
	(206, 'notice:553:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:30:00.283673+00', '2026-11-29 10:26:00.355498+00'),
	(217, 'notice:first:DvcXsDozb_0yTISW:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:30:00.377494+00', '2026-11-29 13:26:00.437888+00'),
	(218, 'notice:582:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 13:26:00.313615+00', '2026-11-29 13:26:00.491072+00'),
	(106, 'notice:341:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:30:00.276185+00', '2026-11-25 10:26:00.275312+00'),
	(105, 'notice:339:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:30:00.26728+00', '2026-11-25 10:26:00.302312+00'),
	(104, 'notice:334:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 14:30:00.244722+00', '2026-11-25 10:26:00.315254+00'),
	(111, 'notice:354:28', 28, 'esma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 05:30:00.266646+00', '2026-11-26 10:26:00.378884+00'),
	(110, 'notice:352:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 05:30:00.25487+00', '2026-11-26 10:26:00.414583+00'),
	(109, 'messages:ZM8p8tfXmuGQ9scW:33:20261125T012600', 33, 'daan@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-25 10:26:00.543377+00', '2026-11-26 10:26:00.521706+00'),
	(133, 'notice:393:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:26:00.270864+00', '2026-11-27 16:26:00.368294+00'),
	(135, 'notice:395:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:26:00.287729+00', '2026-11-27 16:26:00.372072+00'),
	(132, 'notice:392:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:26:00.262115+00', '2026-11-27 16:26:00.375039+00'),
	(134, 'notice:394:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:26:00.279474+00', '2026-11-27 16:26:00.376075+00');
INSERT INTO public.outbox VALUES
	(136, 'notice:397:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:26:00.295655+00', '2026-11-27 16:26:00.382455+00'),
	(154, 'messages:PRxVy1KBFarV1K4H:31:20261127T182600', 31, 'hiba@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-27 19:26:00.625069+00', '2026-11-27 22:26:00.330662+00'),
	(155, 'notice:408:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 01:26:00.277175+00', '2026-11-28 01:26:00.327668+00'),
	(156, 'messages:Q6fF-fgbJTeV7ZCm:6:20261127T232600', 6, 'truus@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-28 01:26:00.414062+00', '2026-11-28 04:26:00.398382+00'),
	(158, 'notice:417:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 04:26:00.351971+00', '2026-11-28 04:26:00.461708+00'),
	(157, 'notice:413:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 03:30:00.274749+00', '2026-11-28 04:26:00.460618+00'),
	(162, 'notice:427:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.351792+00', '2026-11-28 07:26:00.525938+00'),
	(161, 'notice:432:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.334192+00', '2026-11-28 07:26:00.526776+00'),
	(159, 'notice:428:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.309732+00', '2026-11-28 07:26:00.545011+00'),
	(160, 'notice:431:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.322315+00', '2026-11-28 07:26:00.543349+00'),
	(163, 'notice:427:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.357408+00', '2026-11-28 07:26:00.633961+00'),
	(164, 'notice:429:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.367855+00', '2026-11-28 07:26:00.639952+00'),
	(165, 'notice:430:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:26:00.375009+00', '2026-11-28 07:26:00.662399+00'),
	(167, 'notice:442:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:30:00.256936+00', '2026-11-28 10:26:00.385116+00'),
	(170, 'notice:453:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:26:00.250244+00', '2026-11-28 10:26:00.387022+00'),
	(168, 'notice:442:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:30:00.265857+00', '2026-11-28 10:26:00.400958+00'),
	(171, 'notice:451:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:26:00.261285+00', '2026-11-28 10:26:00.457394+00'),
	(172, 'notice:445:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:26:00.287056+00', '2026-11-28 10:26:00.476794+00'),
	(173, 'notice:first:07Mz6a0AhKLWAcAu:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:26:00.310622+00', '2026-11-28 10:26:00.4785+00'),
	(174, 'notice:helped:SXr0p4NZT4lXL_Vt:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:26:00.317328+00', '2026-11-28 10:26:00.478127+00'),
	(187, 'digest:49:2026-11-28', 49, 'kenji@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-28 16:26:00.712718+00', '2026-11-28 19:26:00.463508+00'),
	(190, 'digest:53:2026-11-28', 53, 'sofia@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-28 16:26:00.723923+00', '2026-11-28 19:26:00.487977+00'),
	(215, 'notice:569:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:30:00.280817+00', '2026-11-29 13:26:00.393914+00'),
	(216, 'notice:579:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:30:00.294495+00', '2026-11-29 13:26:00.423292+00'),
	(214, 'notice:567:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:30:00.269703+00', '2026-11-29 13:26:00.431543+00'),
	(211, 'messages:qyZ1AAPs5kHm4rAR:8:20261129T082600', 8, 'henk@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 10:26:00.526884+00', '2026-11-29 13:26:00.49546+00'),
	(212, 'messages:-KUs7ttlLqfJKIgg:48:20261129T082600', 48, 'jesse@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 10:26:00.534794+00', '2026-11-29 13:26:00.496389+00'),
	(213, 'messages:bgaXiTUTmvnkzhMU:49:20261129T092600', 49, 'kenji@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 10:26:00.543028+00', '2026-11-29 13:26:00.505458+00'),
	(245, 'notice:669:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:30:00.31442+00', '2026-11-30 04:26:00.617398+00'),
	(244, 'notice:679:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:30:00.253528+00', '2026-11-30 04:26:00.628449+00'),
	(247, 'notice:683:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:51:00.285782+00', '2026-11-30 04:26:00.729703+00'),
	(246, 'notice:first:9bDOFUkwoM5OwJVA:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:30:00.353901+00', '2026-11-30 04:26:00.751872+00'),
	(248, 'notice:685:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:00:00.254665+00', '2026-11-30 04:26:00.99994+00'),
	(186, 'digest:28:2026-11-28', 28, 'esma@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-28 16:26:00.708872+00', '2026-11-28 19:26:00.464507+00'),
	(196, 'messages:9iLpcr5lTmloO-15:25:20261128T202600', 25, 'nadia@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-28 22:26:00.417018+00', '2026-11-29 01:26:00.358015+00'),
	(201, 'notice:520:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 05:30:00.303506+00', '2026-11-29 07:26:00.632141+00'),
	(203, 'notice:532:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 06:30:00.28713+00', '2026-11-29 07:26:00.659036+00'),
	(204, 'notice:538:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:26:00.520949+00', '2026-11-29 07:26:00.689447+00'),
	(205, 'notice:first:MMnZd_hT1CKQN9qd:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:26:00.543454+00', '2026-11-29 07:26:00.705697+00'),
	(207, 'notice:548:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:30:00.347564+00', '2026-11-29 10:26:00.373376+00'),
	(208, 'notice:helped:mNi8GclbhpwTYfjA:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:30:00.371537+00', '2026-11-29 10:26:00.374617+00'),
	(209, 'notice:first:ZA3MXLHXLeLYWDlh:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:30:00.394959+00', '2026-11-29 10:26:00.377846+00'),
	(210, 'notice:563:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 10:26:00.253802+00', '2026-11-29 10:26:00.408475+00'),
	(224, 'messages:aB3L-vlJUa5SiVq9:21:20261129T132600', 21, 'samira@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 16:26:00.647104+00', '2026-11-29 19:26:00.379728+00'),
	(225, 'messages:3AUaW41h909xXYiK:54:20261129T144600', 54, 'yara@demo.example', 'messages', '{}', 1, NULL, '', '2026-11-29 16:26:00.656996+00', '2026-11-29 19:26:00.380729+00'),
	(231, 'notice:607:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 18:30:00.264249+00', '2026-11-29 19:26:00.409766+00'),
	(232, 'notice:611:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 19:26:00.284885+00', '2026-11-29 19:26:00.425594+00'),
	(228, 'digest:21:2026-11-29', 21, 'samira@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-29 16:26:00.682889+00', '2026-11-29 19:26:00.511088+00'),
	(226, 'digest:43:2026-11-29', 43, 'selam@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-29 16:26:00.673064+00', '2026-11-29 19:26:00.512559+00'),
	(229, 'digest:25:2026-11-29', 25, 'nadia@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-29 16:26:00.695717+00', '2026-11-29 19:26:00.54574+00');
INSERT INTO public.outbox VALUES
	(230, 'digest:29:2026-11-29', 29, 'chantal@demo.example', 'digest', '{}', 1, NULL, '', '2026-11-29 16:26:00.707041+00', '2026-11-29 19:26:00.555722+00'),
	(256, 'notice:720:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:20:00.297789+00', '2026-11-30 07:26:01.201767+00'),
	(257, 'notice:721:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:20:00.344687+00', '2026-11-30 07:26:01.22226+00'),
	(265, 'notice:751:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 10:26:00.302684+00', '2026-11-30 10:26:00.531677+00'),
	(264, 'notice:first:rerbWahVsTyihnu8:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:40:00.535634+00', '2026-11-30 10:26:00.582167+00'),
	(263, 'notice:738:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:40:00.434502+00', '2026-11-30 10:26:00.58065+00'),
	(252, 'notice:699:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 05:00:00.294079+00', '2026-11-30 07:26:00.938525+00'),
	(253, 'notice:706:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 05:30:00.256351+00', '2026-11-30 07:26:00.978791+00'),
	(251, 'notice:697:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:51:00.275766+00', '2026-11-30 07:26:00.989324+00'),
	(254, 'notice:first:a8DK6AdXfbZfs2jJ:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 06:10:00.260543+00', '2026-11-30 07:26:00.986642+00'),
	(255, 'notice:715:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 06:30:00.287618+00', '2026-11-30 07:26:01.112177+00'),
	(258, 'notice:718:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:20:00.437265+00', '2026-11-30 07:26:01.22872+00'),
	(259, 'notice:733:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:26:00.683931+00', '2026-11-30 07:26:01.311783+00'),
	(260, 'notice:first:icxABlUXpJIkVog4:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:26:00.726254+00', '2026-11-30 07:26:01.366929+00'),
	(250, 'desk:GM0599:1:20261130T042601', 1, 'marloes@demo.example', 'desk', '{}', 1, NULL, '', '2026-11-30 04:26:01.132591+00', '2026-11-30 07:26:01.375689+00'),
	(262, 'notice:744:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:40:00.308733+00', '2026-11-30 10:26:00.543246+00'),
	(261, 'desk:GM0503:3:20261130T072601', 3, 'anjali@demo.example', 'desk', '{}', 1, NULL, '', '2026-11-30 07:26:01.482818+00', '2026-11-30 10:26:00.627883+00'),
	(266, 'desk:GM0503:3:20261130T102600', 3, 'anjali@demo.example', 'desk', '{"desk": "GM0503", "account": 3}', 0, '2026-11-30 10:26:00.922659+00', '', '2026-11-30 10:26:00.922672+00', NULL),
	(267, 'desk:GM0599:1:20261130T102600', 1, 'marloes@demo.example', 'desk', '{"desk": "GM0599", "account": 1}', 0, '2026-11-30 10:26:00.949223+00', '', '2026-11-30 10:26:00.949233+00', NULL),
	(268, 'messages:3AUaW41h909xXYiK:54:20261130T091600', 54, 'yara@demo.example', 'messages', '{"account": 54, "conversation": "3AUaW41h909xXYiK"}', 0, '2026-11-30 10:26:01.071186+00', '', '2026-11-30 10:26:01.071199+00', NULL);
INSERT INTO public.outfit VALUES
	(1, 'YRnXmbWSV2Rr_J2-', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-12 06:26:00.335705+00', 'care', 'Apothekersassistent', '', 'indoors', false, false, 'Wit, of is dat alsof ik er al werk?', 1, '2026-11-13 08:00:00+00', 24, 'members', '2026-11-12 06:28:00.241587+00', '2026-11-13 06:00:00+00', '2026-11-14 08:00:00+00', '2026-11-14 10:26:00.841083+00', NULL, '2026-11-13 10:26:00.412959+00', '2026-11-14 10:26:00.878874+00', '', '', NULL, 1, 1, 35, '2026-11-12 06:51:00.252727+00', true, 3),
	(2, 'Rb9OifuMJR_K2vZO', 'GM0599', 'Rijnmond', 'members', false, 'shown', 11, '2026-11-17 07:26:00.285592+00', 'office', 'Assistent boekhouder', '', 'indoors', false, false, 'Is een lange jurk zakelijk genoeg met een jasje erover?', 1, '2026-11-19 12:00:00+00', 24, 'members', '2026-11-17 07:28:00.237558+00', '2026-11-19 10:00:00+00', '2026-11-20 12:00:00+00', '2026-11-21 10:26:00.626511+00', NULL, '2026-11-17 16:26:00.273529+00', NULL, 'hard', 'Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.', '2026-11-20 10:26:00.235573+00', 1, 4, 28, '2026-11-17 07:51:00.243824+00', true, 3),
	(3, 'aUgzPTkGeW-BVMO-', 'GM0599', 'Rijnmond', 'members', false, 'shown', 10, '2026-11-23 05:26:00.280623+00', 'care', 'Verzorgende in de thuiszorg', '', 'indoors', false, false, 'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.', 1, '2026-11-26 09:00:00+00', 24, 'members', '2026-11-23 05:28:00.238537+00', '2026-11-26 07:00:00+00', '2026-11-27 09:00:00+00', '2026-11-27 10:26:00.481899+00', NULL, '2026-11-23 14:26:00.278713+00', NULL, 'job', 'Ik begin maandag. De groene blouse was inderdaad goed.', '2026-11-27 10:26:00.236094+00', 1, 3, 14, '2026-11-23 05:51:00.248225+00', true, 3),
	(4, '07Mz6a0AhKLWAcAu', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-28 04:26:00.300397+00', 'horeca', 'Leerling-kok, proefavond', '', 'indoors', false, false, 'Wat trek je aan naar een keuken, als je daar een schort krijgt?', 1, '2026-12-01 15:00:00+00', 24, 'members', '2026-11-28 04:28:00.240228+00', '2026-12-01 13:00:00+00', '2026-12-02 15:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 2, 49, '2026-11-28 04:51:00.247782+00', true, 3),
	(7, 'MMnZd_hT1CKQN9qd', 'GM0503', 'Haaglanden', 'members', false, 'shown', 6, '2026-11-29 01:26:00.282439+00', 'green', 'Dierenopvang', '', 'indoors', false, false, 'Alles zit onder de haren. Is dat erg, bij een dierenopvang?', 1, '2026-12-03 08:00:00+00', 24, 'members', '2026-11-29 01:28:00.241119+00', '2026-12-03 06:00:00+00', '2026-12-04 08:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 48, '2026-11-29 01:51:00.247103+00', true, 3),
	(5, '-rmDVKTrRXxFL6wd', 'GM0503', 'Haaglanden', 'members', false, 'shown', 6, '2026-11-28 08:26:00.395179+00', 'retail', 'Kapsalon', '', 'indoors', false, true, 'Zwart is bijna verplicht, maar ik krijg er geen plezier van.', 1, '2026-12-04 17:00:00+00', 24, 'members', '2026-11-28 08:28:00.242078+00', '2026-12-04 15:00:00+00', '2026-12-05 17:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 37, '2026-11-28 08:51:00.248186+00', true, 3),
	(6, '5j5-x8zVKvEd6WMQ', 'GM0599', 'Rijnmond', 'members', false, 'shown', 10, '2026-11-28 14:26:00.36601+00', 'horeca', 'Receptie van een hotel', 'smart', 'indoors', false, false, 'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.', 1, '2026-12-03 13:00:00+00', 24, 'members', '2026-11-28 14:28:00.238252+00', '2026-12-03 11:00:00+00', '2026-12-04 13:00:00+00', NULL, NULL, '2026-11-28 22:26:00.260711+00', NULL, '', '', NULL, 2, 5, 54, '2026-11-28 14:51:00.246323+00', true, 3),
	(11, 'lWYTt08yATUeCMHR', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-29 18:26:00.322951+00', 'government', 'Publieksdienst, burgerzaken', '', 'indoors', false, false, 'Ze zeggen dat het informeel is. Maar het is wel de gemeente.', 1, '2026-12-05 09:00:00+00', 24, 'members', '2026-11-29 18:28:00.240979+00', '2026-12-05 07:00:00+00', '2026-12-06 09:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 47, '2026-11-29 18:51:00.253004+00', true, 3),
	(9, 'DvcXsDozb_0yTISW', 'GM0599', 'Rijnmond', 'members', false, 'shown', 6, '2026-11-29 07:26:00.3678+00', 'security', 'Leerling-beveiliger', 'formal', 'indoors', false, true, 'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?', 1, '2026-12-04 08:30:00+00', 24, 'members', '2026-11-29 07:28:00.23904+00', '2026-12-04 06:30:00+00', '2026-12-05 08:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 40, '2026-11-29 07:51:00.245991+00', true, 3),
	(12, '9bDOFUkwoM5OwJVA', 'GM0599', 'Rijnmond', 'members', false, 'shown', 6, '2026-11-30 00:26:00.288295+00', 'logistics', 'Orderverzamelaar, vroege dienst', 'casual', 'indoors', false, false, 'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.', 1, '2026-12-02 06:30:00+00', 24, 'members', '2026-11-30 00:28:00.241063+00', '2026-12-02 04:30:00+00', '2026-12-03 06:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 33, '2026-11-30 00:51:00.292971+00', true, 3),
	(10, 'se_gpBkZsL0q3qbo', 'GM0599', 'Rijnmond', 'members', false, 'shown', 8, '2026-11-29 12:26:00.403941+00', 'office', 'Administratie bij een notaris', '', 'indoors', false, true, 'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.', 1, '2026-12-01 10:00:00+00', 24, 'members', '2026-11-29 12:28:00.240392+00', '2026-12-01 08:00:00+00', '2026-12-02 10:00:00+00', NULL, NULL, '2026-11-29 22:26:00.267832+00', NULL, '', '', NULL, 2, 3, 21, '2026-11-29 12:51:00.247806+00', true, 3),
	(8, 'ZA3MXLHXLeLYWDlh', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 8, '2026-11-29 05:26:00.383196+00', 'ict', 'Frontend-ontwikkelaar', '', 'indoors', false, true, 'In welke voelt een team zich op zijn gemak, A of B?', 1, '2026-12-06 10:00:00+00', 24, 'members', '2026-11-29 05:28:00.240928+00', '2026-12-06 08:00:00+00', '2026-12-07 10:00:00+00', NULL, NULL, '2026-11-30 01:26:00.35565+00', NULL, '', '', NULL, 2, 3, 31, '2026-11-29 05:51:00.256183+00', true, 3),
	(13, '7XOU45S0Ig1lJ6Eh', 'GM0599', 'Rijnmond', 'members', false, 'shown', 5, '2026-11-30 01:26:00.308381+00', 'education', 'Pedagogisch medewerker bso', '', 'indoors', false, false, 'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.', 1, '2026-12-06 07:30:00+00', 24, 'members', '2026-11-30 01:28:00.250063+00', '2026-12-06 05:30:00+00', '2026-12-07 07:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 46, '2026-11-30 01:51:00.246575+00', true, 3),
	(15, 'a8DK6AdXfbZfs2jJ', 'GM0503', 'Haaglanden', 'members', false, 'shown', 6, '2026-11-30 03:26:00.315735+00', 'care', 'Care assistant, weekends', '', 'indoors', false, false, 'In Porto we wear uniforms at interviews. Here I think not. Is this right?', 1, '2026-12-04 12:00:00+00', 24, 'members', '2026-11-30 03:28:00.238486+00', '2026-12-04 10:00:00+00', '2026-12-05 12:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 53, '2026-11-30 03:51:00.31915+00', true, 3),
	(17, 'gfGnorE8yPeavJM_', 'GM0599', 'Rijnmond', 'members', false, 'shown', 5, '2026-11-30 04:56:00.612211+00', 'engineering', 'Elektromonteur', '', 'indoors', true, true, 'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.', 1, '2026-12-03 14:00:00+00', 24, 'members', '2026-11-30 04:58:00.254102+00', '2026-12-03 12:00:00+00', '2026-12-04 14:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 0, 26, '2026-11-30 05:21:00.264915+00', true, 3),
	(18, 'DIK_RV_uC1zQPtJB', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 5, '2026-11-30 06:26:00.416843+00', 'green', 'Medewerker groenvoorziening', '', 'outdoors', false, false, 'Het regent donderdag. Kom je dan in je regenjas binnen?', 1, '2026-12-03 07:00:00+00', 24, 'members', '2026-11-30 06:28:00.249293+00', '2026-12-03 05:00:00+00', '2026-12-04 07:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 44, '2026-11-30 06:51:00.27453+00', true, 3),
	(20, 'ENkmAR9eRFQ_Qzat', 'GM0599', 'Rijnmond', 'members', false, 'shown', 5, '2026-11-30 07:26:00.427212+00', 'ict', 'Junior ontwerper bij een klein bureau', '', 'indoors', false, false, 'Zij dragen daar alles door elkaar. Is dit te braaf?', 1, '2026-12-05 09:30:00+00', 24, 'members', '2026-11-30 07:28:00.24373+00', '2026-12-05 07:30:00+00', '2026-12-06 09:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 50, '2026-11-30 07:51:00.267425+00', true, 3),
	(19, 'yt_HL_eB6zZQdhM9', 'GM0599', 'Rijnmond', 'members', true, 'held', 4, '2026-11-30 07:16:00.417643+00', 'retail', 'Bakkerij, zaterdaghulp', '', 'indoors', false, false, 'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.', 1, '2026-12-03 15:30:00+00', 24, 'members', '2026-11-30 07:18:00.253039+00', '2026-12-03 13:30:00+00', '2026-12-04 15:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 59, '2026-11-30 07:18:00.253039+00', true, 3),
	(14, 'icxABlUXpJIkVog4', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-30 02:26:00.335363+00', 'ict', 'Stage systeembeheer', '', 'indoors', false, false, 'Is een overhemd overdreven voor een stage?', 1, '2026-12-07 13:00:00+00', 24, 'members', '2026-11-30 02:28:00.240846+00', '2026-12-07 11:00:00+00', '2026-12-08 13:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 57, '2026-11-30 02:51:00.300005+00', true, 3),
	(21, 'BZmkHD9onQCiY8JR', 'GM0503', 'Haaglanden', 'members', false, 'held', 4, '2026-11-30 08:36:00.371822+00', 'security', 'Zwembad, toezicht', '', 'indoors', false, false, 'Trainingspak of broek? Het is een zwembad.', 1, '2026-12-06 16:00:00+00', 24, 'members', '2026-11-30 08:38:00.247772+00', '2026-12-06 14:00:00+00', '2026-12-07 16:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 58, '2026-11-30 08:38:00.247772+00', true, 3),
	(16, 'rerbWahVsTyihnu8', 'GM0599', 'Rijnmond', 'members', false, 'shown', 6, '2026-11-30 04:06:00.323722+00', 'construction', 'Schildersleerling, proefdag', '', 'indoors', true, false, 'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', 1, '2026-12-02 06:00:00+00', 24, 'members', '2026-11-30 04:08:00.24188+00', '2026-12-02 04:00:00+00', '2026-12-03 06:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 52, '2026-11-30 04:31:00.275013+00', true, 3),
	(22, 'erZ7RpJLT3w-YXkl', 'GM0599', 'Rijnmond', 'me', false, 'shown', 3, '2026-11-30 10:26:37.35833+00', 'horeca', 'Achter de balie van een hotel', '', 'indoors', false, false, 'Kan dit, of zijn de schoenen te vlot?', 1, '2026-12-02 13:00:00+00', 24, 'municipality', NULL, '2026-12-02 11:00:00+00', '2026-12-01 10:26:37.358066+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 21, '2026-11-30 10:26:37.358373+00', false, 3);
INSERT INTO public.parked_event VALUES
	(1, 'outfits:notices', 5, 'ValueError: a fault of then', '2026-11-30 10:26:37.642313+00');
INSERT INTO public.pending_answer VALUES
	(1, 'ending', 'Z6RYpu94PMTj_XGg', 'yes', '2026-11-30 10:26:37.667106+00', '2026-11-30 10:26:37.667106+00', 60, NULL, 3);
INSERT INTO public.photo VALUES
	(9, 0, 'r-rZm4IMYapOxyYpwTdN18bO', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000', false, '2026-11-29 01:26:00.284647+00', 7, NULL),
	(10, 0, 'LTpAkVY6tGqyGXspEzTGcAcY', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000', false, '2026-11-29 05:26:00.386962+00', 8, NULL),
	(11, 1, 'SYRmBgHdGhWeg4zMm57bGfEQ', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000', false, '2026-11-29 05:26:00.388398+00', 8, NULL),
	(4, 0, 'tPDxMM8nJMDTJ44hA0KRxYV_', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000', false, '2026-11-28 04:26:00.303836+00', 4, NULL),
	(5, 0, 'ao7utyxgKUU40slZwC_7IuWm', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000', false, '2026-11-28 08:26:00.398932+00', 5, NULL),
	(6, 1, 'QScO_a0USJUt--N7FgBU7sUV', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000', false, '2026-11-28 08:26:00.400195+00', 5, NULL),
	(7, 0, 'HXOI9iQgkpDasZXXacBR7eX7', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000', false, '2026-11-28 14:26:00.36882+00', 6, NULL),
	(8, 1, 'xSl3-6Qb18JLq9ZJlUHLW9Vk', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000', false, '2026-11-28 14:26:00.369834+00', 6, NULL),
	(12, 0, 'mGCEDWolM0fIk0Sb2D316Ler', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000', false, '2026-11-29 07:26:00.371147+00', 9, NULL),
	(13, 1, 'axNHwQesQ4fHTz78Btyb-a0P', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000', false, '2026-11-29 07:26:00.372377+00', 9, NULL),
	(14, 0, 'dPYqYllGDwhTwPJA5HKFIU_Z', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003', false, '2026-11-29 12:26:00.409286+00', 10, NULL),
	(15, 1, 'eNi3srMtmvt0Weska5GBdWMP', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003', false, '2026-11-29 12:26:00.4105+00', 10, NULL),
	(21, 0, 'Jsu0kG7htYqfSW_Y4AI8SLcT', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003', false, '2026-11-30 04:06:00.326132+00', 16, NULL),
	(16, 0, 'V8ANQFztTzil87k8u9ytidKh', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000', false, '2026-11-29 18:26:00.326429+00', 11, NULL),
	(25, 0, 'aSn1imWcpDHM0cdfue7MbA6h', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003', false, '2026-11-30 07:16:00.42694+00', 19, NULL),
	(27, 0, 'IX2xInJL5ltEGRrzc_Bd8El-', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000', false, '2026-11-30 08:36:00.377087+00', 21, NULL),
	(28, 0, 'idVFHWSgIvxRqf1ZGmXmVStI', '{"large": [480, 492], "small": [312, 320], "medium": [480, 492]}', 'd806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00', true, '2026-11-30 10:26:37.364356+00', 22, NULL),
	(17, 0, 'KB6TDZ0eUR2lUBXrXn95kIAT', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000', false, '2026-11-30 00:26:00.291603+00', 12, NULL),
	(18, 0, 'WhCC-EFyK6YO945aW6bakmY5', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003', false, '2026-11-30 01:26:00.310951+00', 13, NULL),
	(19, 0, 'kqpbkXwL-sWSNzENs5I097mB', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003', false, '2026-11-30 02:26:00.337723+00', 14, NULL),
	(20, 0, 'meBbMItpRLnqVVlvSF2if4nq', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003', false, '2026-11-30 03:26:00.317947+00', 15, NULL),
	(22, 0, '4g6Q0wjiUXpFvHEwW3quJeHo', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003', false, '2026-11-30 04:56:00.62445+00', 17, NULL),
	(23, 1, 'NyeuC5Qvfff2ULaTz4MnfP_b', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003', false, '2026-11-30 04:56:00.628167+00', 17, NULL),
	(24, 0, 'uyd22k2IjlXHVoHBW5QNt5O7', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000', false, '2026-11-30 06:26:00.424842+00', 18, NULL),
	(26, 0, 'zW4uZfAMcMWXzKw9q8UWZlC_', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000', false, '2026-11-30 07:26:00.434946+00', 20, NULL);
INSERT INTO public.photo_look VALUES
	(1, '2026-11-30 10:26:37.722805+00', 60, 4);
INSERT INTO public.practised VALUES
	(1, 'hotel', '2026-11-12 09:26:00.239631+00', 7),
	(2, 'care', '2026-11-12 09:26:00.247759+00', 7),
	(3, 'warehouse', '2026-11-12 09:26:00.260957+00', 7),
	(4, 'hotel', '2026-11-17 12:26:00.235002+00', 11),
	(5, 'care', '2026-11-17 12:26:00.24055+00', 11),
	(6, 'warehouse', '2026-11-17 12:26:00.245229+00', 11),
	(7, 'hotel', '2026-11-17 14:26:00.234414+00', 21),
	(8, 'care', '2026-11-17 14:26:00.237777+00', 21),
	(9, 'warehouse', '2026-11-17 14:26:00.240798+00', 21),
	(10, 'hotel', '2026-11-17 16:26:00.234817+00', 38),
	(11, 'care', '2026-11-17 16:26:00.239327+00', 38),
	(12, 'warehouse', '2026-11-17 16:26:00.243704+00', 38),
	(13, 'hotel', '2026-11-17 19:26:00.23495+00', 36),
	(14, 'care', '2026-11-17 19:26:00.238875+00', 36),
	(15, 'warehouse', '2026-11-17 19:26:00.242944+00', 36),
	(16, 'hotel', '2026-11-23 09:26:00.235019+00', 12),
	(17, 'care', '2026-11-23 09:26:00.238407+00', 12),
	(18, 'warehouse', '2026-11-23 09:26:00.241248+00', 12),
	(19, 'hotel', '2026-11-23 14:26:00.234398+00', 37),
	(20, 'care', '2026-11-23 14:26:00.240119+00', 37),
	(21, 'warehouse', '2026-11-23 14:26:00.244638+00', 37),
	(22, 'hotel', '2026-11-28 09:26:00.234846+00', 8),
	(23, 'care', '2026-11-28 09:26:00.237909+00', 8),
	(24, 'warehouse', '2026-11-28 09:26:00.2442+00', 8),
	(25, 'hotel', '2026-11-28 12:26:00.234225+00', 39),
	(26, 'care', '2026-11-28 12:26:00.237786+00', 39),
	(27, 'warehouse', '2026-11-28 12:26:00.239885+00', 39),
	(28, 'hotel', '2026-11-28 22:26:00.234194+00', 41),
	(29, 'care', '2026-11-28 22:26:00.237026+00', 41),
	(30, 'warehouse', '2026-11-28 22:26:00.239914+00', 41),
	(31, 'hotel', '2026-11-29 00:26:00.234447+00', 18),
	(32, 'care', '2026-11-29 00:26:00.237801+00', 18),
	(33, 'warehouse', '2026-11-29 00:26:00.240733+00', 18),
	(34, 'hotel', '2026-11-29 09:26:00.235149+00', 10),
	(35, 'care', '2026-11-29 09:26:00.238594+00', 10),
	(36, 'warehouse', '2026-11-29 09:26:00.242458+00', 10),
	(37, 'hotel', '2026-11-29 12:26:00.437954+00', 4),
	(38, 'care', '2026-11-29 12:26:00.442143+00', 4),
	(39, 'warehouse', '2026-11-29 12:26:00.446895+00', 4),
	(40, 'hotel', '2026-11-29 14:26:00.234816+00', 32),
	(41, 'care', '2026-11-29 14:26:00.239171+00', 32),
	(42, 'warehouse', '2026-11-29 14:26:00.243784+00', 32),
	(43, 'hotel', '2026-11-29 17:26:00.236031+00', 28),
	(44, 'care', '2026-11-29 17:26:00.245005+00', 28),
	(45, 'warehouse', '2026-11-29 17:26:00.249758+00', 28),
	(46, 'hotel', '2026-11-29 22:26:00.234517+00', 42),
	(47, 'care', '2026-11-29 22:26:00.238184+00', 42),
	(48, 'warehouse', '2026-11-29 22:26:00.241236+00', 42),
	(49, 'hotel', '2026-11-29 23:26:00.23518+00', 5),
	(50, 'care', '2026-11-29 23:26:00.239478+00', 5);
INSERT INTO public.practised VALUES
	(51, 'warehouse', '2026-11-29 23:26:00.243903+00', 5),
	(52, 'hotel', '2026-11-30 01:26:00.325872+00', 16),
	(53, 'care', '2026-11-30 01:26:00.328511+00', 16),
	(54, 'warehouse', '2026-11-30 01:26:00.331215+00', 16),
	(55, 'hotel', '2026-11-30 03:26:00.336744+00', 27),
	(56, 'care', '2026-11-30 03:26:00.340857+00', 27),
	(57, 'warehouse', '2026-11-30 03:26:00.345198+00', 27),
	(58, 'hotel', '2026-11-30 07:56:00.235366+00', 9),
	(59, 'care', '2026-11-30 07:56:00.248438+00', 9),
	(60, 'warehouse', '2026-11-30 07:56:00.260594+00', 9);
INSERT INTO public.profile VALUES
	(1, 'qq3FrBfdkJMYVUcS', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-03 05:46:00.244956+00', '67, oud-personeelschef, leest graag mee', 'Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.', '', '', 'Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.', '["nl", "en"]', 25, 31, true, true, 6, 51.922, 4.479, 'municipality', NULL, 4, 'help'),
	(2, 'VQr6WUDi6iTR00sW', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-07-13 05:46:00.235363+00', '63, bibliothecaris, tovert met brieven', 'In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.', '', '', 'Brieven, formulieren, DigiD, en rust.', '["nl", "en", "fr"]', 15, 19, true, true, 3, 52.091, 5.122, 'municipality', NULL, 5, 'help'),
	(3, 'Popk00FCLOGUCS6k', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-21 05:46:00.245392+00', '71, oud-lerares Nederlands', 'Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.', '', '', 'Nederlands oefenen met koffie erbij, of aan de telefoon.', '["nl", "de", "fr"]', 8, 15, true, true, 3, 51.922, 4.479, 'municipality', NULL, 6, 'help'),
	(4, 'RT3DsD_PYVyC_c8m', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-07-28 05:46:00.238257+00', '60, oud-verpleegkundige', 'Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.', '', '', 'Oefenen voor een gesprek in de zorg. Een luisterend oor.', '["nl", "en", "de"]', 20, 14, true, true, 3, 52.007, 4.356, 'municipality', NULL, 7, 'help'),
	(5, 'bPWKNzsbNu6i_tQk', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-02 05:46:00.237454+00', '58, dertig jaar horeca, twintig minuten per dag voor jou', 'Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.', '', '', 'Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.', '["nl", "en", "de"]', 15, 45, true, true, 4, 51.922, 4.479, 'municipality', NULL, 8, 'help'),
	(6, '6gJPJO67V4S-VmLQ', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-08-07 05:46:00.239924+00', '69, timmerman in ruste', 'Mijn schuur staat vol gereedschap dat liever gebruikt wordt.', '', '', 'Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.', '["nl"]', 12, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 9, 'help'),
	(7, 'ht7SGkHAjTVA6UWV', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-12 05:46:00.236988+00', '38, software-ontwikkelaar, kijkt naar code en cv''s', 'Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.', '', '', 'Meekijken met je project, een technisch gesprek oefenen.', '["nl", "en", "de"]', 10, 5, true, true, 3, 52.091, 5.122, 'municipality', NULL, 10, 'help'),
	(8, 'DE6-KqV2q0xGVkmo', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-21 05:46:00.241723+00', '45, recruiter bij een uitzendbureau, helpt op woensdag', 'Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.', '', '', 'Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.', '["nl", "en", "de"]', 10, 4, true, true, 3, 51.922, 4.479, 'municipality', NULL, 11, 'help'),
	(9, 'nFc3t2-bvJ30kHmM', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-27 05:46:00.27364+00', '52, teamleider in de thuiszorg', 'Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.', '', '', 'Oefenen voor een gesprek in de zorg. Vragen over opleidingen.', '["nl", "en"]', 10, 8, true, true, 2, 51.922, 4.479, 'municipality', NULL, 12, 'help'),
	(10, 'ToyEpb7cjh4-WGQ-', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-31 05:46:00.240689+00', '48, taxichauffeur, weet de weg', '', '', '', 'Meerijden naar je gesprek, als het op mijn weg ligt.', '["nl", "fa", "en"]', 40, 21, true, true, 3, 52.091, 5.122, 'municipality', NULL, 13, 'help'),
	(11, '1K9I6z4ljbwKFM6a', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-03 05:46:00.237663+00', '31, terug naar de zorg na vijf jaar thuis', 'Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.', 'Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.', 'Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.', 'Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.', '["nl", "tr"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 14, 'help'),
	(12, 'nY2zzC5MKUWdErsm', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-07 05:46:00.260149+00', '40, buschauffeur, oud-monteur', 'Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.', '', '', 'Rijtheorie, en wat een vervoersbedrijf wil horen.', '["nl", "en"]', 10, 50, true, true, 3, 51.922, 4.479, 'municipality', NULL, 15, 'help'),
	(13, 'QGWvQBLSwH7GHKQj', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-11 05:46:00.239596+00', '34, winkelmanager in Overvecht', 'In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.', '', '', 'Gesprek oefenen voor een winkel, en wat je aantrekt.', '["nl", "tr"]', 10, 65, true, true, 3, 52.091, 5.122, 'municipality', NULL, 16, 'help'),
	(14, '37ztOvNrerq7RV4-', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-14 05:46:00.236862+00', '50, hoofd facilitair, neemt schoonmakers en conciërges aan', 'Ik ben zelf begonnen met een emmer. Daar ben ik trots op.', '', '', 'Gesprek oefenen, en uitleggen wat er in een contract staat.', '["nl", "en"]', 10, 64, true, true, 3, 52.007, 4.356, 'municipality', NULL, 17, 'help'),
	(15, 'ihjkOFUIMYtcNcJU', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-17 05:46:00.240585+00', '28, fotograaf, maakt profielfoto''s bij daglicht', 'Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.', '', '', 'Een rustige foto voor je cv of LinkedIn.', '["nl", "en"]', 30, 48, true, true, 3, 51.922, 4.479, 'municipality', NULL, 18, 'help'),
	(16, 'TaGiucunyKla3pKL', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-22 05:46:00.235351+00', '55, bewindvoerder, orde in geldzaken', 'Schulden zijn een som, geen schande.', '', '', 'Een brief van een incassobureau samen lezen. Een begroting maken.', '["nl", "en"]', 10, 18, true, true, 2, 52.007, 4.356, 'municipality', NULL, 19, 'help'),
	(17, 'Ej9MNU0XN8cTc21L', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-25 05:46:00.241296+00', '41, monteur zonnepanelen, eigen bus', '', '', '', 'Een dag meelopen. Vragen over VCA en techniek.', '["nl", "en"]', 30, 16, true, true, 3, 52.091, 5.122, 'municipality', NULL, 20, 'help'),
	(18, 'F5fwM96KK7DRGZ3r', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-27 05:46:00.235384+00', '24, zoekt werk op kantoor, goed in taal en cv''s', 'Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.', 'Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.', 'Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.', 'Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.', '["nl", "ber", "fr", "en"]', 12, 30, true, true, 5, 51.922, 4.479, 'municipality', NULL, 21, 'help'),
	(19, '6NtHuS3wK5qPPUHa', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-29 05:46:00.239595+00', '25, fietsenmaker, wil de techniek in', 'Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.', '', 'Monteur in opleiding bij een machinebouwer.', 'Je fiets maken, dan kom je op tijd.', '["nl", "en"]', 10, 96, true, true, 3, 52.007, 4.356, 'municipality', NULL, 22, 'help'),
	(20, 'h3c_ZKFwBTYlquQz', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-01 05:46:00.241912+00', '26, koerier, wil het onderwijs in', 'Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.', '', 'Onderwijsassistent of conciërge.', '', '["fr", "nl", "en"]', 10, 20, true, true, 3, 51.922, 4.479, 'municipality', NULL, 23, 'help'),
	(21, 'y310MSTX0koRDyIv', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-01 05:46:00.258449+00', '36, jobcoach met eigen bureau, doet dit vrijwillig', '', '', '', 'Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.', '["nl", "en"]', 10, 9, true, true, 3, 51.922, 4.479, 'municipality', NULL, 24, 'help'),
	(22, 'IMAy60wokZBHeyAm', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-03 05:46:00.235586+00', '32, docent inburgering', 'Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.', '', '', 'Nederlands voor je gesprek, online na acht uur.', '["nl", "ru", "en"]', 10, 11, true, true, 3, 52.007, 4.356, 'municipality', NULL, 25, 'help'),
	(24, 'll-Yy3wf1YLkghMA', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-06 05:46:00.235684+00', '35, magazijnchef, neemt mensen aan', 'Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.', '', '', 'Gesprek oefenen voor magazijn en transport.', '["en", "nl"]', 10, 32, true, true, 3, 52.091, 5.122, 'municipality', NULL, 27, 'help'),
	(26, 'IrqSa1vmxNuNjbE4', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-12 05:46:00.235417+00', '30, na een burn-out weer aan het opbouwen', 'Ik ben een halve dag begonnen en dat is genoeg voor nu.', '', 'Rustig werk, 12 uur, met groen of dieren.', 'Luisteren naar wie hetzelfde meemaakt.', '["nl"]', 10, 10, true, true, 1, 52.091, 5.122, 'municipality', NULL, 29, 'help'),
	(28, 'NBefuYYXgl1B6mcm', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-17 05:46:00.235682+00', '25, frontend, zoekt een eerste baan', 'In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.', 'Stage bij een webbureau in Utrecht. Website voor de voedselbank.', 'Junior frontend, het liefst met twee dagen thuis.', 'Arabisch, en een begin met websites maken.', '["ar", "nl", "en"]', 10, 26, true, true, 3, 52.091, 5.122, 'municipality', NULL, 31, 'help'),
	(30, 'k-VjMAQcwOy5m__z', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-20 05:46:00.236951+00', '22, wil de logistiek in', 'Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.', 'Een zomer orders verzamelen in een magazijn in de Spaanse Polder.', 'Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.', '', '["nl", "en"]', 10, 120, true, true, 3, 51.922, 4.479, 'municipality', NULL, 33, 'help'),
	(33, 'sFzueh80dP2ffqiz', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-28 05:46:00.235031+00', '26, stylist, zoekt vast werk in een kledingwinkel', 'Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.', 'Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.', 'Een winkel met goede kleren en aardige collega''s.', 'Meekijken wat je aantrekt. Ook met weinig geld.', '["nl", "en"]', 20, 85, true, true, 3, 51.922, 4.479, 'municipality', NULL, 36, 'help'),
	(35, 'KlpxZHrcJ9qyXJF9', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-31 05:46:00.235081+00', '27, tussen twee banen', 'Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.', '', 'Iets met klanten, buitendienst.', '', '["nl", "en"]', 10, 0, true, true, 3, 51.922, 4.479, 'municipality', NULL, 38, 'help'),
	(36, 'IJYNepKBfaxs8omn', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-01 05:46:00.234953+00', '21, barista, wil een eigen koffiebar', 'Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.', '', 'Barista, 24 uur, bij een bar die zelf brandt.', '', '["nl", "es", "en"]', 10, 3, true, true, 3, 52.091, 5.122, 'municipality', NULL, 39, 'help'),
	(38, 'CDkeAlzcQ1vSO_o6', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-05 05:46:00.235052+00', '29, housekeeping, wants to move to reception', 'Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.', 'Room attendant and later floor supervisor in The Hague.', 'Front office in a hotel, all shifts.', '', '["en", "nl", "fr"]', 10, 49, true, true, 3, 52.007, 4.356, 'municipality', NULL, 41, 'help'),
	(40, 'Xc57F9sV6scfmEjH', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-08 05:46:00.235142+00', '24, schoonmaak, leert voor de zorg', 'Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.', 'Schoonmaak in een ziekenhuis, twee jaar.', 'Een leerplek als helpende, in een ziekenhuis of verpleeghuis.', 'Tigrinya en Amhaars.', '["ti", "nl", "en"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 43, 'help'),
	(42, 'GIykqhm6cXWP2n2f', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-10 05:46:00.236307+00', '24, stopte met studeren, wil iets maken', 'Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.', '', 'Werkvoorbereider of tekenaar.', '', '["nl", "en"]', 10, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 45, 'help'),
	(43, 'K0sXD-iOUyS4Udct', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-11 05:46:00.235913+00', '21, pedagogisch werk, net geslaagd', 'Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.', 'Stage op een bso in Delfshaven, tien maanden.', 'Kinderopvang of bso, 28 uur.', 'Oppassen op je kinderen als jij een gesprek hebt.', '["nl", "pap", "en", "es"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 46, 'help'),
	(44, '0CVrBFwPRJoTw-Kq', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-12 05:46:00.236207+00', '23, wil bij de gemeente werken', 'Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.', '', 'Publieksdienst of burgerzaken.', '', '["nl", "ber", "fr"]', 10, 13, false, true, 3, 52.091, 5.122, 'municipality', NULL, 47, 'work'),
	(50, 'hvGUDJBChS9BpdPa', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-19 05:46:00.237414+00', '26, Portuguese, looking for her first Dutch job', 'I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.', '', 'Care assistant, evenings or weekends.', '', '["pt", "en", "es"]', 10, 112, false, true, 3, 52.007, 4.356, 'municipality', NULL, 53, 'work'),
	(52, 'nAdMi2iSoWyELiId', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-22 05:46:00.236562+00', '19, tussenjaar, zoekt werk tot september', 'Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.', '', '', '', '["nl", "en"]', 10, 63, false, true, 3, 52.091, 5.122, 'municipality', NULL, 55, 'work'),
	(23, 'TWLtJkikMOVvOqju', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-04 05:46:00.235898+00', '29, elektricien, leert Nederlands', 'Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.', 'Elektromonteur in de bouw en op schepen.', 'Vast werk als monteur, met een bedrijf dat helpt met het diploma.', 'Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.', '["pl", "en", "nl"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 26, 'help'),
	(25, 'WF_vQMhvwfnJ_b37', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-09 05:46:00.235308+00', '27, boekhouder in opleiding', 'Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.', '', 'Assistent boekhouder, 36 uur.', 'Toeslagen, belastingaangifte, een brief die je niet begrijpt.', '["nl", "tr", "en"]', 10, 36, true, true, 3, 51.922, 4.479, 'municipality', NULL, 28, 'help'),
	(27, 'UEx7iThihlk5BOqb', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-14 05:46:00.236132+00', '23, helpdesk, bouwt computers', 'Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.', 'Buurtreparateur. Certificaat netwerkbeheer, online gehaald.', 'Eerste lijn helpdesk, of stage met kans op een baan.', 'Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.', '["nl", "so", "en"]', 10, 86, true, true, 3, 51.922, 4.479, 'municipality', NULL, 30, 'help'),
	(29, 'bLqZCzqnaG4RbuD3', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-19 05:46:00.236859+00', '27, came for a study, stays for work', 'I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.', '', 'Data analyst, full time. Dutch at work is welcome, I learn fast.', 'Excel, data, and Chinese. Also a second pair of eyes on an English CV.', '["zh", "en", "nl"]', 10, 100, true, true, 3, 52.007, 4.356, 'municipality', NULL, 32, 'help'),
	(31, 'wEtpi3JQsVY0dbpv', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-23 05:46:00.240405+00', '33, lasser, nieuw in Rotterdam', 'Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.', '', 'Lassen of metaal, in de haven.', '', '["uk", "ru", "en"]', 10, 96, false, true, 3, 51.922, 4.479, 'municipality', NULL, 34, 'work'),
	(32, 'q4rRV3YFn2C80zVZ', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-25 05:46:00.23568+00', '22, apothekersassistent in opleiding', 'Ik onthoud namen van medicijnen en van klanten.', '', 'Een leerplek in een apotheek, vanaf februari.', 'Somalisch, en helpen met rekenen.', '["nl", "so", "en"]', 10, 36, true, true, 3, 52.091, 5.122, 'municipality', NULL, 35, 'help'),
	(34, 'KmNaMABR6E7DeLfO', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-30 05:46:00.235124+00', '23, kapster, zoekt een vaste stoel', 'Ik luister en ik knip, in die volgorde.', '', 'Kapsalon in Delft of Rijswijk, 24 uur.', '', '["nl", "tr", "de"]', 10, 65, true, true, 3, 52.007, 4.356, 'municipality', NULL, 37, 'help'),
	(37, 'YLom9BGnom_zk_la', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-04 05:46:00.235206+00', '20, zoekt een leerbaan in de beveiliging', 'Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.', 'Event security bij twee festivals, als vrijwilliger.', 'Een bedrijf dat de opleiding tot beveiliger betaalt.', '', '["nl", "ber", "fr"]', 10, 63, false, true, 3, 51.922, 4.479, 'municipality', NULL, 40, 'work'),
	(39, 'YJc3aUoFrYNDFM9E', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-06 05:46:00.235192+00', '22, theater, zoekt daarbij vast werk', 'Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.', '', 'Receptie of kassa bij een theater of museum.', 'Oefenen met je stem en je houding.', '["nl", "en", "de"]', 10, 7, true, true, 3, 52.091, 5.122, 'municipality', NULL, 42, 'help'),
	(41, '5lxuuK4fEKzK_-xD', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-09 05:46:00.235262+00', '20, hovenier in de dop', 'Buiten ben ik op mijn best. Met regen ook.', '', 'Groenvoorziening of een kwekerij.', '', '["nl"]', 10, 31, false, true, 3, 52.091, 5.122, 'municipality', NULL, 44, 'work'),
	(45, 'iHNkRxwYchCCtP_B', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-13 05:46:00.237517+00', '21, zoekt werk met dieren of buiten', 'Ik heb een hond die niemand wilde. Wij begrijpen elkaar.', '', 'Dierenopvang, kwekerij, groen.', '', '["nl"]', 10, 31, false, true, 3, 52.007, 4.356, 'municipality', NULL, 48, 'work'),
	(46, 'wnzJoxY2NSQYNrlY', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-14 05:46:00.238653+00', '25, keukenhulp, wil kok worden', 'Ik kook thuis voor acht mensen en vind dat het leukste van de week.', 'Afwas en mise en place in een ramenbar.', 'Leerling-kok, avonden zijn goed.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 49, 'work'),
	(47, '4aTvh35wD1wfT2o4', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-15 05:46:00.239553+00', '23, grafisch vormgever zonder portfolio', 'Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.', '', 'Junior ontwerper, of iets ernaast.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 50, 'work'),
	(48, 'fsQXj7MFY73vBWCa', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-17 05:46:00.235917+00', '24, autisme, secuur, zoekt een rustige plek', 'Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.', '', 'Archief, data of een werkplaats. 20 uur om te beginnen.', '', '["nl", "en"]', 10, 14, false, true, 3, 52.091, 5.122, 'municipality', NULL, 51, 'work');
INSERT INTO public.profile VALUES
	(49, '1xSLJT44o_kMXZIm', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-18 05:46:00.236954+00', '18, zonder diploma, met goede handen', 'School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.', '', 'Werk in de bouw, het liefst met leren erbij.', '', '["nl"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 52, 'work'),
	(51, 'JvjNF1oe5DkcJSss', 'GM0599', 'Rijnmond', 'municipality', false, 'shown', 1, '2026-11-21 05:46:00.235984+00', '19, zoekt werk in een hotel of restaurant', 'Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.
In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.', 'Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.', '24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.', 'Ik spreek Arabisch en help je graag met een brief of een telefoontje.', '["nl", "ar", "en"]', 10, 39, false, true, 3, 51.922, 4.479, 'municipality', NULL, 54, 'work'),
	(53, 'LNY2qXShrLAWSru7', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-23 05:46:00.234974+00', 'Ondernemer', '', '', '', '', '["nl"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 56, 'work'),
	(54, '8GSINOIsZiaVHdIN', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-24 05:46:00.235762+00', '20, zoekt een stageplek ICT', 'Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.', '', 'Stage vanaf februari, Utrecht of met de trein.', '', '["nl", "en"]', 10, 16, false, true, 3, 52.091, 5.122, 'municipality', NULL, 57, 'work'),
	(55, 'B5yy0thKYcYvmcT4', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-25 05:46:00.235904+00', '19, wil bij de brandweer of ambulance', 'Eerst werken, dan de keuring. Ik sport elke dag.', '', 'Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.', '', '["nl", "en"]', 10, 21, false, true, 3, 52.007, 4.356, 'municipality', NULL, 58, 'work'),
	(56, 'XdLMsZ2dmT3_D1l1', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-29 05:46:00.23605+00', '18, zoekt een bijbaan naast school', '', '', 'Winkel of bakkerij, zaterdag en vakanties.', '', '["nl", "en"]', 10, 32, false, true, 3, 51.922, 4.479, 'municipality', NULL, 59, 'work'),
	(57, 'gs2wd1jMJx9bRle-', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-29 05:46:00.247966+00', '19, begint opnieuw', 'Ik heb een jaar niets gedaan en wil weer een ritme.', '', '', '', '["nl", "en"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 60, 'work');
INSERT INTO public.profile_skill VALUES
	(1, true, 51.922, 4.479, 4, 'motivation-letter'),
	(2, true, 51.922, 4.479, 4, 'cv-writing'),
	(3, true, 51.922, 4.479, 4, 'interview-practice'),
	(4, true, 51.922, 4.479, 4, 'gap-in-cv'),
	(5, true, 51.922, 4.479, 4, 'port-work'),
	(6, true, 51.922, 4.479, 4, 'calling-employers'),
	(7, true, 51.922, 4.479, 4, 'salary-contract'),
	(8, true, 51.922, 4.479, 4, 'listening'),
	(9, true, 52.091, 5.122, 5, 'official-letters'),
	(10, true, 52.091, 5.122, 5, 'forms'),
	(11, true, 52.091, 5.122, 5, 'digid'),
	(12, true, 52.091, 5.122, 5, 'motivation-letter'),
	(13, true, 52.091, 5.122, 5, 'reading-writing'),
	(14, true, 52.091, 5.122, 5, 'allowances'),
	(15, true, 52.091, 5.122, 5, 'objections'),
	(16, true, 52.091, 5.122, 5, 'listening'),
	(17, true, 51.922, 4.479, 6, 'dutch'),
	(18, true, 51.922, 4.479, 6, 'dutch-speaking'),
	(19, true, 51.922, 4.479, 6, 'reading-writing'),
	(20, true, 51.922, 4.479, 6, 'civic-integration'),
	(21, true, 51.922, 4.479, 6, 'exam-preparation'),
	(22, true, 51.922, 4.479, 6, 'motivation-letter'),
	(23, true, 51.922, 4.479, 6, 'listening'),
	(24, true, 52.007, 4.356, 7, 'nursing'),
	(25, true, 52.007, 4.356, 7, 'elderly-care'),
	(26, true, 52.007, 4.356, 7, 'interview-practice'),
	(27, true, 52.007, 4.356, 7, 'dress-care'),
	(28, true, 52.007, 4.356, 7, 'listening'),
	(29, true, 52.007, 4.356, 7, 'first-aid'),
	(30, true, 51.922, 4.479, 8, 'cooking'),
	(31, true, 51.922, 4.479, 8, 'waiting-tables'),
	(32, true, 51.922, 4.479, 8, 'hotel-reception'),
	(33, true, 51.922, 4.479, 8, 'hospitality'),
	(34, true, 51.922, 4.479, 8, 'interview-practice'),
	(35, true, 51.922, 4.479, 8, 'dress-horeca'),
	(36, true, 51.922, 4.479, 8, 'first-workday'),
	(37, true, 51.922, 4.479, 8, 'food-safety'),
	(38, true, 51.922, 4.479, 8, 'encouraging'),
	(39, true, 52.007, 4.356, 9, 'carpentry'),
	(40, true, 52.007, 4.356, 9, 'handyman'),
	(41, true, 52.007, 4.356, 9, 'painting'),
	(42, true, 52.007, 4.356, 9, 'dress-construction'),
	(43, true, 52.007, 4.356, 9, 'mentoring'),
	(44, true, 52.091, 5.122, 10, 'python'),
	(45, true, 52.091, 5.122, 10, 'javascript'),
	(46, true, 52.091, 5.122, 10, 'programming'),
	(47, true, 52.091, 5.122, 10, 'databases-sql'),
	(48, true, 52.091, 5.122, 10, 'dress-ict'),
	(49, true, 52.091, 5.122, 10, 'interview-practice'),
	(50, true, 52.091, 5.122, 10, 'frisian');
INSERT INTO public.profile_skill VALUES
	(51, true, 52.091, 5.122, 10, 'linkedin'),
	(52, true, 51.922, 4.479, 11, 'interview-practice'),
	(53, true, 51.922, 4.479, 11, 'video-interview'),
	(54, true, 51.922, 4.479, 11, 'linkedin'),
	(55, true, 51.922, 4.479, 11, 'employment-agencies'),
	(56, true, 51.922, 4.479, 11, 'elevator-pitch'),
	(57, true, 51.922, 4.479, 11, 'dress-temporary'),
	(58, true, 51.922, 4.479, 11, 'dress-office'),
	(59, true, 51.922, 4.479, 11, 'giving-feedback'),
	(60, true, 51.922, 4.479, 12, 'home-care'),
	(61, true, 51.922, 4.479, 12, 'nursing'),
	(62, true, 51.922, 4.479, 12, 'interview-practice'),
	(63, true, 51.922, 4.479, 12, 'dress-care'),
	(64, true, 51.922, 4.479, 12, 'career-choice'),
	(65, true, 51.922, 4.479, 12, 'sranan'),
	(66, true, 51.922, 4.479, 12, 'leadership'),
	(67, true, 52.091, 5.122, 13, 'taxi-bus'),
	(68, true, 52.091, 5.122, 13, 'patient-transport'),
	(69, true, 52.091, 5.122, 13, 'persian'),
	(70, true, 52.091, 5.122, 13, 'pashto'),
	(71, true, 52.091, 5.122, 13, 'driving-theory'),
	(72, true, 52.091, 5.122, 13, 'listening'),
	(73, true, 51.922, 4.479, 14, 'home-care'),
	(74, true, 51.922, 4.479, 14, 'elderly-care'),
	(75, true, 51.922, 4.479, 14, 'personal-care'),
	(76, true, 51.922, 4.479, 14, 'turkish'),
	(77, true, 51.922, 4.479, 14, 'interpreting'),
	(78, true, 51.922, 4.479, 14, 'dress-care'),
	(79, true, 51.922, 4.479, 14, 'encouraging'),
	(80, true, 51.922, 4.479, 15, 'taxi-bus'),
	(81, true, 51.922, 4.479, 15, 'car-mechanics'),
	(82, true, 51.922, 4.479, 15, 'driving-theory'),
	(83, true, 51.922, 4.479, 15, 'interview-practice'),
	(84, true, 51.922, 4.479, 15, 'hindi-urdu'),
	(85, true, 51.922, 4.479, 15, 'dress-logistics'),
	(86, true, 52.091, 5.122, 16, 'sales'),
	(87, true, 52.091, 5.122, 16, 'customer-service'),
	(88, true, 52.091, 5.122, 16, 'interview-practice'),
	(89, true, 52.091, 5.122, 16, 'dress-retail'),
	(90, true, 52.091, 5.122, 16, 'turkish'),
	(91, true, 52.091, 5.122, 16, 'leadership'),
	(92, true, 52.091, 5.122, 16, 'first-job'),
	(93, true, 52.091, 5.122, 16, 'clothes-advice'),
	(94, true, 52.007, 4.356, 17, 'office-cleaning'),
	(95, true, 52.007, 4.356, 17, 'caretaker'),
	(96, true, 52.007, 4.356, 17, 'interview-practice'),
	(97, true, 52.007, 4.356, 17, 'salary-contract'),
	(98, true, 52.007, 4.356, 17, 'dress-cleaning'),
	(99, true, 52.007, 4.356, 17, 'hindi-urdu'),
	(100, true, 51.922, 4.479, 18, 'profile-photo');
INSERT INTO public.profile_skill VALUES
	(101, true, 51.922, 4.479, 18, 'photography'),
	(102, true, 51.922, 4.479, 18, 'linkedin'),
	(103, true, 51.922, 4.479, 18, 'graphic-design'),
	(104, true, 51.922, 4.479, 18, 'social-media'),
	(105, true, 52.007, 4.356, 19, 'debts'),
	(106, true, 52.007, 4.356, 19, 'budgeting'),
	(107, true, 52.007, 4.356, 19, 'benefits'),
	(108, true, 52.007, 4.356, 19, 'official-letters'),
	(109, true, 52.007, 4.356, 19, 'allowances'),
	(110, true, 52.007, 4.356, 19, 'tax-return'),
	(111, true, 52.091, 5.122, 20, 'solar-panels'),
	(112, true, 52.091, 5.122, 20, 'electrical-work'),
	(113, true, 52.091, 5.122, 20, 'vca'),
	(114, true, 52.091, 5.122, 20, 'dress-construction'),
	(115, true, 52.091, 5.122, 20, 'dress-engineering'),
	(116, true, 52.091, 5.122, 20, 'driving-licence-b'),
	(117, true, 51.922, 4.479, 21, 'cv-writing'),
	(118, true, 51.922, 4.479, 21, 'motivation-letter'),
	(119, true, 51.922, 4.479, 21, 'dutch'),
	(120, true, 51.922, 4.479, 21, 'administration'),
	(121, true, 51.922, 4.479, 21, 'word-documents'),
	(122, true, 51.922, 4.479, 21, 'berber'),
	(123, true, 51.922, 4.479, 21, 'french'),
	(124, true, 51.922, 4.479, 21, 'giving-feedback'),
	(125, true, 51.922, 4.479, 21, 'dress-office'),
	(126, true, 52.007, 4.356, 22, 'bicycle-repair'),
	(127, true, 52.007, 4.356, 22, 'machine-operation'),
	(128, true, 52.007, 4.356, 22, 'device-repair'),
	(129, true, 52.007, 4.356, 22, '3d-printing'),
	(130, true, 52.007, 4.356, 22, 'dress-engineering'),
	(136, true, 51.922, 4.479, 24, 'first-workday'),
	(137, true, 51.922, 4.479, 24, 'keeping-a-job'),
	(138, true, 51.922, 4.479, 24, 'talking-about-limits'),
	(139, true, 51.922, 4.479, 24, 'self-confidence'),
	(140, true, 51.922, 4.479, 24, 'daily-rhythm'),
	(141, true, 51.922, 4.479, 24, 'career-choice'),
	(142, true, 52.007, 4.356, 25, 'dutch'),
	(143, true, 52.007, 4.356, 25, 'dutch-speaking'),
	(144, true, 52.007, 4.356, 25, 'civic-integration'),
	(145, true, 52.007, 4.356, 25, 'russian'),
	(146, true, 52.007, 4.356, 25, 'exam-preparation'),
	(147, true, 52.007, 4.356, 25, 'encouraging'),
	(148, true, 52.007, 4.356, 25, 'interview-practice'),
	(156, true, 52.091, 5.122, 27, 'warehouse-admin'),
	(157, true, 52.091, 5.122, 27, 'forklift'),
	(158, true, 52.091, 5.122, 27, 'interview-practice'),
	(159, true, 52.091, 5.122, 27, 'dress-logistics'),
	(160, true, 52.091, 5.122, 27, 'teamwork'),
	(161, true, 52.091, 5.122, 27, 'english'),
	(170, true, 52.091, 5.122, 29, 'listening');
INSERT INTO public.profile_skill VALUES
	(171, true, 52.091, 5.122, 29, 'stress-handling'),
	(172, true, 52.091, 5.122, 29, 'mental-health-support'),
	(173, true, 52.091, 5.122, 29, 'animal-care'),
	(174, true, 52.091, 5.122, 29, 'talking-about-limits'),
	(184, true, 52.091, 5.122, 31, 'web-design'),
	(185, true, 52.091, 5.122, 31, 'javascript'),
	(186, true, 52.091, 5.122, 31, 'arabic'),
	(187, true, 52.091, 5.122, 31, 'testing-software'),
	(188, true, 52.091, 5.122, 31, 'english'),
	(189, true, 52.091, 5.122, 31, 'translating'),
	(196, true, 51.922, 4.479, 33, 'order-picking'),
	(197, true, 51.922, 4.479, 33, 'loading-unloading'),
	(198, true, 51.922, 4.479, 33, 'physical-work'),
	(199, true, 51.922, 4.479, 33, 'bicycle-repair'),
	(200, true, 51.922, 4.479, 33, 'dress-logistics'),
	(210, true, 51.922, 4.479, 36, 'fashion-advice'),
	(211, true, 51.922, 4.479, 36, 'clothes-advice'),
	(212, true, 51.922, 4.479, 36, 'clothes-on-a-budget'),
	(213, true, 51.922, 4.479, 36, 'visual-merchandising'),
	(214, true, 51.922, 4.479, 36, 'sales'),
	(215, true, 51.922, 4.479, 36, 'dress-retail'),
	(216, true, 51.922, 4.479, 36, 'dress-office'),
	(217, true, 51.922, 4.479, 36, 'sranan'),
	(218, true, 51.922, 4.479, 36, 'shoes-care'),
	(224, true, 51.922, 4.479, 38, 'sales'),
	(225, true, 51.922, 4.479, 38, 'negotiating'),
	(226, true, 51.922, 4.479, 38, 'driving-licence-b'),
	(227, true, 51.922, 4.479, 38, 'dress-retail'),
	(228, true, 52.091, 5.122, 39, 'barista'),
	(229, true, 52.091, 5.122, 39, 'hospitality'),
	(230, true, 52.091, 5.122, 39, 'own-business'),
	(231, true, 52.091, 5.122, 39, 'spanish'),
	(237, true, 52.007, 4.356, 41, 'housekeeping'),
	(238, true, 52.007, 4.356, 41, 'hospitality'),
	(239, true, 52.007, 4.356, 41, 'english'),
	(240, true, 52.007, 4.356, 41, 'leadership'),
	(241, true, 52.007, 4.356, 41, 'hotel-reception'),
	(246, true, 51.922, 4.479, 43, 'hospital-cleaning'),
	(247, true, 51.922, 4.479, 43, 'tigrinya'),
	(248, true, 51.922, 4.479, 43, 'amharic'),
	(249, true, 51.922, 4.479, 43, 'interpreting'),
	(250, true, 51.922, 4.479, 43, 'precision'),
	(131, true, 51.922, 4.479, 23, 'food-delivery'),
	(132, true, 51.922, 4.479, 23, 'french'),
	(133, true, 51.922, 4.479, 23, 'reading-writing'),
	(134, true, 51.922, 4.479, 23, 'teaching-assistant'),
	(135, true, 51.922, 4.479, 23, 'bicycle-repair'),
	(149, true, 51.922, 4.479, 26, 'electrical-work'),
	(150, true, 51.922, 4.479, 26, 'solar-panels'),
	(151, true, 51.922, 4.479, 26, 'polish');
INSERT INTO public.profile_skill VALUES
	(152, true, 51.922, 4.479, 26, 'handyman'),
	(153, true, 51.922, 4.479, 26, 'bicycle-repair'),
	(154, true, 51.922, 4.479, 26, 'vca'),
	(155, true, 51.922, 4.479, 26, 'dress-engineering'),
	(162, true, 51.922, 4.479, 28, 'bookkeeping'),
	(163, true, 51.922, 4.479, 28, 'excel'),
	(164, true, 51.922, 4.479, 28, 'allowances'),
	(165, true, 51.922, 4.479, 28, 'tax-return'),
	(166, true, 51.922, 4.479, 28, 'official-letters'),
	(167, true, 51.922, 4.479, 28, 'digid'),
	(168, true, 51.922, 4.479, 28, 'turkish'),
	(169, true, 51.922, 4.479, 28, 'budgeting'),
	(175, true, 51.922, 4.479, 30, 'ict-support'),
	(176, true, 51.922, 4.479, 30, 'device-repair'),
	(177, true, 51.922, 4.479, 30, 'computer-basics'),
	(178, true, 51.922, 4.479, 30, 'phone-help'),
	(179, true, 51.922, 4.479, 30, 'scan-upload'),
	(180, true, 51.922, 4.479, 30, 'email-agenda'),
	(181, true, 51.922, 4.479, 30, 'networks'),
	(182, true, 51.922, 4.479, 30, 'somali'),
	(183, true, 51.922, 4.479, 30, 'dress-ict'),
	(190, true, 52.007, 4.356, 32, 'data-analysis'),
	(191, true, 52.007, 4.356, 32, 'excel'),
	(192, true, 52.007, 4.356, 32, 'python'),
	(193, true, 52.007, 4.356, 32, 'chinese'),
	(194, true, 52.007, 4.356, 32, 'english'),
	(195, true, 52.007, 4.356, 32, 'cv-writing'),
	(201, false, 51.922, 4.479, 34, 'welding'),
	(202, false, 51.922, 4.479, 34, 'metalwork'),
	(203, false, 51.922, 4.479, 34, 'technical-drawing'),
	(204, false, 51.922, 4.479, 34, 'ukrainian'),
	(205, false, 51.922, 4.479, 34, 'russian'),
	(206, true, 52.091, 5.122, 35, 'pharmacy-help'),
	(207, true, 52.091, 5.122, 35, 'somali'),
	(208, true, 52.091, 5.122, 35, 'maths-help'),
	(209, true, 52.091, 5.122, 35, 'customer-service'),
	(219, true, 52.007, 4.356, 37, 'hairdressing'),
	(220, true, 52.007, 4.356, 37, 'beauty'),
	(221, true, 52.007, 4.356, 37, 'kurdish'),
	(222, true, 52.007, 4.356, 37, 'customer-service'),
	(223, true, 52.007, 4.356, 37, 'clothes-advice'),
	(232, false, 51.922, 4.479, 40, 'event-security'),
	(233, false, 51.922, 4.479, 40, 'de-escalation'),
	(234, false, 51.922, 4.479, 40, 'berber'),
	(235, false, 51.922, 4.479, 40, 'dutch-speaking'),
	(236, false, 51.922, 4.479, 40, 'physical-work'),
	(242, true, 52.091, 5.122, 42, 'theatre-stage'),
	(243, true, 52.091, 5.122, 42, 'speaking-in-public'),
	(244, true, 52.091, 5.122, 42, 'self-confidence'),
	(245, true, 52.091, 5.122, 42, 'reception');
INSERT INTO public.profile_skill VALUES
	(251, false, 52.091, 5.122, 44, 'gardening'),
	(252, false, 52.091, 5.122, 44, 'landscaping'),
	(253, false, 52.091, 5.122, 44, 'nature-volunteering'),
	(254, false, 52.091, 5.122, 44, 'animal-care'),
	(303, false, 51.922, 4.479, 56, 'networking'),
	(308, false, 52.007, 4.356, 58, 'first-aid'),
	(309, false, 52.007, 4.356, 58, 'fire-safety'),
	(310, false, 52.007, 4.356, 58, 'swimming-lessons'),
	(311, false, 52.007, 4.356, 58, 'physical-work'),
	(255, true, 52.007, 4.356, 45, 'technical-drawing'),
	(256, true, 52.007, 4.356, 45, 'maths-help'),
	(257, true, 52.007, 4.356, 45, '3d-printing'),
	(258, true, 52.007, 4.356, 45, 'problem-solving'),
	(259, true, 51.922, 4.479, 46, 'childcare'),
	(260, true, 51.922, 4.479, 46, 'babysitting'),
	(261, true, 51.922, 4.479, 46, 'playground-leader'),
	(262, true, 51.922, 4.479, 46, 'papiamento'),
	(263, true, 51.922, 4.479, 46, 'music-making'),
	(264, false, 52.091, 5.122, 47, 'municipal-work'),
	(265, false, 52.091, 5.122, 47, 'municipal-desk'),
	(266, false, 52.091, 5.122, 47, 'customer-service'),
	(267, false, 52.091, 5.122, 47, 'berber'),
	(268, false, 52.091, 5.122, 47, 'dutch'),
	(269, false, 52.007, 4.356, 48, 'dog-walking'),
	(270, false, 52.007, 4.356, 48, 'animal-care'),
	(271, false, 52.007, 4.356, 48, 'greenhouse'),
	(272, false, 52.007, 4.356, 48, 'physical-work'),
	(273, false, 51.922, 4.479, 49, 'kitchen-help'),
	(274, false, 51.922, 4.479, 49, 'dishwashing'),
	(275, false, 51.922, 4.479, 49, 'cooking'),
	(276, false, 51.922, 4.479, 49, 'learning-fast'),
	(277, false, 51.922, 4.479, 50, 'graphic-design'),
	(278, false, 51.922, 4.479, 50, 'drawing'),
	(279, false, 51.922, 4.479, 50, 'social-media'),
	(280, false, 51.922, 4.479, 50, 'crafts'),
	(281, false, 52.091, 5.122, 51, 'data-entry'),
	(282, false, 52.091, 5.122, 51, 'precision'),
	(283, false, 52.091, 5.122, 51, 'excel'),
	(284, false, 52.091, 5.122, 51, 'working-independently'),
	(285, false, 51.922, 4.479, 52, 'painting'),
	(286, false, 51.922, 4.479, 52, 'carpentry'),
	(287, false, 51.922, 4.479, 52, 'moving-help'),
	(288, false, 51.922, 4.479, 52, 'physical-work'),
	(289, false, 52.007, 4.356, 53, 'nursing'),
	(290, false, 52.007, 4.356, 53, 'portuguese'),
	(291, false, 52.007, 4.356, 53, 'english'),
	(292, false, 52.007, 4.356, 53, 'spanish'),
	(293, false, 52.007, 4.356, 53, 'personal-care'),
	(294, false, 51.922, 4.479, 54, 'waiting-tables'),
	(295, false, 51.922, 4.479, 54, 'cash-register');
INSERT INTO public.profile_skill VALUES
	(296, false, 51.922, 4.479, 54, 'hospitality'),
	(297, false, 51.922, 4.479, 54, 'arabic'),
	(298, false, 51.922, 4.479, 54, 'being-on-time'),
	(299, false, 51.922, 4.479, 54, 'babysitting'),
	(300, false, 52.091, 5.122, 55, 'english'),
	(301, false, 52.091, 5.122, 55, 'sales'),
	(302, false, 52.091, 5.122, 55, 'babysitting'),
	(304, false, 52.091, 5.122, 57, 'cloud-linux'),
	(305, false, 52.091, 5.122, 57, 'networks'),
	(306, false, 52.091, 5.122, 57, 'computer-basics'),
	(307, false, 52.091, 5.122, 57, 'hindi-urdu'),
	(312, false, 51.922, 4.479, 59, 'babysitting'),
	(313, false, 51.922, 4.479, 59, 'english'),
	(314, false, 51.922, 4.479, 60, 'physical-work');
INSERT INTO public.reading VALUES
	(2, 0, 16, 1, NULL, NULL),
	(1, 1, 35, 1, '2026-11-12 10:26:00.512375+00', '2026-11-11 10:26:00.25145+00'),
	(4, 0, 4, 2, NULL, NULL),
	(3, 1, 38, 2, '2026-11-13 10:26:00.437891+00', '2026-11-13 01:26:00.247511+00'),
	(5, 0, 28, 3, NULL, NULL),
	(6, 1, 42, 3, '2026-11-16 10:26:00.422036+00', '2026-11-16 07:26:00.246778+00'),
	(10, 0, 24, 5, NULL, NULL),
	(9, 1, 51, 5, '2026-11-19 10:26:00.605138+00', '2026-11-19 02:26:00.247987+00'),
	(7, 2, 45, 4, '2026-11-18 10:26:00.726016+00', '2026-11-18 05:26:00.245869+00'),
	(8, 0, 9, 4, NULL, NULL),
	(13, 0, 54, 7, NULL, NULL),
	(12, 0, 12, 6, NULL, NULL),
	(11, 1, 14, 6, '2026-11-23 10:26:00.491324+00', '2026-11-23 07:26:00.241137+00'),
	(14, 1, 21, 7, '2026-11-23 10:26:00.500243+00', '2026-11-23 08:26:00.240914+00'),
	(16, 0, 11, 8, NULL, NULL),
	(15, 1, 55, 8, '2026-11-24 10:26:00.592946+00', '2026-11-24 05:26:00.245988+00'),
	(18, 0, 27, 9, NULL, NULL),
	(17, 1, 33, 9, '2026-11-25 10:26:00.537037+00', '2026-11-25 01:26:00.245439+00'),
	(19, 0, 39, 10, NULL, NULL),
	(20, 1, 28, 10, '2026-11-27 10:26:00.517343+00', '2026-11-27 06:26:00.245635+00'),
	(24, 0, 10, 12, NULL, NULL),
	(23, 1, 31, 12, '2026-11-27 19:26:00.618572+00', '2026-11-27 18:26:00.242463+00'),
	(26, 0, 6, 13, NULL, NULL),
	(25, 1, 43, 13, '2026-11-28 16:26:00.687399+00', '2026-11-28 14:26:00.456007+00'),
	(28, 1, 8, 14, '2026-11-29 10:26:00.518812+00', '2026-11-29 08:26:00.282349+00'),
	(33, 1, 48, 17, '2026-11-29 10:26:00.528331+00', '2026-11-29 08:26:00.29462+00'),
	(31, 0, 34, 16, NULL, NULL),
	(32, 1, 25, 16, '2026-11-28 22:26:00.407923+00', '2026-11-28 20:26:00.240737+00'),
	(21, 1, 49, 11, '2026-11-29 10:26:00.536324+00', '2026-11-29 09:26:00.289692+00'),
	(27, 0, 41, 14, NULL, NULL),
	(34, 0, 7, 17, NULL, NULL),
	(22, 0, 8, 11, NULL, NULL),
	(36, 0, 36, 18, NULL, NULL),
	(35, 1, 54, 18, '2026-11-30 10:26:01.048692+00', '2026-11-30 09:16:00.278816+00'),
	(30, 0, 4, 15, NULL, NULL),
	(29, 1, 21, 15, '2026-11-29 16:26:00.636118+00', '2026-11-29 13:26:00.261469+00'),
	(37, 0, 57, 19, NULL, NULL),
	(38, 2, 10, 19, '2026-11-29 22:26:00.487466+00', '2026-11-29 19:26:00.245581+00');
INSERT INTO public.removed_picture VALUES
	(1, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'pyZd53W_HM0BQ-Gh', '2026-11-30 10:26:37.654414+00');
INSERT INTO public.replaced_words VALUES
	(1, 'kept', 'What stood there before', '2026-11-30 10:26:37.706334+00', 60);
INSERT INTO public.report VALUES
	(2, 'qUdjHquZUuU6sG5u', 'person', '', 'Saai.
Jurk', '2026-11-17 17:26:00.272145+00', 11, 28),
	(1, 'a5l08s2zVVqDoO9s', 'money', 'Ze noemt een kledingruil. Wordt daar verkocht?', '', '2026-11-04 08:26:00.25625+00', 3, 4),
	(3, 'fQN51hrYqYLSGmri', 'other', 'Thuis zitten is toch geen werk zoeken?', 'Na vijf jaar thuis weer solliciteren in de zorg
Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', '2026-11-20 09:16:00.285289+00', 14, 38),
	(4, 'zKCETXw9UjQZUmC0', 'person', 'Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.', 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.
Schoenen', '2026-11-29 10:06:00.272915+00', 40, 54),
	(5, '_XX3-ZxwmcvhlpG7', 'private', 'Hij vraagt steeds om mijn nummer.', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', '2026-11-30 07:21:00.299692+00', 60, 46),
	(6, 'hLju85xT9nhGKP9l', 'other', 'Op de achtergrond staat een naambordje, volgens mij van een school.', 'Schildersleerling, proefdag
Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', '2026-11-30 09:46:00.352822+00', 64, 36);
INSERT INTO public.request_skill VALUES
	(1, 1, 'teaching-assistant'),
	(2, 1, 'interview-practice'),
	(3, 2, 'machine-operation'),
	(4, 2, 'networks'),
	(5, 3, 'interview-practice'),
	(6, 3, 'pharmacy-help'),
	(7, 4, 'interview-practice'),
	(8, 4, 'teamwork'),
	(9, 5, 'motivation-letter'),
	(10, 5, 'sales'),
	(11, 6, 'interview-practice'),
	(12, 6, 'speaking-in-public'),
	(13, 6, 'self-confidence'),
	(14, 7, 'motivation-letter'),
	(15, 7, 'gap-in-cv'),
	(16, 8, 'talking-about-limits'),
	(17, 8, 'interview-practice'),
	(18, 9, 'interview-practice'),
	(19, 9, 'home-care'),
	(20, 9, 'dress-care'),
	(21, 10, 'cv-writing'),
	(22, 10, 'first-job'),
	(23, 10, 'dress-horeca'),
	(24, 11, 'career-choice'),
	(25, 11, 'employment-agencies'),
	(26, 13, 'cv-writing'),
	(27, 13, 'gap-in-cv'),
	(28, 13, 'dress-logistics'),
	(29, 15, 'own-business'),
	(30, 15, 'budgeting'),
	(31, 15, 'bookkeeping'),
	(32, 16, 'cooking'),
	(33, 16, 'first-workday'),
	(34, 16, 'food-safety'),
	(35, 17, 'work-permit-diploma'),
	(36, 17, 'nursing'),
	(37, 17, 'official-letters'),
	(38, 18, 'javascript'),
	(39, 18, 'interview-practice'),
	(40, 18, 'stress-handling'),
	(41, 19, 'motivation-letter'),
	(42, 19, 'dutch'),
	(43, 19, 'reading-writing'),
	(44, 20, 'listening'),
	(45, 20, 'buddy'),
	(46, 20, 'stress-handling'),
	(47, 21, 'hotel-reception'),
	(48, 21, 'interview-practice'),
	(49, 21, 'hospitality'),
	(50, 22, 'gap-in-cv');
INSERT INTO public.request_skill VALUES
	(51, 22, 'interview-practice'),
	(52, 22, 'listening'),
	(53, 23, 'official-letters'),
	(54, 23, 'work-permit-diploma'),
	(55, 23, 'russian'),
	(56, 24, 'motivation-letter'),
	(57, 25, 'dog-walking'),
	(58, 25, 'animal-care'),
	(59, 26, 'clothes-on-a-budget'),
	(60, 26, 'shoes-care'),
	(61, 26, 'dress-horeca'),
	(62, 27, 'motivation-letter'),
	(63, 27, 'internship-search'),
	(64, 27, 'cloud-linux'),
	(65, 28, 'travel-planning'),
	(66, 28, 'encouraging'),
	(67, 29, 'graphic-design'),
	(68, 29, 'giving-feedback'),
	(69, 29, 'web-design'),
	(70, 30, 'motivation-letter'),
	(71, 30, 'security-guard'),
	(72, 30, 'de-escalation'),
	(73, 31, 'hairdressing'),
	(74, 31, 'salary-contract'),
	(75, 31, 'negotiating'),
	(76, 32, 'dutch-speaking'),
	(77, 32, 'electrical-work'),
	(78, 33, 'calling-employers'),
	(79, 33, 'gardening'),
	(80, 33, 'open-application'),
	(81, 34, 'profile-photo'),
	(82, 34, 'linkedin'),
	(83, 35, 'dutch-speaking'),
	(84, 35, 'interview-practice'),
	(85, 36, 'dress-construction'),
	(86, 36, 'clothes-on-a-budget'),
	(87, 37, 'cv-writing'),
	(88, 37, 'first-job'),
	(89, 38, 'dress-government'),
	(90, 38, 'clothes-advice'),
	(91, 39, 'interview-practice'),
	(92, 39, 'hotel-reception'),
	(93, 39, 'encouraging'),
	(94, 40, 'daily-rhythm'),
	(95, 40, 'encouraging'),
	(96, 40, 'being-on-time'),
	(97, 41, 'calling-employers'),
	(98, 41, 'encouraging'),
	(99, 41, 'first-job');
INSERT INTO public.session VALUES
	(1, 'a609f784998bafeffaab8c78af6a2bd2ed63eefc2b3da3539a846a3b151edcf8', '', '2026-11-30 10:26:37.281295+00', '2026-11-30 10:26:37.281289+00', '2027-01-29 10:26:37.281154+00', 21);
INSERT INTO public.sign_in_code VALUES
	(1, 'nWra8ylCzfNv1QzQ', 'newcomer@demo.example', 'nl', '/', 0, '2026-11-30 10:26:37.599315+00', '2026-11-30 10:41:37.599109+00', NULL, '3970a08974e29e410d974480b5c9481ea218e7f6', NULL, NULL, true);
INSERT INTO public.skill VALUES
	('waiting-tables', 'horeca', 'Bediening in een restaurant', 'Waiting tables', 'own'),
	('bar-work', 'horeca', 'Achter de bar werken', 'Bar work', 'own'),
	('barista', 'horeca', 'Koffie maken als barista', 'Making coffee as a barista', 'own'),
	('cooking', 'horeca', 'Koken', 'Cooking', 'own'),
	('kitchen-help', 'horeca', 'Helpen in de keuken', 'Helping in the kitchen', 'own'),
	('dishwashing', 'horeca', 'Afwassen', 'Dishwashing', 'own'),
	('baking', 'horeca', 'Brood en gebak bakken', 'Baking bread and pastry', 'own'),
	('hotel-reception', 'horeca', 'Receptie van een hotel', 'Hotel reception', 'own'),
	('housekeeping', 'horeca', 'Hotelkamers verzorgen', 'Hotel housekeeping', 'own'),
	('food-safety', 'horeca', 'Veilig werken met eten (HACCP)', 'Food safety (HACCP)', 'own'),
	('fast-food', 'horeca', 'Werken in een snackbar', 'Fast food work', 'own'),
	('catering', 'horeca', 'Catering op feesten en evenementen', 'Catering at parties and events', 'own'),
	('social-hygiene', 'horeca', 'Verklaring Sociale Hygiëne', 'Social hygiene certificate', 'own'),
	('taking-orders', 'horeca', 'Bestellingen opnemen en afrekenen', 'Taking orders and payments', 'own'),
	('hospitality', 'horeca', 'Gastvrijheid', 'Hospitality', 'own'),
	('festival-crew', 'horeca', 'Werken op een festival', 'Festival work', 'own'),
	('home-care', 'care', 'Thuiszorg', 'Home care', 'own'),
	('elderly-care', 'care', 'Zorg voor ouderen', 'Care for older people', 'own'),
	('domestic-help', 'care', 'Hulp in de huishouding', 'Domestic help', 'own'),
	('disability-support', 'care', 'Mensen met een beperking begeleiden', 'Supporting people with a disability', 'own'),
	('dementia', 'care', 'Omgaan met dementie', 'Dementia care', 'own'),
	('first-aid', 'care', 'Eerste hulp (EHBO)', 'First aid', 'own'),
	('personal-care', 'care', 'Helpen met wassen en aankleden', 'Help with washing and dressing', 'own'),
	('nursing', 'care', 'Verpleging', 'Nursing', 'own'),
	('buddy', 'care', 'Maatje zijn', 'Being a buddy', 'own'),
	('youth-work', 'care', 'Jongerenwerk', 'Youth work', 'own'),
	('mental-health-support', 'care', 'Steun bij psychische klachten', 'Support with mental health', 'own'),
	('sign-language', 'care', 'Nederlandse gebarentaal', 'Dutch sign language', 'own'),
	('informal-care', 'care', 'Mantelzorg', 'Caring for a relative', 'own'),
	('patient-transport', 'care', 'Mensen naar een afspraak brengen', 'Taking people to appointments', 'own'),
	('social-work', 'care', 'Maatschappelijk werk', 'Social work', 'own'),
	('sports-coaching', 'care', 'Sport en bewegen begeleiden', 'Coaching sport and exercise', 'own'),
	('pharmacy-help', 'care', 'Helpen in een apotheek', 'Pharmacy work', 'own'),
	('dental-assistant', 'care', 'Assisteren bij de tandarts', 'Dental assistance', 'own'),
	('sales', 'retail', 'Verkopen in een winkel', 'Selling in a shop', 'own'),
	('cash-register', 'retail', 'Achter de kassa werken', 'Working at the till', 'own'),
	('stocking', 'retail', 'Vakken vullen', 'Stocking shelves', 'own'),
	('customer-service', 'retail', 'Klanten helpen', 'Helping customers', 'own'),
	('fashion-advice', 'retail', 'Kledingadvies', 'Fashion advice', 'own'),
	('visual-merchandising', 'retail', 'Etalages en winkelpresentatie', 'Window displays and shop presentation', 'own'),
	('market-stall', 'retail', 'Op de markt staan', 'Working at a market stall', 'own'),
	('webshop', 'retail', 'Een webshop bijhouden', 'Running a web shop', 'own'),
	('returns-complaints', 'retail', 'Klachten en retouren afhandelen', 'Handling complaints and returns', 'own'),
	('fresh-counter', 'retail', 'Werken op de versafdeling', 'Fresh food counter', 'own'),
	('hairdressing', 'retail', 'Kapper', 'Hairdressing', 'own'),
	('beauty', 'retail', 'Schoonheid en make-up', 'Beauty and make-up', 'own'),
	('thrift-store', 'retail', 'Werken in een kringloopwinkel', 'Working in a thrift shop', 'own'),
	('inventory-count', 'retail', 'Voorraad tellen', 'Counting stock', 'own'),
	('fundraising', 'retail', 'Deur aan deur werven', 'Door-to-door fundraising', 'own'),
	('reception', 'office', 'Receptie en telefoon', 'Reception and phone', 'own');
INSERT INTO public.skill VALUES
	('administration', 'office', 'Administratie', 'Administration', 'own'),
	('data-entry', 'office', 'Gegevens invoeren', 'Data entry', 'own'),
	('bookkeeping', 'office', 'Boekhouden', 'Bookkeeping', 'own'),
	('excel', 'office', 'Excel en spreadsheets', 'Excel and spreadsheets', 'own'),
	('word-documents', 'office', 'Word en verzorgde documenten', 'Word and tidy documents', 'own'),
	('planning-schedules', 'office', 'Roosters en planning maken', 'Schedules and planning', 'own'),
	('call-centre', 'office', 'Werken in een callcenter', 'Call centre work', 'own'),
	('minutes', 'office', 'Notuleren', 'Taking minutes', 'own'),
	('business-letters', 'office', 'Zakelijke brieven en mails', 'Business letters and e-mails', 'own'),
	('hr-support', 'office', 'Werken bij personeelszaken', 'HR support', 'own'),
	('legal-admin', 'office', 'Juridische ondersteuning', 'Legal support', 'own'),
	('presentations', 'office', 'Presentaties maken', 'Making presentations', 'own'),
	('project-support', 'office', 'Projecten ondersteunen', 'Project support', 'own'),
	('municipal-work', 'office', 'Werken bij de gemeente', 'Working for a municipality', 'own'),
	('marketing', 'office', 'Marketing', 'Marketing', 'own'),
	('painting', 'construction', 'Schilderen', 'Painting', 'own'),
	('carpentry', 'construction', 'Timmeren', 'Carpentry', 'own'),
	('bricklaying', 'construction', 'Metselen', 'Bricklaying', 'own'),
	('plastering', 'construction', 'Stukadoren', 'Plastering', 'own'),
	('electrical-work', 'construction', 'Elektra aanleggen', 'Electrical work', 'own'),
	('plumbing', 'construction', 'Loodgieterswerk', 'Plumbing', 'own'),
	('solar-panels', 'construction', 'Zonnepanelen en warmtepompen plaatsen', 'Installing solar panels and heat pumps', 'own'),
	('welding', 'construction', 'Lassen', 'Welding', 'own'),
	('metalwork', 'construction', 'Metaalbewerking en CNC', 'Metalwork and CNC', 'own'),
	('car-mechanics', 'construction', 'Auto''s repareren', 'Car repair', 'own'),
	('bicycle-repair', 'construction', 'Fietsen repareren', 'Bicycle repair', 'own'),
	('handyman', 'construction', 'Klussen in huis', 'Odd jobs at home', 'own'),
	('furniture-assembly', 'construction', 'Meubels in elkaar zetten', 'Assembling furniture', 'own'),
	('roadworks', 'construction', 'Wegen en straten maken', 'Road building', 'own'),
	('scaffolding', 'construction', 'Steigers bouwen', 'Scaffolding', 'own'),
	('technical-drawing', 'construction', 'Technisch tekenen', 'Technical drawing', 'own'),
	('vca', 'construction', 'Veilig werken met VCA', 'Safety certificate VCA', 'own'),
	('machine-operation', 'construction', 'Machines bedienen', 'Operating machines', 'own'),
	('device-repair', 'construction', 'Apparaten repareren', 'Repairing devices', 'own'),
	('upholstery-sewing', 'construction', 'Naaien en kleding verstellen', 'Sewing and altering clothes', 'own'),
	('order-picking', 'logistics', 'Orders verzamelen', 'Order picking', 'own'),
	('packing', 'logistics', 'Inpakken', 'Packing', 'own'),
	('forklift', 'logistics', 'Heftruck rijden', 'Driving a forklift', 'own'),
	('electric-pallet-truck', 'logistics', 'Elektrische pompwagen rijden', 'Driving an electric pallet truck', 'own'),
	('parcel-delivery', 'logistics', 'Pakketten bezorgen', 'Delivering parcels', 'own'),
	('food-delivery', 'logistics', 'Maaltijden bezorgen', 'Delivering meals', 'own'),
	('mail-delivery', 'logistics', 'Post bezorgen', 'Delivering mail', 'own'),
	('driving-licence-b', 'logistics', 'Autorijden met rijbewijs B', 'Driving with a licence B', 'own'),
	('truck-driving', 'logistics', 'Vrachtwagen rijden', 'Truck driving', 'own'),
	('taxi-bus', 'logistics', 'Taxi of bus rijden', 'Taxi or bus driving', 'own'),
	('moving-help', 'logistics', 'Helpen verhuizen', 'Help with moving house', 'own'),
	('warehouse-admin', 'logistics', 'Magazijnadministratie', 'Warehouse administration', 'own'),
	('loading-unloading', 'logistics', 'Laden en lossen', 'Loading and unloading', 'own'),
	('airport-work', 'logistics', 'Werken op een luchthaven', 'Airport work', 'own'),
	('port-work', 'logistics', 'Werken in de haven', 'Port work', 'own');
INSERT INTO public.skill VALUES
	('travel-planning', 'logistics', 'Reizen met het openbaar vervoer uitzoeken', 'Finding your way by public transport', 'own'),
	('computer-basics', 'ict', 'Werken met een computer', 'Basic computer use', 'own'),
	('phone-help', 'ict', 'Hulp met telefoon of tablet', 'Help with a phone or tablet', 'own'),
	('ict-support', 'ict', 'Helpdesk en computerhulp', 'IT help desk', 'own'),
	('programming', 'ict', 'Programmeren', 'Programming', 'own'),
	('python', 'ict', 'Python', 'Python', 'own'),
	('javascript', 'ict', 'JavaScript', 'JavaScript', 'own'),
	('java-csharp', 'ict', 'Java of C#', 'Java or C#', 'own'),
	('web-design', 'ict', 'Websites maken', 'Building websites', 'own'),
	('app-development', 'ict', 'Apps maken', 'Building apps', 'own'),
	('databases-sql', 'ict', 'Databases en SQL', 'Databases and SQL', 'own'),
	('data-analysis', 'ict', 'Gegevens onderzoeken', 'Data analysis', 'own'),
	('networks', 'ict', 'Netwerken en wifi', 'Networks and wifi', 'own'),
	('cyber-security', 'ict', 'Veilig online en cyberveiligheid', 'Online safety and cyber security', 'own'),
	('testing-software', 'ict', 'Software testen', 'Software testing', 'own'),
	('cloud-linux', 'ict', 'Linux en cloud', 'Linux and cloud', 'own'),
	('ai-tools', 'ict', 'Slim werken met AI', 'Using AI tools well', 'own'),
	('game-design', 'ict', 'Games maken', 'Making games', 'own'),
	('homework-help', 'education', 'Hulp bij huiswerk', 'Homework help', 'own'),
	('maths-help', 'education', 'Rekenen en wiskunde', 'Arithmetic and maths', 'own'),
	('reading-writing', 'education', 'Lezen en schrijven leren', 'Learning to read and write', 'own'),
	('childcare', 'education', 'Kinderopvang', 'Childcare', 'own'),
	('babysitting', 'education', 'Oppassen', 'Babysitting', 'own'),
	('teaching-assistant', 'education', 'Onderwijsassistent', 'Teaching assistant', 'own'),
	('playground-leader', 'education', 'Activiteiten met kinderen', 'Activities with children', 'own'),
	('study-choice', 'education', 'Opleiding kiezen', 'Choosing a course or study', 'own'),
	('internship-search', 'education', 'Stage zoeken', 'Finding an internship', 'own'),
	('exam-preparation', 'education', 'Oefenen voor een examen', 'Exam preparation', 'own'),
	('driving-theory', 'education', 'Theorie voor het rijbewijs', 'Driving theory', 'own'),
	('civic-integration', 'education', 'Inburgering', 'Civic integration', 'own'),
	('workshops', 'education', 'Workshops geven', 'Giving workshops', 'own'),
	('mentoring', 'education', 'Iemand begeleiden als mentor', 'Mentoring', 'own'),
	('music-lessons', 'education', 'Muziekles', 'Music lessons', 'own'),
	('swimming-lessons', 'education', 'Zwemles en toezicht', 'Swimming lessons and supervision', 'own'),
	('security-guard', 'security', 'Beveiliging', 'Security work', 'own'),
	('event-security', 'security', 'Veiligheid bij evenementen', 'Event safety', 'own'),
	('traffic-control', 'security', 'Verkeer regelen', 'Traffic control', 'own'),
	('cctv', 'security', 'Camera''s in de gaten houden', 'Watching security cameras', 'own'),
	('enforcement', 'security', 'Toezicht en handhaving', 'Public order enforcement', 'own'),
	('de-escalation', 'security', 'Rustig blijven bij ruzie', 'Calming people down', 'own'),
	('fire-safety', 'security', 'Brandveiligheid', 'Fire safety', 'own'),
	('office-cleaning', 'security', 'Kantoren schoonmaken', 'Office cleaning', 'own'),
	('house-cleaning', 'security', 'Huizen schoonmaken', 'House cleaning', 'own'),
	('window-cleaning', 'security', 'Ramen wassen', 'Window cleaning', 'own'),
	('hospital-cleaning', 'security', 'Schoonmaken in zorg en ziekenhuis', 'Cleaning in hospitals and care', 'own'),
	('industrial-cleaning', 'security', 'Industrieel reinigen', 'Industrial cleaning', 'own'),
	('laundry', 'security', 'Wassen en strijken', 'Laundry and ironing', 'own'),
	('waste-recycling', 'security', 'Afval en recycling', 'Waste and recycling', 'own'),
	('caretaker', 'security', 'Conciërge', 'Caretaker', 'own'),
	('gardening', 'green', 'Tuinieren', 'Gardening', 'own');
INSERT INTO public.skill VALUES
	('landscaping', 'green', 'Groenvoorziening', 'Parks and public green', 'own'),
	('greenhouse', 'green', 'Werken in de kas', 'Greenhouse work', 'own'),
	('harvesting', 'green', 'Oogsten', 'Harvesting', 'own'),
	('floristry', 'green', 'Bloemen schikken', 'Flower arranging', 'own'),
	('farm-work', 'green', 'Werken op een boerderij', 'Farm work', 'own'),
	('animal-care', 'green', 'Dieren verzorgen', 'Animal care', 'own'),
	('dog-walking', 'green', 'Honden uitlaten', 'Dog walking', 'own'),
	('horse-care', 'green', 'Paarden verzorgen', 'Horse care', 'own'),
	('tree-work', 'green', 'Bomen verzorgen', 'Tree care', 'own'),
	('nature-volunteering', 'green', 'Natuurwerk', 'Nature work', 'own'),
	('urban-farming', 'green', 'Stadslandbouw en moestuin', 'Urban farming and vegetable gardens', 'own'),
	('energy-coach', 'green', 'Energie besparen in huis', 'Saving energy at home', 'own'),
	('flower-auction', 'green', 'Werken op een veiling', 'Working at a flower auction', 'own'),
	('photography', 'creative', 'Fotografie', 'Photography', 'own'),
	('profile-photo', 'creative', 'Een goede profielfoto maken', 'Taking a good profile photo', 'own'),
	('video', 'creative', 'Video maken en monteren', 'Making and editing video', 'own'),
	('graphic-design', 'creative', 'Grafisch ontwerp', 'Graphic design', 'own'),
	('drawing', 'creative', 'Tekenen en illustreren', 'Drawing and illustration', 'own'),
	('social-media', 'creative', 'Sociale media', 'Social media', 'own'),
	('copywriting', 'creative', 'Teksten schrijven', 'Writing texts', 'own'),
	('journalism', 'creative', 'Journalistiek', 'Journalism', 'own'),
	('podcast-audio', 'creative', 'Podcast en geluid', 'Podcasts and sound', 'own'),
	('music-making', 'creative', 'Muziek maken', 'Making music', 'own'),
	('theatre-stage', 'creative', 'Theater en podium', 'Theatre and stage', 'own'),
	('event-organising', 'creative', 'Evenementen organiseren', 'Organising events', 'own'),
	('fashion-design', 'creative', 'Mode ontwerpen', 'Fashion design', 'own'),
	('interior-design', 'creative', 'Interieur inrichten', 'Interior design', 'own'),
	('crafts', 'creative', 'Handwerken en knutselen', 'Crafts', 'own'),
	('3d-printing', 'creative', '3D-printen', '3D printing', 'own'),
	('dutch', 'languages', 'Nederlands', 'Dutch', 'own'),
	('dutch-speaking', 'languages', 'Nederlands oefenen in gesprek', 'Practising Dutch conversation', 'own'),
	('english', 'languages', 'Engels', 'English', 'own'),
	('german', 'languages', 'Duits', 'German', 'own'),
	('french', 'languages', 'Frans', 'French', 'own'),
	('spanish', 'languages', 'Spaans', 'Spanish', 'own'),
	('portuguese', 'languages', 'Portugees', 'Portuguese', 'own'),
	('arabic', 'languages', 'Arabisch', 'Arabic', 'own'),
	('turkish', 'languages', 'Turks', 'Turkish', 'own'),
	('berber', 'languages', 'Berbers (Tamazight)', 'Berber (Tamazight)', 'own'),
	('tigrinya', 'languages', 'Tigrinya', 'Tigrinya', 'own'),
	('ukrainian', 'languages', 'Oekraïens', 'Ukrainian', 'own'),
	('russian', 'languages', 'Russisch', 'Russian', 'own'),
	('polish', 'languages', 'Pools', 'Polish', 'own'),
	('romanian', 'languages', 'Roemeens', 'Romanian', 'own'),
	('bulgarian', 'languages', 'Bulgaars', 'Bulgarian', 'own'),
	('persian', 'languages', 'Perzisch (Farsi, Dari)', 'Persian (Farsi, Dari)', 'own'),
	('pashto', 'languages', 'Pasjtoe', 'Pashto', 'own'),
	('somali', 'languages', 'Somalisch', 'Somali', 'own'),
	('amharic', 'languages', 'Amhaars', 'Amharic', 'own'),
	('kurdish', 'languages', 'Koerdisch', 'Kurdish', 'own');
INSERT INTO public.skill VALUES
	('papiamento', 'languages', 'Papiaments', 'Papiamento', 'own'),
	('sranan', 'languages', 'Surinaams (Sranantongo)', 'Surinamese (Sranantongo)', 'own'),
	('chinese', 'languages', 'Chinees', 'Chinese', 'own'),
	('hindi-urdu', 'languages', 'Hindi of Urdu', 'Hindi or Urdu', 'own'),
	('frisian', 'languages', 'Fries', 'Frisian', 'own'),
	('interpreting', 'languages', 'Tolken bij een gesprek', 'Interpreting at an appointment', 'own'),
	('translating', 'languages', 'Teksten vertalen', 'Translating texts', 'own'),
	('cv-writing', 'jobseeking', 'Cv schrijven', 'Writing a CV', 'own'),
	('motivation-letter', 'jobseeking', 'Motivatiebrief schrijven', 'Writing a motivation letter', 'own'),
	('open-application', 'jobseeking', 'Open sollicitatie', 'Unsolicited application', 'own'),
	('interview-practice', 'jobseeking', 'Sollicitatiegesprek oefenen', 'Interview practice', 'own'),
	('video-interview', 'jobseeking', 'Online sollicitatiegesprek', 'Online job interview', 'own'),
	('linkedin', 'jobseeking', 'LinkedIn', 'LinkedIn', 'own'),
	('calling-employers', 'jobseeking', 'Bellen met werkgevers', 'Phone calls to employers', 'own'),
	('job-search', 'jobseeking', 'Vacatures zoeken', 'Finding vacancies', 'own'),
	('employment-agencies', 'jobseeking', 'Uitzendbureaus', 'Temp agencies', 'own'),
	('networking', 'jobseeking', 'Netwerken om werk te vinden', 'Networking to find work', 'own'),
	('elevator-pitch', 'jobseeking', 'Jezelf voorstellen in één minuut', 'Introducing yourself in one minute', 'own'),
	('career-choice', 'jobseeking', 'Ontdekken welk werk bij je past', 'Finding out which work suits you', 'own'),
	('first-job', 'jobseeking', 'Je eerste baan', 'Your first job', 'own'),
	('work-permit-diploma', 'jobseeking', 'Buitenlands diploma laten waarderen', 'Recognition of a foreign diploma', 'own'),
	('salary-contract', 'jobseeking', 'Loon en contract begrijpen', 'Understanding pay and contracts', 'own'),
	('gap-in-cv', 'jobseeking', 'Een gat in je cv uitleggen', 'Explaining a gap in your CV', 'own'),
	('talking-about-limits', 'jobseeking', 'Praten over een beperking op het werk', 'Talking about a disability at work', 'own'),
	('own-business', 'jobseeking', 'Voor jezelf beginnen', 'Starting your own business', 'own'),
	('first-workday', 'jobseeking', 'Je eerste werkdag voorbereiden', 'Preparing for your first day at work', 'own'),
	('keeping-a-job', 'jobseeking', 'Een baan houden', 'Keeping a job', 'own'),
	('references', 'jobseeking', 'Referenties vragen', 'Asking for references', 'own'),
	('dress-horeca', 'dress', 'Kleding voor een gesprek in de horeca', 'Interview clothes for hospitality', 'own'),
	('dress-care', 'dress', 'Kleding voor een gesprek in de zorg', 'Interview clothes for care', 'own'),
	('dress-retail', 'dress', 'Kleding voor een gesprek in een winkel', 'Interview clothes for retail', 'own'),
	('dress-office', 'dress', 'Kleding voor een gesprek op kantoor', 'Interview clothes for an office', 'own'),
	('dress-construction', 'dress', 'Kleding voor een gesprek in de bouw', 'Interview clothes for construction', 'own'),
	('dress-logistics', 'dress', 'Kleding voor een gesprek in de logistiek', 'Interview clothes for logistics', 'own'),
	('dress-engineering', 'dress', 'Kleding voor een gesprek in de techniek', 'Interview clothes for engineering', 'own'),
	('dress-ict', 'dress', 'Kleding voor een gesprek in de ICT', 'Interview clothes for IT', 'own'),
	('dress-education', 'dress', 'Kleding voor een gesprek in onderwijs of kinderopvang', 'Interview clothes for education or childcare', 'own'),
	('dress-security', 'dress', 'Kleding voor een gesprek in de beveiliging', 'Interview clothes for security', 'own'),
	('dress-cleaning', 'dress', 'Kleding voor een gesprek in de schoonmaak', 'Interview clothes for cleaning', 'own'),
	('dress-green', 'dress', 'Kleding voor een gesprek in het groen', 'Interview clothes for green work', 'own'),
	('dress-government', 'dress', 'Kleding voor een gesprek bij de overheid', 'Interview clothes for government', 'own'),
	('dress-temporary', 'dress', 'Kleding voor een gesprek bij een uitzendbureau', 'Interview clothes for a temp agency', 'own'),
	('clothes-advice', 'dress', 'Eerlijk en aardig kledingadvies geven', 'Giving honest and kind clothing advice', 'own'),
	('clothes-on-a-budget', 'dress', 'Netjes gekleed met weinig geld', 'Dressing well on a small budget', 'own'),
	('shoes-care', 'dress', 'Kleding en schoenen verzorgen', 'Looking after clothes and shoes', 'own'),
	('digid', 'paperwork', 'DigiD aanvragen en gebruiken', 'Applying for and using DigiD', 'own'),
	('allowances', 'paperwork', 'Toeslagen aanvragen', 'Applying for allowances', 'own'),
	('tax-return', 'paperwork', 'Belastingaangifte', 'Tax return', 'own'),
	('benefits', 'paperwork', 'Uitkering aanvragen', 'Applying for benefits', 'own'),
	('budgeting', 'paperwork', 'Rondkomen met je geld', 'Making ends meet', 'own');
INSERT INTO public.skill VALUES
	('debts', 'paperwork', 'Schulden aanpakken', 'Dealing with debts', 'own'),
	('official-letters', 'paperwork', 'Brieven van de overheid begrijpen', 'Understanding official letters', 'own'),
	('objections', 'paperwork', 'Bezwaar maken', 'Lodging an objection', 'own'),
	('forms', 'paperwork', 'Formulieren invullen', 'Filling in forms', 'own'),
	('housing-search', 'paperwork', 'Een woning zoeken', 'Looking for housing', 'own'),
	('health-insurance', 'paperwork', 'Zorgverzekering', 'Health insurance', 'own'),
	('student-finance', 'paperwork', 'Studiefinanciering', 'Student finance', 'own'),
	('bank-account', 'paperwork', 'Bankzaken', 'Banking', 'own'),
	('residence-papers', 'paperwork', 'Verblijf en identiteitspapieren', 'Residence and identity papers', 'own'),
	('email-agenda', 'paperwork', 'E-mail en agenda', 'E-mail and calendar', 'own'),
	('scan-upload', 'paperwork', 'Documenten scannen en uploaden', 'Scanning and uploading documents', 'own'),
	('municipal-desk', 'paperwork', 'Meegaan naar een loket', 'Going along to a desk or office', 'own'),
	('vog', 'paperwork', 'Verklaring omtrent het gedrag (VOG)', 'Certificate of conduct (VOG)', 'own'),
	('listening', 'soft', 'Goed luisteren', 'Listening well', 'own'),
	('giving-feedback', 'soft', 'Eerlijke en vriendelijke feedback geven', 'Giving honest and kind feedback', 'own'),
	('encouraging', 'soft', 'Iemand moed inspreken', 'Encouraging people', 'own'),
	('teamwork', 'soft', 'Samenwerken', 'Teamwork', 'own'),
	('being-on-time', 'soft', 'Op tijd komen', 'Being on time', 'own'),
	('working-independently', 'soft', 'Zelfstandig werken', 'Working independently', 'own'),
	('stress-handling', 'soft', 'Rustig blijven onder druk', 'Staying calm under pressure', 'own'),
	('speaking-in-public', 'soft', 'Spreken voor een groep', 'Speaking in front of a group', 'own'),
	('self-confidence', 'soft', 'Zelfvertrouwen', 'Self-confidence', 'own'),
	('organising', 'soft', 'Organiseren', 'Organising', 'own'),
	('problem-solving', 'soft', 'Problemen oplossen', 'Problem solving', 'own'),
	('learning-fast', 'soft', 'Snel leren', 'Learning fast', 'own'),
	('precision', 'soft', 'Nauwkeurig werken', 'Working accurately', 'own'),
	('physical-work', 'soft', 'Zwaar werk aankunnen', 'Physical work', 'own'),
	('leadership', 'soft', 'Leidinggeven', 'Leading a team', 'own'),
	('daily-rhythm', 'soft', 'Een vast dagritme opbouwen', 'Building a daily routine', 'own'),
	('cultural-awareness', 'soft', 'Omgaan met verschillende culturen', 'Working with different cultures', 'own'),
	('asking-for-help', 'soft', 'Om hulp durven vragen', 'Daring to ask for help', 'own'),
	('flexible-hours', 'soft', 'Flexibel werken', 'Flexible working hours', 'own'),
	('negotiating', 'soft', 'Onderhandelen', 'Negotiating', 'own');
INSERT INTO public.thanks VALUES
	(1, 7, 35, '2026-11-12 10:16:00.244244+00'),
	(3, 16, 35, '2026-11-14 10:30:00.238402+00'),
	(4, 4, 38, '2026-11-16 10:30:00.237313+00'),
	(5, 11, 28, '2026-11-17 13:16:00.24411+00'),
	(8, 21, 28, '2026-11-17 15:16:00.241533+00'),
	(9, 42, 28, '2026-11-18 10:30:00.239728+00'),
	(10, 24, 51, '2026-11-21 07:30:00.238633+00'),
	(11, 9, 45, '2026-11-22 10:30:00.237297+00'),
	(12, 12, 14, '2026-11-23 10:16:00.239811+00'),
	(15, 21, 54, '2026-11-24 06:30:00.238044+00'),
	(17, 27, 33, '2026-11-28 05:30:00.240606+00'),
	(18, 8, 49, '2026-11-28 10:16:00.241986+00'),
	(21, 8, 54, '2026-11-28 18:16:00.239305+00'),
	(24, 36, 54, '2026-11-28 20:16:00.237745+00'),
	(27, 37, 48, '2026-11-29 08:16:00.244535+00'),
	(30, 11, 21, '2026-11-29 16:16:00.245539+00');
INSERT INTO public.tortoise_migrations VALUES
	(1, 'jobtease', '0001_initial', '2026-11-30 10:25:52.761202+00'),
	(2, 'jobtease', '0002_case_priority', '2026-11-30 10:25:52.808622+00'),
	(3, 'jobtease', '0003_former_homes', '2026-11-30 10:25:52.833596+00'),
	(4, 'jobtease', '0004_desk', '2026-11-30 10:25:53.426049+00'),
	(5, 'jobtease', '0005_coarse_points', '2026-11-30 10:25:53.703298+00'),
	(6, 'jobtease', '0006_blocks', '2026-11-30 10:25:53.883977+00'),
	(7, 'jobtease', '0007_sign_in_browser', '2026-11-30 10:25:54.042852+00'),
	(8, 'jobtease', '0008_looks', '2026-11-30 10:25:54.092083+00'),
	(9, 'jobtease', '0009_count_offers', '2026-11-30 10:25:54.099784+00'),
	(10, 'jobtease', '0010_installation', '2026-11-30 10:25:54.194787+00'),
	(11, 'jobtease', '0011_name_keys', '2026-11-30 10:25:54.267944+00'),
	(12, 'jobtease', '0012_message_alarms', '2026-11-30 10:25:54.316819+00'),
	(13, 'jobtease', '0013_photo_looks', '2026-11-30 10:25:54.589796+00'),
	(14, 'jobtease', '0014_leases', '2026-11-30 10:25:54.607335+00'),
	(15, 'jobtease', '0015_thanks', '2026-11-30 10:25:54.656685+00'),
	(16, 'jobtease', '0016_care', '2026-11-30 10:25:54.710978+00'),
	(17, 'jobtease', '0017_suspended_index', '2026-11-30 10:25:54.730246+00'),
	(18, 'jobtease', '0018_indexes_of_what_is_there', '2026-11-30 10:25:55.267894+00'),
	(19, 'jobtease', '0019_replaced_words', '2026-11-30 10:25:55.323005+00'),
	(20, 'jobtease', '0020_open_requests_and_helpers', '2026-11-30 10:25:55.955241+00'),
	(21, 'jobtease', '0021_interrupted_forms', '2026-11-30 10:25:55.991012+00'),
	(22, 'jobtease', '0022_true_promises', '2026-11-30 10:25:57.841811+00'),
	(23, 'jobtease', '0023_digests', '2026-11-30 10:25:58.640405+00'),
	(24, 'jobtease', '0024_conversations', '2026-11-30 10:25:58.879723+00'),
	(25, 'jobtease', '0025_purpose_and_address', '2026-11-30 10:25:58.989886+00'),
	(26, 'jobtease', '0026_outfit_steps', '2026-11-30 10:25:59.306527+00'),
	(27, 'jobtease', '0027_pending_answers', '2026-11-30 10:25:59.406568+00'),
	(28, 'jobtease', '0028_attachments', '2026-11-30 10:25:59.58244+00'),
	(29, 'jobtease', '0029_asked_person', '2026-11-30 10:25:59.631499+00');
SELECT pg_catalog.setval('public.account_id_seq', 60, true);
SELECT pg_catalog.setval('public.address_change_id_seq', 1, true);
SELECT pg_catalog.setval('public.advice_id_seq', 58, true);
SELECT pg_catalog.setval('public.asked_person_id_seq', 1, true);
SELECT pg_catalog.setval('public.attachment_id_seq', 1, true);
SELECT pg_catalog.setval('public.audience_grant_id_seq', 72, true);
SELECT pg_catalog.setval('public.barred_address_id_seq', 1, true);
SELECT pg_catalog.setval('public.block_id_seq', 1, true);
SELECT pg_catalog.setval('public.bucket_id_seq', 159, true);
SELECT pg_catalog.setval('public.consumer_id_seq', 18, true);
SELECT pg_catalog.setval('public.conversation_id_seq', 19, true);
SELECT pg_catalog.setval('public.decision_id_seq', 57, true);
SELECT pg_catalog.setval('public.digest_item_id_seq', 33, true);
SELECT pg_catalog.setval('public.digest_round_id_seq', 77, true);
SELECT pg_catalog.setval('public.event_id_seq', 759, true);
SELECT pg_catalog.setval('public.exhibit_id_seq', 1, true);
SELECT pg_catalog.setval('public.feedback_id_seq', 29, true);
SELECT pg_catalog.setval('public.former_home_id_seq', 1, true);
SELECT pg_catalog.setval('public.help_request_id_seq', 41, true);
SELECT pg_catalog.setval('public.help_tie_id_seq', 19, true);
SELECT pg_catalog.setval('public.installation_id_seq', 1, true);
SELECT pg_catalog.setval('public.interrupted_form_id_seq', 1, true);
SELECT pg_catalog.setval('public.lease_id_seq', 1, true);
SELECT pg_catalog.setval('public.leftover_id_seq', 29, true);
SELECT pg_catalog.setval('public.message_id_seq', 83, true);
SELECT pg_catalog.setval('public.moderation_case_id_seq', 64, true);
SELECT pg_catalog.setval('public.moderation_look_id_seq', 1, true);
SELECT pg_catalog.setval('public.notice_id_seq', 253, true);
SELECT pg_catalog.setval('public.offer_id_seq', 43, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 268, true);
SELECT pg_catalog.setval('public.outfit_id_seq', 22, true);
SELECT pg_catalog.setval('public.parked_event_id_seq', 1, true);
SELECT pg_catalog.setval('public.pending_answer_id_seq', 1, true);
SELECT pg_catalog.setval('public.photo_id_seq', 28, true);
SELECT pg_catalog.setval('public.photo_look_id_seq', 1, true);
SELECT pg_catalog.setval('public.practised_id_seq', 60, true);
SELECT pg_catalog.setval('public.profile_id_seq', 57, true);
SELECT pg_catalog.setval('public.profile_skill_id_seq', 314, true);
SELECT pg_catalog.setval('public.reading_id_seq', 38, true);
SELECT pg_catalog.setval('public.removed_picture_id_seq', 1, true);
SELECT pg_catalog.setval('public.replaced_words_id_seq', 1, true);
SELECT pg_catalog.setval('public.report_id_seq', 6, true);
SELECT pg_catalog.setval('public.request_skill_id_seq', 99, true);
SELECT pg_catalog.setval('public.session_id_seq', 1, true);
SELECT pg_catalog.setval('public.sign_in_code_id_seq', 1, true);
SELECT pg_catalog.setval('public.thanks_id_seq', 31, true);
SELECT pg_catalog.setval('public.tortoise_migrations_id_seq', 29, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key UNIQUE (email);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.address_change
    ADD CONSTRAINT address_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.address_change
    ADD CONSTRAINT address_change_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT advice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.asked_person
    ADD CONSTRAINT asked_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_name_key UNIQUE (name);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT audience_grant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.barred_address
    ADD CONSTRAINT barred_address_mark_key UNIQUE (mark);
ALTER TABLE ONLY public.barred_address
    ADD CONSTRAINT barred_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bucket
    ADD CONSTRAINT bucket_key_key UNIQUE (key);
ALTER TABLE ONLY public.bucket
    ADD CONSTRAINT bucket_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consumer
    ADD CONSTRAINT consumer_name_key UNIQUE (name);
ALTER TABLE ONLY public.consumer
    ADD CONSTRAINT consumer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_about_key UNIQUE (about);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT digest_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.digest_round
    ADD CONSTRAINT digest_round_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT exhibit_name_key UNIQUE (name);
ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT exhibit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.former_home
    ADD CONSTRAINT former_home_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.help_tie
    ADD CONSTRAINT help_tie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_only_key UNIQUE ("only");
ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.interrupted_form
    ADD CONSTRAINT interrupted_form_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.interrupted_form
    ADD CONSTRAINT interrupted_form_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_name_key UNIQUE (name);
ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leftover
    ADD CONSTRAINT leftover_name_key UNIQUE (name);
ALTER TABLE ONLY public.leftover
    ADD CONSTRAINT leftover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT moderation_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT moderation_case_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.moderation_look
    ADD CONSTRAINT moderation_look_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_name_key UNIQUE (name);
ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_key_key UNIQUE (key);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_key_key UNIQUE (key);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outfit
    ADD CONSTRAINT outfit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outfit
    ADD CONSTRAINT outfit_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pending_answer
    ADD CONSTRAINT pending_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.photo_look
    ADD CONSTRAINT photo_look_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT photo_name_key UNIQUE (name);
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.practised
    ADD CONSTRAINT practised_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.profile_skill
    ADD CONSTRAINT profile_skill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.removed_picture
    ADD CONSTRAINT removed_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.replaced_words
    ADD CONSTRAINT replaced_words_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.request_skill
    ADD CONSTRAINT request_skill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.sign_in_code
    ADD CONSTRAINT sign_in_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_code
    ADD CONSTRAINT sign_in_code_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.skill
    ADD CONSTRAINT skill_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT tortoise_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.address_change
    ADD CONSTRAINT uid_address_cha_account_ef5545 UNIQUE (account_id);
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT uid_advice_feedbac_1fdc7f UNIQUE (feedback_id, garment);
ALTER TABLE ONLY public.asked_person
    ADD CONSTRAINT uid_asked_perso_request_11389e UNIQUE (request_id, seat);
ALTER TABLE ONLY public.asked_person
    ADD CONSTRAINT uid_asked_perso_request_847ee3 UNIQUE (request_id, account_id);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_232a2c UNIQUE (subject, seat);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_cdb174 UNIQUE (subject, account_id);
ALTER TABLE ONLY public.block
    ADD CONSTRAINT uid_block_blocker_73e82d UNIQUE (blocker_id, blocked_id);
ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT uid_digest_item_account_b99ab2 UNIQUE (account_id, kind, subject, since);
ALTER TABLE ONLY public.digest_round
    ADD CONSTRAINT uid_digest_roun_request_df9000 UNIQUE (request_id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT uid_feedback_outfit__d58b47 UNIQUE (outfit_id, author_id);
ALTER TABLE ONLY public.help_tie
    ADD CONSTRAINT uid_help_tie_asker_i_935d06 UNIQUE (asker_id, helper_id);
ALTER TABLE ONLY public.moderation_look
    ADD CONSTRAINT uid_moderation__case_pu_30059c UNIQUE (case_public_id, account_id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT uid_offer_request_f0d32e UNIQUE (request_id, author_id);
ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uid_parked_even_consume_7ece72 UNIQUE (consumer, event_id);
ALTER TABLE ONLY public.pending_answer
    ADD CONSTRAINT uid_pending_ans_about_eddcd0 UNIQUE (about, actor_id);
ALTER TABLE ONLY public.photo_look
    ADD CONSTRAINT uid_photo_look_photo_i_fd8340 UNIQUE (photo_id, account_id);
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT uid_photo_outfit__9f1de8 UNIQUE (outfit_id, "position");
ALTER TABLE ONLY public.practised
    ADD CONSTRAINT uid_practised_account_800726 UNIQUE (account_id, practice);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT uid_profile_author__450b56 UNIQUE (author_id);
ALTER TABLE ONLY public.profile_skill
    ADD CONSTRAINT uid_profile_ski_account_d21cd7 UNIQUE (account_id, skill_id);
ALTER TABLE ONLY public.reading
    ADD CONSTRAINT uid_reading_convers_7c81b6 UNIQUE (conversation_id, account_id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT uid_report_case_id_858866 UNIQUE (case_id, reporter_id);
ALTER TABLE ONLY public.request_skill
    ADD CONSTRAINT uid_request_ski_request_8f0b02 UNIQUE (request_id, skill_id);
ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT uid_thanks_helper__6e4f26 UNIQUE (helper_id, asker_id);
ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT uid_tortoise_mi_app_3803a5 UNIQUE (app, name);
CREATE INDEX account_suspended ON public.account USING btree (suspended_at) WHERE (suspended_at IS NOT NULL);
CREATE UNIQUE INDEX case_open_once ON public.moderation_case USING btree (subject) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX decision_stands_once ON public.decision USING btree (case_id) WHERE (undone_at IS NULL);
CREATE INDEX digest_item_waiting ON public.digest_item USING btree (edition, id) WHERE (settled_at IS NULL);
CREATE INDEX help_request_not_reminded ON public.help_request USING btree (state, needed_by) WHERE (reminded_at IS NULL);
CREATE INDEX help_request_open_facts ON public.help_request USING btree (latitude, longitude, place, municipality, labour_region, free_days, offer_count, opened_at, id) WHERE (((state)::text = 'open'::text) AND ((visibility)::text = 'shown'::text));
CREATE INDEX help_request_open_near ON public.help_request USING btree (labour_region, state, visibility, public_at, id) WHERE (((state)::text = 'open'::text) AND ((visibility)::text = 'shown'::text));
CREATE INDEX help_request_open_newest ON public.help_request USING btree (state, visibility, public_at, id) WHERE (((state)::text = 'open'::text) AND ((visibility)::text = 'shown'::text));
CREATE INDEX idx_account_municip_bff30d ON public.account USING btree (municipality_id, role);
CREATE INDEX idx_account_name_ke_2992b1 ON public.account USING btree (name_key);
CREATE INDEX idx_address_cha_asked_a_1e4284 ON public.address_change USING btree (asked_at);
CREATE INDEX idx_address_cha_due_at_6547ae ON public.address_change USING btree (due_at);
CREATE INDEX idx_asked_perso_account_49cca6 ON public.asked_person USING btree (account_id, asked_at);
CREATE INDEX idx_attachment_account_04f50c ON public.attachment USING btree (account_id);
CREATE INDEX idx_attachment_convers_61b5c0 ON public.attachment USING btree (conversation_id);
CREATE INDEX idx_attachment_due_at_a89aff ON public.attachment USING btree (due_at);
CREATE INDEX idx_attachment_message_3d2f98 ON public.attachment USING btree (message_id);
CREATE INDEX idx_attachment_subject_e10eae ON public.attachment USING btree (subject);
CREATE INDEX idx_audience_gr_account_5bdceb ON public.audience_grant USING btree (account_id, subject);
CREATE INDEX idx_barred_addr_until_7ff5b9 ON public.barred_address USING btree (until);
CREATE INDEX idx_block_blocked_254e4c ON public.block USING btree (blocked_id, blocker_id);
CREATE INDEX idx_bucket_refille_d990c7 ON public.bucket USING btree (refilled_at);
CREATE INDEX idx_conversatio_asker_i_8ec9ab ON public.conversation USING btree (asker_id, last_at);
CREATE INDEX idx_conversatio_helper__489fda ON public.conversation USING btree (helper_id, last_at);
CREATE INDEX idx_decision_case_id_c0d4db ON public.decision USING btree (case_id, decided_at);
CREATE INDEX idx_digest_item_noted_a_01ccd2 ON public.digest_item USING btree (noted_at);
CREATE INDEX idx_digest_item_subject_f9d268 ON public.digest_item USING btree (subject, kind);
CREATE INDEX idx_digest_roun_edition_7a46a1 ON public.digest_round USING btree (edition, id);
CREATE INDEX idx_event_actor_46c223 ON public.event USING btree (actor, id);
CREATE INDEX idx_event_municip_70d4bd ON public.event USING btree (municipality, id);
CREATE INDEX idx_event_subject_9cca7c ON public.event USING btree (subject, id);
CREATE INDEX idx_exhibit_subject_371e41 ON public.exhibit USING btree (subject);
CREATE INDEX idx_exhibit_until_a4d7cd ON public.exhibit USING btree (until);
CREATE INDEX idx_feedback_author__e2ce85 ON public.feedback USING btree (author_id);
CREATE INDEX idx_former_home_account_b2eef9 ON public.former_home USING btree (account_id, left_at);
CREATE INDEX idx_help_reques_author__9116d7 ON public.help_request USING btree (author_id, created_at);
CREATE INDEX idx_help_reques_municip_b8cdea ON public.help_request USING btree (municipality, created_at);
CREATE INDEX idx_help_reques_state_75a414 ON public.help_request USING btree (state, needed_by);
CREATE INDEX idx_help_reques_state_8c2578 ON public.help_request USING btree (state, visibility, latitude, longitude);
CREATE INDEX idx_help_reques_state_9aceeb ON public.help_request USING btree (state, opened_at);
CREATE INDEX idx_help_tie_helper__871321 ON public.help_tie USING btree (helper_id, asker_id);
CREATE INDEX idx_interrupted_account_30706c ON public.interrupted_form USING btree (account_id, id);
CREATE INDEX idx_interrupted_sent_at_99a295 ON public.interrupted_form USING btree (sent_at);
CREATE INDEX idx_leftover_due_at_3a7036 ON public.leftover USING btree (due_at);
CREATE INDEX idx_message_author__82d30a ON public.message USING btree (author_id);
CREATE INDEX idx_message_convers_a186fa ON public.message USING btree (conversation_id, id);
CREATE INDEX idx_moderation__account_737331 ON public.moderation_look USING btree (account_id, subject);
CREATE INDEX idx_moderation__evidenc_c40731 ON public.moderation_case USING btree (evidence_gone_at, closed_at);
CREATE INDEX idx_moderation__municip_bb7513 ON public.moderation_case USING btree (municipality, closed_at, due_at);
CREATE INDEX idx_moderation__reaches_8602ba ON public.moderation_case USING btree (reaches, closed_at);
CREATE INDEX idx_moderation__subject_bcbced ON public.moderation_look USING btree (subject);
CREATE INDEX idx_notice_about_i_d30f93 ON public.notice USING btree (about_id);
CREATE INDEX idx_notice_account_101554 ON public.notice USING btree (account_id, seen_at, created_at);
CREATE INDEX idx_notice_path_7c1e20 ON public.notice USING btree (path);
CREATE INDEX idx_offer_author__5d88f9 ON public.offer USING btree (author_id, state);
CREATE INDEX idx_outbox_account_a115b8 ON public.outbox USING btree (account_id);
CREATE INDEX idx_outbox_next_tr_42c87e ON public.outbox USING btree (next_try_at);
CREATE INDEX idx_outfit_asked_h_04eb33 ON public.outfit USING btree (asked_how_at, interview_at);
CREATE INDEX idx_outfit_author__096bbb ON public.outfit USING btree (author_id, created_at);
CREATE INDEX idx_outfit_destroy_6c2330 ON public.outfit USING btree (destroyed_at, destroy_at);
CREATE INDEX idx_outfit_municip_f5c2ff ON public.outfit USING btree (municipality, created_at);
CREATE INDEX idx_pending_ans_actor_i_c16ab9 ON public.pending_answer USING btree (actor_id);
CREATE INDEX idx_pending_ans_failed__28d3d4 ON public.pending_answer USING btree (failed_at);
CREATE INDEX idx_pending_ans_offer_i_2fa63b ON public.pending_answer USING btree (offer_id);
CREATE INDEX idx_pending_ans_request_41cef5 ON public.pending_answer USING btree (request_id, actor_id);
CREATE INDEX idx_photo_look_account_29eaed ON public.photo_look USING btree (account_id, looked_at);
CREATE INDEX idx_profile_helps_88f76a ON public.profile USING btree (helps, latitude, longitude, author_id);
CREATE INDEX idx_profile_labour__14c429 ON public.profile USING btree (labour_region, helps);
CREATE INDEX idx_profile_ski_skill_i_5f6cfe ON public.profile_skill USING btree (skill_id, helps, latitude, longitude, account_id);
CREATE INDEX idx_reading_account_ad8a57 ON public.reading USING btree (account_id, unread);
CREATE INDEX idx_removed_pic_decisio_39e3a0 ON public.removed_picture USING btree (decision);
CREATE INDEX idx_replaced_wo_author__00335c ON public.replaced_words USING btree (author_id);
CREATE INDEX idx_replaced_wo_replace_bb6e25 ON public.replaced_words USING btree (replaced_at);
CREATE INDEX idx_replaced_wo_subject_617f1b ON public.replaced_words USING btree (subject, replaced_at);
CREATE INDEX idx_report_reporte_55f746 ON public.report USING btree (reporter_id, created_at);
CREATE INDEX idx_request_ski_skill_i_46f726 ON public.request_skill USING btree (skill_id, request_id);
CREATE INDEX idx_session_account_2a0f19 ON public.session USING btree (account_id);
CREATE INDEX idx_session_expires_823c67 ON public.session USING btree (expires_at);
CREATE INDEX idx_sign_in_cod_email_57a13f ON public.sign_in_code USING btree (email, created_at);
CREATE INDEX idx_sign_in_cod_expires_19f58a ON public.sign_in_code USING btree (expires_at);
CREATE INDEX idx_thanks_asker_i_2754e1 ON public.thanks USING btree (asker_id);
CREATE INDEX message_meets ON public.message USING btree (conversation_id, id) WHERE (meets_at IS NOT NULL);
CREATE UNIQUE INDEX offer_accepted_once ON public.offer USING btree (request_id) WHERE ((state)::text = 'accepted'::text);
CREATE INDEX offer_asked_before ON public.offer USING btree (changed_at) WHERE (asked IS NOT NULL);
CREATE INDEX offer_waits ON public.offer USING btree (created_at, request_id) WHERE (((state)::text = 'open'::text) AND ((visibility)::text = 'shown'::text));
CREATE INDEX outfit_live_near_newest ON public.outfit USING btree (labour_region, visibility, public_at, id) WHERE (((visibility)::text = 'shown'::text) AND (feedback_count < 5) AND (withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_live_newest ON public.outfit USING btree (visibility, public_at, id) WHERE (((visibility)::text = 'shown'::text) AND (feedback_count < 5) AND (withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_there_closing ON public.outfit USING btree (closes_at, id) WHERE ((withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_unanswered ON public.outfit USING btree (closes_at) WHERE (answered_at IS NULL);
CREATE INDEX pending_answer_due ON public.pending_answer USING btree (due_at) WHERE (failed_at IS NULL);
CREATE INDEX profile_waits_for_point ON public.profile USING btree (id) WHERE (postcode IS NOT NULL);
CREATE INDEX reading_unread ON public.reading USING btree (mailed_at, unread_since, id) WHERE (unread > 0);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.municipality(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.address_change
    ADD CONSTRAINT address_change_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT advice_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES public.feedback(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.asked_person
    ADD CONSTRAINT asked_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.asked_person
    ADD CONSTRAINT asked_person_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.help_request(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversation(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_blocker_id_fkey FOREIGN KEY (blocker_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_helper_id_fkey FOREIGN KEY (helper_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.moderation_case(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_moderator_id_fkey FOREIGN KEY (moderator_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT digest_item_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.digest_round
    ADD CONSTRAINT digest_round_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.help_request(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_outfit_id_fkey FOREIGN KEY (outfit_id) REFERENCES public.outfit(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.interrupted_form
    ADD CONSTRAINT interrupted_form_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.moderation_case
    ADD CONSTRAINT moderation_case_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_about_id_fkey FOREIGN KEY (about_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.help_request(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outfit
    ADD CONSTRAINT outfit_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_answer
    ADD CONSTRAINT pending_answer_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_answer
    ADD CONSTRAINT pending_answer_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.offer(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.pending_answer
    ADD CONSTRAINT pending_answer_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.help_request(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.photo_look
    ADD CONSTRAINT photo_look_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.photo_look
    ADD CONSTRAINT photo_look_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES public.photo(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT photo_outfit_id_fkey FOREIGN KEY (outfit_id) REFERENCES public.outfit(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.practised
    ADD CONSTRAINT practised_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile_skill
    ADD CONSTRAINT profile_skill_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile_skill
    ADD CONSTRAINT profile_skill_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES public.skill(key) ON DELETE CASCADE;
ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversation(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.replaced_words
    ADD CONSTRAINT replaced_words_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.moderation_case(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.request_skill
    ADD CONSTRAINT request_skill_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.help_request(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.request_skill
    ADD CONSTRAINT request_skill_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES public.skill(key) ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
