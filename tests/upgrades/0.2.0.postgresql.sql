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
    CONSTRAINT account_role CHECK (((role)::text = ANY ((ARRAY['member'::character varying, 'moderator'::character varying, 'administrator'::character varying])::text[])))
);
CREATE SEQUENCE public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;
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
    CONSTRAINT advice_pin CHECK ((((pin_x >= 0) AND (pin_x <= 100)) AND ((pin_y >= 0) AND (pin_y <= 100))))
);
CREATE SEQUENCE public.advice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.advice_id_seq OWNED BY public.advice.id;
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
    ended_at timestamp with time zone
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
    alarms character varying(60) DEFAULT ''::character varying NOT NULL
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
    CONSTRAINT outfit_elsewhere CHECK (((elsewhere = false) OR ((meant_for)::text <> 'municipality'::text))),
    CONSTRAINT outfit_feedback_count CHECK (((feedback_count >= 0) AND (feedback_count <= 5))),
    CONSTRAINT outfit_photo_count CHECK (((photo_count >= 0) AND (photo_count <= 4))),
    CONSTRAINT outfit_went CHECK (((went)::text = ANY ((ARRAY[''::character varying, 'well'::character varying, 'hard'::character varying, 'job'::character varying, 'private'::character varying])::text[])))
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
    conversation_id bigint NOT NULL
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
ALTER TABLE ONLY public.advice ALTER COLUMN id SET DEFAULT nextval('public.advice_id_seq'::regclass);
ALTER TABLE ONLY public.audience_grant ALTER COLUMN id SET DEFAULT nextval('public.audience_grant_id_seq'::regclass);
ALTER TABLE ONLY public.barred_address ALTER COLUMN id SET DEFAULT nextval('public.barred_address_id_seq'::regclass);
ALTER TABLE ONLY public.block ALTER COLUMN id SET DEFAULT nextval('public.block_id_seq'::regclass);
ALTER TABLE ONLY public.bucket ALTER COLUMN id SET DEFAULT nextval('public.bucket_id_seq'::regclass);
ALTER TABLE ONLY public.consumer ALTER COLUMN id SET DEFAULT nextval('public.consumer_id_seq'::regclass);
ALTER TABLE ONLY public.conversation ALTER COLUMN id SET DEFAULT nextval('public.conversation_id_seq'::regclass);
ALTER TABLE ONLY public.decision ALTER COLUMN id SET DEFAULT nextval('public.decision_id_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE ONLY public.exhibit ALTER COLUMN id SET DEFAULT nextval('public.exhibit_id_seq'::regclass);
ALTER TABLE ONLY public.feedback ALTER COLUMN id SET DEFAULT nextval('public.feedback_id_seq'::regclass);
ALTER TABLE ONLY public.former_home ALTER COLUMN id SET DEFAULT nextval('public.former_home_id_seq'::regclass);
ALTER TABLE ONLY public.help_request ALTER COLUMN id SET DEFAULT nextval('public.help_request_id_seq'::regclass);
ALTER TABLE ONLY public.help_tie ALTER COLUMN id SET DEFAULT nextval('public.help_tie_id_seq'::regclass);
ALTER TABLE ONLY public.installation ALTER COLUMN id SET DEFAULT nextval('public.installation_id_seq'::regclass);
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
	(1, 'heYcXc4yccK2JZdv', 'marloes@demo.example', 'Marloes', 'moderator', 'nl', '2026-05-14 05:27:54.271051+00', '2026-05-14 05:27:54.271117+00', NULL, NULL, 0, NULL, true, 'GM0599', 'marloes'),
	(2, '0Mpq-1h2R3NjCRNw', 'jeroen@demo.example', 'Jeroen', 'moderator', 'nl', '2026-05-24 05:27:54.268125+00', '2026-05-24 05:27:54.268174+00', NULL, NULL, 0, NULL, true, 'GM0344', 'jeroen'),
	(3, 'WllVzy3vBBnbgoIV', 'anjali@demo.example', 'Anjali', 'moderator', 'nl', '2026-06-03 05:27:54.26623+00', '2026-06-03 05:27:54.266277+00', NULL, NULL, 0, NULL, true, 'GM0503', 'anjali'),
	(4, '-8GWPbvwazHwYoku', 'wim@demo.example', 'Wim', 'member', 'nl', '2026-07-03 05:27:54.266285+00', '2026-07-03 05:27:54.26637+00', NULL, NULL, 0, NULL, true, 'GM0599', 'wim'),
	(5, 'zA0cdFEPqz6mCc2j', 'marjan@demo.example', 'Marjan', 'member', 'nl', '2026-07-13 05:27:54.269221+00', '2026-07-13 05:27:54.269315+00', NULL, NULL, 0, NULL, true, 'GM0344', 'marjan'),
	(6, 'wvevlPOZ9uX3ECbI', 'truus@demo.example', 'Truus', 'member', 'nl', '2026-07-21 05:27:54.268336+00', '2026-07-21 05:27:54.268385+00', NULL, NULL, 0, NULL, true, 'GM0599', 'truus'),
	(7, 'gJuwgrRHqvUCiPuR', 'hanneke@demo.example', 'Hanneke', 'member', 'nl', '2026-07-28 05:27:54.26597+00', '2026-07-28 05:27:54.266012+00', NULL, NULL, 0, NULL, true, 'GM0503', 'hanneke'),
	(8, 'ygwW-aT0TuhOuti3', 'henk@demo.example', 'Henk', 'member', 'nl', '2026-08-02 05:27:54.266063+00', '2026-08-02 05:27:54.266106+00', NULL, NULL, 0, NULL, true, 'GM0599', 'henk'),
	(9, 'avRm7kr4XcEjWIit', 'cor@demo.example', 'Cor', 'member', 'nl', '2026-08-07 05:27:54.266169+00', '2026-08-07 05:27:54.266213+00', NULL, NULL, 0, NULL, true, 'GM0503', 'cor'),
	(10, 'P-vZikLGdhe5iuVr', 'sjoerd@demo.example', 'Sjoerd', 'member', 'nl', '2026-08-12 05:27:54.269778+00', '2026-08-12 05:27:54.269824+00', NULL, NULL, 0, NULL, true, 'GM0344', 'sjoerd'),
	(11, 'BjRimABlxdCum2yN', 'ilse@demo.example', 'Ilse', 'member', 'nl', '2026-08-21 05:27:54.265986+00', '2026-08-21 05:27:54.266033+00', NULL, NULL, 0, NULL, true, 'GM0599', 'ilse'),
	(12, 'AWUl-IQjbaiknZmq', 'joyce@demo.example', 'Joyce', 'member', 'nl', '2026-08-27 05:27:54.26593+00', '2026-08-27 05:27:54.265976+00', NULL, NULL, 0, NULL, true, 'GM0599', 'joyce'),
	(13, 'tr1AVqr3JJ0-Vaci', 'farid@demo.example', 'Farid', 'member', 'nl', '2026-08-31 05:27:54.266568+00', '2026-08-31 05:27:54.266633+00', NULL, NULL, 0, NULL, true, 'GM0344', 'farid'),
	(15, 'Q7qQlMAOVNtgyz9b', 'tariq@demo.example', 'Tariq', 'member', 'nl', '2026-09-07 05:27:54.266605+00', '2026-09-07 05:27:54.266652+00', NULL, NULL, 0, NULL, true, 'GM0599', 'tariq'),
	(16, 'oYN9I9asuyKX4t6y', 'ayse@demo.example', 'Ayşe', 'member', 'nl', '2026-09-11 05:27:54.266602+00', '2026-09-11 05:27:54.266648+00', NULL, NULL, 0, NULL, true, 'GM0344', 'ayse'),
	(17, 'YO5ftMopSqWqgFcR', 'rajesh@demo.example', 'Rajesh', 'member', 'nl', '2026-09-14 05:27:54.267079+00', '2026-09-14 05:27:54.26713+00', NULL, NULL, 0, NULL, true, 'GM0503', 'rajesh'),
	(18, 'xoqSHOs7MA3ErtrQ', 'kiki@demo.example', 'Kiki', 'member', 'nl', '2026-09-17 05:27:54.26615+00', '2026-09-17 05:27:54.266193+00', NULL, NULL, 0, NULL, true, 'GM0599', 'kiki'),
	(19, 'od8RVo6vtVS4cd2_', 'ingrid@demo.example', 'Ingrid', 'member', 'nl', '2026-09-22 05:27:54.26712+00', '2026-09-22 05:27:54.267171+00', NULL, NULL, 0, NULL, true, 'GM0503', 'ingrid'),
	(20, 'tE7PGOHJBZjjhfC9', 'thijs@demo.example', 'Thijs', 'member', 'nl', '2026-09-25 05:27:54.266109+00', '2026-09-25 05:27:54.266154+00', NULL, NULL, 0, NULL, true, 'GM0344', 'thijs'),
	(24, 'X0hmoZx89AlzYWiX', 'vera@demo.example', 'Vera', 'member', 'nl', '2026-10-01 05:27:54.269587+00', '2026-10-01 05:27:54.269624+00', NULL, NULL, 0, NULL, true, 'GM0599', 'vera'),
	(25, 'uAyHr0suAe7qjXX4', 'nadia@demo.example', 'Nadia', 'member', 'nl', '2026-10-03 05:27:54.271548+00', '2026-10-03 05:27:54.271612+00', NULL, NULL, 0, NULL, true, 'GM0503', 'nadia'),
	(27, 'X1q8QtAwo329aj-W', 'kwame@demo.example', 'Kwame', 'member', 'nl', '2026-10-06 05:27:54.266176+00', '2026-10-06 05:27:54.266236+00', NULL, NULL, 0, NULL, true, 'GM0344', 'kwame'),
	(30, '5hQpR0eJV_QpjHdq', 'mo@demo.example', 'Mo', 'member', 'nl', '2026-10-14 05:27:54.266102+00', '2026-10-14 05:27:54.26615+00', NULL, NULL, 0, NULL, true, 'GM0599', 'mo'),
	(23, 'mfpkOTOKvUI1z8KK', 'amadou@demo.example', 'Amadou', 'member', 'nl', '2026-10-01 05:27:54.265909+00', '2026-10-01 05:27:54.265951+00', NULL, NULL, 1, NULL, true, 'GM0599', 'amadou'),
	(22, '6x7qdqvVhjTbFhpg', 'stan@demo.example', 'Stan', 'member', 'nl', '2026-09-29 05:27:54.26592+00', '2026-09-29 05:27:54.265954+00', NULL, NULL, 1, NULL, true, 'GM0503', 'stan'),
	(42, 'FHJtLfFs0nn1sgl5', 'roos@demo.example', 'Roos', 'member', 'nl', '2026-11-06 05:27:54.267264+00', '2026-11-06 05:27:54.267324+00', NULL, NULL, 0, NULL, true, 'GM0344', 'roos'),
	(36, 'MAEHhiNDxs0aCXpt', 'naomi@demo.example', 'Naomi', 'member', 'nl', '2026-10-28 05:27:54.270299+00', '2026-10-28 05:27:54.270353+00', NULL, NULL, 1, NULL, true, 'GM0599', 'naomi'),
	(35, 'kWKDZGOuKAARi7lW', 'zainab@demo.example', 'Zainab', 'member', 'nl', '2026-10-25 05:27:54.26686+00', '2026-10-25 05:27:54.266917+00', NULL, NULL, 2, '2026-11-12 06:52:54.310753+00', true, 'GM0344', 'zainab'),
	(38, 'kWRtRmbpRzxjkIBk', 'bram@demo.example', 'Bram', 'member', 'nl', '2026-10-31 05:27:54.26702+00', '2026-10-31 05:27:54.267069+00', NULL, NULL, 1, NULL, true, 'GM0599', 'bram'),
	(45, 'H7vDew1_-ZvRIXwR', 'floris@demo.example', 'Floris', 'member', 'nl', '2026-11-10 05:27:54.26603+00', '2026-11-10 05:27:54.266077+00', NULL, NULL, 1, NULL, true, 'GM0503', 'floris'),
	(51, 'UQbwQ3ubCoEbomxW', 'pim@demo.example', 'Pim', 'member', 'nl', '2026-11-17 05:27:54.267145+00', '2026-11-17 05:27:54.267194+00', NULL, NULL, 1, NULL, true, 'GM0344', 'pim'),
	(28, 'Oi2kB70oby4tj9im', 'esma@demo.example', 'Esma', 'member', 'nl', '2026-10-09 05:27:54.266022+00', '2026-10-09 05:27:54.266067+00', NULL, NULL, 2, '2026-11-17 07:52:54.289995+00', true, 'GM0599', 'esma'),
	(55, 'LZvSOlBRCEzSNBfl', 'emma@demo.example', 'Emma', 'member', 'nl', '2026-11-22 05:27:54.27111+00', '2026-11-22 05:27:54.271173+00', NULL, NULL, 1, NULL, true, 'GM0344', 'emma'),
	(47, 'xQ8HyLm78eklfPZc', 'imane@demo.example', 'Imane', 'member', 'nl', '2026-11-12 05:27:54.268455+00', '2026-11-12 05:27:54.268508+00', NULL, NULL, 2, '2026-11-29 18:52:54.360145+00', true, 'GM0344', 'imane'),
	(14, 'J_X3R8_tjzIgLUXy', 'fatma@demo.example', 'Fatma', 'member', 'nl', '2026-09-03 05:27:54.266861+00', '2026-09-03 05:27:54.266955+00', NULL, NULL, 3, '2026-11-23 05:52:54.386296+00', true, 'GM0599', 'fatma'),
	(32, 'vUARVVZbwrxx_OuJ', 'mei@demo.example', 'Mei', 'member', 'en', '2026-10-19 05:27:54.266861+00', '2026-10-19 05:27:54.267015+00', NULL, NULL, 1, NULL, true, 'GM0503', 'mei'),
	(56, 'S8j7QiDuKZBNh8bT', 'kevin@demo.example', 'Kevin', 'member', 'nl', '2026-11-23 05:27:54.268156+00', '2026-11-23 05:27:54.268209+00', NULL, '2026-11-24 15:27:54.309639+00', 0, NULL, true, 'GM0599', 'kevin'),
	(58, 'x9EPADeKrxeXOUPq', 'wessel@demo.example', 'Wessel', 'member', 'nl', '2026-11-25 05:27:54.266091+00', '2026-11-25 05:27:54.266134+00', NULL, NULL, 0, NULL, true, 'GM0503', 'wessel'),
	(34, 'VzAHVvLUdL3MbfgV', 'oleksandr@demo.example', 'Oleksandr', 'member', 'nl', '2026-10-23 05:27:54.270072+00', '2026-10-23 05:27:54.270189+00', NULL, NULL, 1, NULL, true, 'GM0599', 'oleksandr'),
	(21, 'Mar2cIfbp3-JY77C', 'samira@demo.example', 'Samira', 'member', 'nl', '2026-09-27 05:27:54.266127+00', '2026-09-27 05:27:54.266173+00', '2026-11-30', NULL, 2, '2026-11-29 12:52:54.337185+00', true, 'GM0599', 'samira'),
	(43, '5q0HXL40kNoJnoHm', 'selam@demo.example', 'Selam', 'member', 'nl', '2026-11-08 05:27:54.266005+00', '2026-11-08 05:27:54.266049+00', NULL, NULL, 1, NULL, true, 'GM0599', 'selam'),
	(29, 'tJx0JWsOO7kAXNEo', 'chantal@demo.example', 'Chantal', 'member', 'nl', '2026-10-12 05:27:54.265936+00', '2026-10-12 05:27:54.265982+00', NULL, NULL, 1, NULL, true, 'GM0344', 'chantal'),
	(41, 'yQNjjqB8AOPcUH8X', 'precious@demo.example', 'Precious', 'member', 'en', '2026-11-05 05:27:54.266167+00', '2026-11-05 05:27:54.26622+00', NULL, NULL, 1, NULL, true, 'GM0503', 'precious'),
	(40, '4P3Fv47EH6KE-eQA', 'mehdi@demo.example', 'Mehdi', 'member', 'nl', '2026-11-04 05:27:54.266306+00', '2026-11-04 05:27:54.266375+00', NULL, NULL, 2, '2026-11-29 07:52:54.375294+00', true, 'GM0599', 'mehdi'),
	(59, 't69ITux6i_xi_59_', 'noor@demo.example', 'Noor', 'member', 'nl', '2026-11-29 05:27:54.265966+00', '2026-11-29 05:27:54.266+00', NULL, NULL, 0, NULL, true, 'GM0599', 'noor'),
	(44, 'armU0Yp_t0BEJhrN', 'gijs@demo.example', 'Gijs', 'member', 'nl', '2026-11-09 05:27:54.26608+00', '2026-11-09 05:27:54.266128+00', NULL, NULL, 2, '2026-11-30 06:52:54.325219+00', true, 'GM0344', 'gijs'),
	(54, 'qnTJDs8QngCPc-c1', 'yara@demo.example', 'Yara', 'member', 'nl', '2026-11-21 05:27:54.268233+00', '2026-11-21 05:27:54.268307+00', NULL, NULL, 2, '2026-11-28 14:52:54.363092+00', true, 'GM0599', 'yara'),
	(48, 'nVtIo28_Hc3dh3oS', 'jesse@demo.example', 'Jesse', 'member', 'nl', '2026-11-13 05:27:54.266266+00', '2026-11-13 05:27:54.266313+00', NULL, NULL, 2, '2026-11-29 01:52:54.316216+00', true, 'GM0503', 'jesse'),
	(37, 'PcjwV_Ysi2648tg1', 'dilan@demo.example', 'Dilan', 'member', 'nl', '2026-10-30 05:27:54.266106+00', '2026-10-30 05:27:54.266154+00', NULL, NULL, 2, '2026-11-28 08:52:54.315536+00', true, 'GM0503', 'dilan'),
	(26, 'womTkRNZc7GwUlLy', 'tomasz@demo.example', 'Tomasz', 'member', 'nl', '2026-10-04 05:27:54.266589+00', '2026-10-04 05:27:54.266626+00', NULL, NULL, 2, '2026-11-30 05:22:54.344533+00', true, 'GM0599', 'tomasz');
INSERT INTO public.account VALUES
	(50, '-NG5w32gkRKsxQKQ', 'lotte@demo.example', 'Lotte', 'member', 'nl', '2026-11-15 05:27:54.266315+00', '2026-11-15 05:27:54.266368+00', NULL, NULL, 2, '2026-11-30 07:52:54.300893+00', true, 'GM0599', 'lotte'),
	(46, 'f_WAoEJPvBTe5y4e', 'shanice@demo.example', 'Shanice', 'member', 'nl', '2026-11-11 05:27:54.265982+00', '2026-11-11 05:27:54.266026+00', NULL, NULL, 2, '2026-11-30 01:52:54.287739+00', true, 'GM0599', 'shanice'),
	(33, '06YLgEHqqwFOzatg', 'daan@demo.example', 'Daan', 'member', 'nl', '2026-10-20 05:27:54.266012+00', '2026-10-20 05:27:54.266057+00', NULL, NULL, 2, '2026-11-30 00:52:54.589588+00', true, 'GM0599', 'daan'),
	(52, 'TpkvKPV_v64W5TyT', 'ruben@demo.example', 'Ruben', 'member', 'nl', '2026-11-18 05:27:54.266008+00', '2026-11-18 05:27:54.266054+00', NULL, NULL, 2, '2026-11-30 04:32:54.399253+00', true, 'GM0599', 'ruben'),
	(39, 'Jj-CtALcSmoMSiYc', 'luca@demo.example', 'Luca', 'member', 'nl', '2026-11-01 05:27:54.268048+00', '2026-11-01 05:27:54.268105+00', NULL, NULL, 1, NULL, true, 'GM0344', 'luca'),
	(60, 'V4ZVDBau63B8oPSm', 'jayden@demo.example', 'Jayden', 'member', 'nl', '2026-11-29 05:27:54.278889+00', '2026-11-29 05:27:54.278925+00', NULL, NULL, 0, NULL, true, 'GM0599', 'jayden'),
	(53, 'id5gF2mU0S3mSZ0i', 'sofia@demo.example', 'Sofia', 'member', 'en', '2026-11-19 05:27:54.268039+00', '2026-11-19 05:27:54.268107+00', NULL, NULL, 2, '2026-11-30 03:52:54.495042+00', true, 'GM0503', 'sofia'),
	(49, 'vW3MaPNmpxMlyjWg', 'kenji@demo.example', 'Kenji', 'member', 'nl', '2026-11-14 05:27:54.266271+00', '2026-11-14 05:27:54.266332+00', NULL, NULL, 2, '2026-11-28 04:52:54.319444+00', true, 'GM0599', 'kenji'),
	(31, 'CsqqZfAYfxE9Be_E', 'hiba@demo.example', 'Hiba', 'member', 'nl', '2026-10-17 05:27:54.266161+00', '2026-10-17 05:27:54.266212+00', NULL, NULL, 2, '2026-11-29 05:52:54.400585+00', true, 'GM0344', 'hiba'),
	(57, 'HT73QDDRsFBeK8Xw', 'bilal@demo.example', 'Bilal', 'member', 'nl', '2026-11-24 05:27:54.266527+00', '2026-11-24 05:27:54.266567+00', NULL, NULL, 2, '2026-11-30 02:52:54.495939+00', true, 'GM0344', 'bilal');
INSERT INTO public.advice VALUES
	(1, 'blouse', 'keep', '["neat"]', 0, 50, 24, '2026-11-12 10:17:54.288111+00', 1),
	(2, 'jumper', 'keep', '["goes-together"]', 0, 38, 35, '2026-11-12 10:17:54.336043+00', 1),
	(3, 'dress', 'keep', '["calm-colour"]', 0, 50, 55, '2026-11-17 13:17:54.289852+00', 2),
	(4, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-17 13:17:54.329135+00', 2),
	(5, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-17 13:17:54.361419+00', 2),
	(6, 'dress', 'keep', '["goes-together"]', 0, 50, 55, '2026-11-17 15:17:54.279051+00', 3),
	(7, 'dress', 'swap', '["loud-colour"]', 0, 50, 55, NULL, 4),
	(8, 'jacket', 'swap', '["clashes"]', 0, 38, 35, NULL, 5),
	(9, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 5),
	(10, 'jumper', 'keep', '["easy-to-move"]', 0, 38, 35, '2026-11-23 10:17:54.283921+00', 6),
	(11, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-23 10:17:54.302395+00', 6),
	(12, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-23 10:17:54.316036+00', 6),
	(13, 'shoes', 'keep', '["practical"]', 0, 42, 93, NULL, 7),
	(14, 'blouse', 'keep', '["good-colour"]', 0, 50, 24, NULL, 7),
	(15, 'blouse', 'keep', '["goes-together"]', 0, 50, 24, NULL, 8),
	(16, 'shoes', 'keep', '["safe"]', 0, 42, 93, '2026-11-28 10:17:54.281727+00', 9),
	(17, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-28 10:17:54.314333+00', 9),
	(18, 'top', 'keep', '["practical"]', 0, 50, 28, '2026-11-28 10:17:54.333197+00', 9),
	(19, 'trousers', 'keep', '["calm-colour"]', 0, 42, 70, NULL, 10),
	(20, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 11),
	(21, 'accessories', 'keep', '["goes-together"]', 0, 50, 19, NULL, 11),
	(22, 'jacket', 'keep', '["neat", "goes-together"]', 0, 38, 35, '2026-11-28 18:17:54.28191+00', 12),
	(23, 'trousers', 'keep', '["fits-the-job"]', 0, 42, 70, '2026-11-28 18:17:54.302965+00', 12),
	(24, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-28 18:17:54.322926+00', 12),
	(25, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-28 20:17:54.274895+00', 13),
	(26, 'shirt', 'keep', '["calm-colour"]', 0, 50, 24, '2026-11-28 20:17:54.301425+00', 13),
	(27, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-28 20:17:54.316023+00', 13),
	(28, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 14),
	(29, 'trousers', 'keep', '["neat"]', 0, 42, 70, NULL, 14),
	(30, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 14),
	(31, 'jacket', 'keep', '["goes-together"]', 0, 38, 35, NULL, 15),
	(32, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, NULL, 15),
	(33, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 16),
	(34, 'jumper', 'swap', '["needs-a-clean"]', 0, 38, 35, '2026-11-29 08:17:54.282596+00', 17),
	(35, 'jeans', 'keep', '["practical"]', 0, 42, 70, '2026-11-29 08:17:54.323012+00', 17),
	(36, 'shoes', 'keep', '["sturdy"]', 0, 42, 93, '2026-11-29 08:17:54.378856+00', 17),
	(37, 'jumper', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 18),
	(38, 'trousers', 'keep', '["neat"]', 1, 42, 70, NULL, 19),
	(39, 'shoes', 'keep', '["well-kept"]', 1, 42, 93, NULL, 19),
	(40, 'jacket', 'keep', '["neat"]', 1, 38, 35, NULL, 20),
	(41, 'blouse', 'keep', '["goes-together"]', 1, 50, 24, NULL, 20),
	(42, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, '2026-11-29 16:17:54.287647+00', 21),
	(43, 'skirt', 'keep', '["neat"]', 0, 50, 68, '2026-11-29 16:17:54.319025+00', 21),
	(44, 'jacket', 'keep', '["calm-colour"]', 0, 38, 35, NULL, 22),
	(45, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, NULL, 22),
	(46, 'jumper', 'keep', '["good-colour"]', 1, 38, 35, NULL, 23),
	(47, 'skirt', 'keep', '["calm-colour"]', 0, 50, 68, NULL, 24),
	(48, 'jumper', 'keep', '["neat"]', 0, 38, 35, NULL, 24),
	(49, 'shoes', 'swap', '["too-formal"]', 1, 42, 93, NULL, 25),
	(50, 'shoes', 'keep', '["safe"]', 0, 42, 93, NULL, 26);
INSERT INTO public.advice VALUES
	(51, 'jeans', 'keep', '["practical"]', 0, 42, 70, NULL, 26),
	(52, 'jacket', 'swap', '["too-warm"]', 0, 38, 35, NULL, 26),
	(53, 'top', 'keep', '["good-colour"]', 0, 50, 28, NULL, 27),
	(54, 'shoes', 'keep', '["practical"]', 0, 42, 93, NULL, 27),
	(55, 'shirt', 'keep', '["neat"]', 0, 50, 24, NULL, 28),
	(56, 'jeans', 'keep', '["fits-the-job"]', 0, 42, 70, NULL, 28),
	(57, 'jeans', 'keep', '["practical"]', 0, 42, 70, NULL, 29),
	(58, 'shoes', 'swap', '["unsafe"]', 0, 42, 93, NULL, 29);
INSERT INTO public.audience_grant VALUES
	(1, 'lUPVaY0-SiPaMoia', 35, 0, '2026-11-08 16:27:54.312446+00'),
	(2, '11m1nyitIqUwJ3I2', 35, 0, '2026-11-12 09:27:54.368115+00'),
	(3, 'HnZm46VYGDK90ymG', 38, 0, '2026-11-12 14:27:54.325307+00'),
	(4, 'saEdJ52n5fRTLfCb', 28, 0, '2026-11-14 14:27:54.329435+00'),
	(5, '6YeeaWAeQEjN1-3X', 28, 0, '2026-11-17 12:27:54.381175+00'),
	(6, 'qJOpEYdCDUqgZVGH', 28, 0, '2026-11-17 14:27:54.374011+00'),
	(7, 'TJr8iR53Dd5Qu3o4', 45, 0, '2026-11-17 14:27:54.481634+00'),
	(8, 'yI9065OQwoBlkHlm', 28, 0, '2026-11-17 16:27:54.364234+00'),
	(9, 'UVlXuyGH6nmxfPG8', 28, 0, '2026-11-17 19:27:54.358473+00'),
	(10, '5QiP8kQeyIrIw0Wr', 45, 0, '2026-11-17 19:27:54.424385+00'),
	(11, 'JXK2YHIp5vL1EfQS', 36, 0, '2026-11-18 10:27:54.334539+00'),
	(12, 'nMeKZtuJXCU_Drnn', 51, 0, '2026-11-18 14:27:54.316772+00'),
	(13, 'WmXn3Z-Q3rcnh_pI', 14, 0, '2026-11-20 12:27:54.314145+00'),
	(14, '9jI0yCyRA5FdT9OV', 14, 0, '2026-11-20 14:27:54.342998+00'),
	(15, 'RrQD9x9gUeeznQUy', 54, 0, '2026-11-22 08:27:54.349551+00'),
	(16, 'ijEcCmFTFcZzf1Fl', 54, 0, '2026-11-22 12:27:54.326569+00'),
	(17, 'zHsxmcfNOJINrAvp', 14, 0, '2026-11-23 09:27:54.375263+00'),
	(18, 'U3kbZ-96qIQXB-A5', 14, 0, '2026-11-23 12:27:54.334392+00'),
	(19, 'm1ie1WxZ1cljvdK0', 14, 0, '2026-11-23 14:27:54.316098+00'),
	(20, 'djqOnfPqxxu6VjLm', 55, 0, '2026-11-23 14:27:54.355689+00'),
	(21, 'wB-iQ-Q_zbFk-4YQ', 33, 0, '2026-11-24 09:27:54.286483+00'),
	(22, 'ZHqjcTDhZ_PNKYLz', 33, 0, '2026-11-24 11:27:54.29731+00'),
	(23, 'FSdCIRXG8X12dee0', 39, 0, '2026-11-25 14:27:54.335793+00'),
	(24, 'NlL5aYYbyrriR5cZ', 49, 0, '2026-11-26 08:27:54.316895+00'),
	(25, '1a1rcdY6fEb9Ed_D', 53, 0, '2026-11-27 05:27:54.320075+00'),
	(26, '8nBglR8EB4PVcvz6', 31, 0, '2026-11-27 08:27:54.413513+00'),
	(27, 'bR_JV8mZlMhgMXGR', 43, 0, '2026-11-27 12:27:54.300259+00'),
	(28, 'h-D2bxDPD6tvCbY2', 43, 0, '2026-11-27 14:27:54.314926+00'),
	(29, 'BIiYGyR1owdLaZJV', 31, 0, '2026-11-27 14:27:54.37453+00'),
	(30, 'NUYzlsSvD41SPLB2', 43, 0, '2026-11-27 15:27:54.308569+00'),
	(31, 'eApgfK-6kqEJtlRt', 41, 0, '2026-11-28 05:27:54.374242+00'),
	(32, 'arA_leO683E9SJws', 29, 0, '2026-11-28 06:27:54.372112+00'),
	(33, '10UNCpSKSsGnmxFa', 21, 0, '2026-11-28 07:27:54.298544+00'),
	(34, 'mdpXTcbxWg5jsiGv', 49, 0, '2026-11-28 09:27:54.362215+00'),
	(35, '4oY2E87NCMA4Tg-w', 41, 0, '2026-11-28 09:27:54.471173+00'),
	(36, 'wwb5ddIsjGQdxkzV', 49, 0, '2026-11-28 12:27:54.320846+00'),
	(37, 'x854v0D45fS9_Fje', 34, 0, '2026-11-28 13:27:54.309356+00'),
	(38, 'v-PwSgGeq6zvbTec', 37, 0, '2026-11-28 14:27:54.672999+00'),
	(39, '7BIPWJ5do0sdmz4-', 21, 0, '2026-11-28 14:27:54.735014+00'),
	(40, 'FnxlAeoyH-SDrfKZ', 54, 0, '2026-11-28 17:27:54.300267+00'),
	(41, 'Wip-oKEIpTNB8cOL', 54, 0, '2026-11-28 19:27:54.354182+00'),
	(42, 'oYezz6jXSojJyf8P', 54, 0, '2026-11-28 22:27:54.351746+00'),
	(43, 'BmA2tohYapVrI7Jv', 54, 0, '2026-11-29 00:27:54.381004+00'),
	(44, '2JauuYtn9V4aYZpa', 54, 0, '2026-11-29 04:27:54.316288+00'),
	(45, '3wWyB9Q_gBAFIEV_', 48, 0, '2026-11-29 04:27:54.428047+00'),
	(46, 'FDNfszybLU2lKwvr', 54, 0, '2026-11-29 05:27:54.694864+00'),
	(47, 'JNpCF_DSgHux5JXs', 48, 0, '2026-11-29 07:27:54.811387+00'),
	(48, 'RO7E-bn1sAIM3Y5E', 54, 0, '2026-11-29 08:27:54.353025+00'),
	(49, 'c5FnIWLOQP0mKrpU', 31, 0, '2026-11-29 09:27:54.403849+00'),
	(50, 'sM8GSSZMg8CUezCE', 40, 0, '2026-11-29 12:27:55.00444+00');
INSERT INTO public.audience_grant VALUES
	(51, 'YECDaAsH4Npu06QX', 57, 0, '2026-11-29 12:27:55.174863+00'),
	(52, 'TET-fa0ArCn4vaKq', 31, 0, '2026-11-29 14:27:54.413289+00'),
	(53, '3EyfJPZGFWGEo9QF', 46, 0, '2026-11-29 14:27:54.615631+00'),
	(54, '2nWFDre0B1f4dXdV', 50, 0, '2026-11-29 14:27:54.718487+00'),
	(55, 'aYJEmJc5-yQ_7MHe', 21, 0, '2026-11-29 15:27:54.368693+00'),
	(56, '7bQDS15IAIrb6wpT', 21, 0, '2026-11-29 17:27:54.425176+00'),
	(57, '1d_jRY6jUVTmOl_1', 50, 0, '2026-11-29 18:27:54.612138+00'),
	(58, 'ThriWw_UfNK8G__f', 21, 0, '2026-11-29 22:27:54.379937+00'),
	(59, 'p2X_BFMiX2tO27nF', 47, 0, '2026-11-29 23:27:54.386961+00'),
	(60, 'zKu1BDb9RK01Gbhd', 31, 0, '2026-11-30 01:27:54.695566+00'),
	(61, '1f61QNHe1Ow8ClmC', 33, 0, '2026-11-30 03:27:54.592354+00'),
	(62, 'qqKd2dp_90JT-pPB', 37, 0, '2026-11-30 03:27:54.726745+00'),
	(63, 'bBDAjKYkD4DCFz9n', 26, 0, '2026-11-30 04:27:54.317988+00'),
	(64, 'C6pOB57VoUy0F9Ii', 53, 0, '2026-11-30 05:57:54.364814+00'),
	(65, '9g0FLuQTPFIaGKsA', 21, 0, '2026-11-30 06:27:54.573784+00'),
	(66, '79tJvsPVHdYEcYHY', 46, 0, '2026-11-30 06:57:54.322596+00'),
	(67, '3OXKqjoj0ljFGDbq', 47, 0, '2026-11-30 06:57:54.44228+00'),
	(68, 'I_9ub-KP7OuqS2X7', 57, 0, '2026-11-30 07:27:54.537844+00'),
	(69, 'P_Wj8oEZO1y6Ahsy', 54, 0, '2026-11-30 07:27:54.605786+00'),
	(70, 'Pt6ebRa5CMPJCEBb', 52, 0, '2026-11-30 07:57:54.367516+00'),
	(71, 'b2X6txiyH9IzmZoN', 32, 0, '2026-11-30 08:12:54.334014+00'),
	(72, 'YxgCJmvv2YUumqMN', 54, 0, '2026-11-30 08:57:54.327168+00');
INSERT INTO public.barred_address VALUES
	(1, '5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822', '2027-02-28 10:29:01.590101+00');
INSERT INTO public.block VALUES
	(1, '2026-11-30 10:29:01.682397+00', 59, 60);
INSERT INTO public.bucket VALUES
	(2, 'desk-mail:GM0503', 0, '2026-11-30 10:27:54.793513+00'),
	(1, 'desk-mail:GM0599', 0, '2026-11-30 10:27:54.820371+00'),
	(5, 'outfit:21', 11, '2026-11-30 10:29:01.450386+00'),
	(6, 'ask-code-from:127.0.0.1', 59, '2026-11-30 10:29:01.539252+00'),
	(7, 'ask-code-in:c5f4ce2880a94756d22095c7e48ab29da65baf6b:733daac469e5057eb577bd78ae87b493bd37f0f5', 4, '2026-11-30 10:29:01.546351+00'),
	(8, 'ask-code:733daac469e5057eb577bd78ae87b493bd37f0f5', 4, '2026-11-30 10:29:01.54932+00'),
	(9, 'ask-code-box:733daac469e5057eb577bd78ae87b493bd37f0f5', 19, '2026-11-30 10:29:01.555233+00');
INSERT INTO public.consumer VALUES
	(3, 'count offers again', 712, 0, NULL),
	(5, 'tell about endings', 712, 0, NULL),
	(11, 'outfits:notices', 712, 0, NULL),
	(8, 'moderation news', 712, 0, NULL),
	(10, 'profiles move along', 712, 0, NULL),
	(9, 'moderation ties', 712, 0, NULL),
	(1, 'mail sign-in codes', 712, 0, NULL),
	(7, 'moderation alarms', 712, 0, NULL),
	(2, 'tell about messages', 712, 0, NULL),
	(6, 'moderation cases', 712, 0, NULL),
	(4, 'tell about offers', 712, 0, NULL);
INSERT INTO public.conversation VALUES
	(1, 'QqIN0pNeL8U7h4Ix', '73yrsO3pRBg7wqzr', 'Gesprek bij een apotheek', 'GM0344', '2026-11-09 02:27:54.314909+00', '2026-11-11 10:27:54.285202+00', '2026-11-14 10:27:54.313179+00', 35, 16, NULL),
	(2, 'XEdeeHlDSFnlVIgP', '2tDofm11l3j7gm_v', 'Brief voor buitendienst, graag kort', 'GM0599', '2026-11-12 22:27:54.339917+00', '2026-11-13 01:27:54.281827+00', '2026-11-16 10:27:54.285359+00', 38, 4, NULL),
	(3, 'Y9PlXotBCpqPpvoF', 'wl6dB7G90pjlMu5r', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'GM0599', '2026-11-14 22:27:54.312781+00', '2026-11-16 07:27:54.284003+00', '2026-11-18 10:27:54.276628+00', 28, 42, NULL),
	(5, 'gckFBvYxrgb9EgvK', 'L3VYC1Lwasm5cKB8', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'GM0344', '2026-11-19 00:27:54.292369+00', '2026-11-19 02:27:54.283174+00', '2026-11-21 07:27:54.287641+00', 51, 24, NULL),
	(4, 'EtiGucn1XwcCHmHy', '2CMINd9NGL4-fmcL', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'GM0503', '2026-11-18 02:27:54.315733+00', '2026-11-20 08:27:54.31269+00', '2026-11-22 10:27:54.282711+00', 45, 9, NULL),
	(7, 'skwER43FfzvIOGjF', 'nQfwO1MLnZXytUKc', 'Wie kijkt naar mijn cv? Het is erg leeg', 'GM0599', '2026-11-22 14:27:54.318622+00', '2026-11-23 08:27:54.283112+00', '2026-11-24 06:27:54.275732+00', 54, 21, NULL),
	(6, 'fqLvQb_RMdScE6hU', 'J6G9j4sexGpCx4nf', 'Na vijf jaar thuis weer solliciteren in de zorg', 'GM0599', '2026-11-20 19:27:54.32878+00', '2026-11-23 09:27:54.434788+00', '2026-11-26 06:27:54.376793+00', 14, 12, NULL),
	(10, '6AVNK6DRkp4QjHUg', 'JL48CA1lYwo5B2o2', 'Een eigen koffiekar: klopt mijn sommetje?', 'GM0344', '2026-11-26 02:27:54.306979+00', '2026-11-27 06:27:54.296857+00', NULL, 39, 28, NULL),
	(12, 'D2Na-O1hFia5gRym', 'Bc-p4nY5hH2-ODZU', 'Technisch gesprek voor frontend, met live coderen', 'GM0344', '2026-11-27 16:27:54.29608+00', '2026-11-27 18:27:54.275276+00', NULL, 31, 10, NULL),
	(9, 'L-VHixXQ9FLJCnVi', 'PLghxSp7NcIa0y7H', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'GM0599', '2026-11-24 22:27:54.305291+00', '2026-11-25 02:27:54.299338+00', '2026-11-28 05:27:54.28764+00', 33, 27, NULL),
	(8, 'N-fJLxD_QnzJ5V9z', 'a3LgXndugVA7FGiz', 'Welke banen passen bij tot september?', 'GM0344', '2026-11-24 00:27:54.285953+00', '2026-11-24 05:27:54.282859+00', '2026-11-28 08:27:54.5881+00', 55, 11, NULL),
	(13, '1BtZ4OW51dx4kUZv', 'efswe_-vkQtnT3WK', 'Brief voor een leerplek als helpende', 'GM0599', '2026-11-27 19:27:54.292535+00', '2026-11-28 14:27:54.773007+00', NULL, 43, 6, NULL),
	(16, '9Jkf6YJVrmNc0x5B', 'B14RrC0dhVbi6EvM', 'Letter about my welding diploma, I don''t understand it', 'GM0599', '2026-11-28 16:27:54.467615+00', '2026-11-28 20:27:54.281403+00', NULL, 34, 25, NULL),
	(14, 'Kxer4Hhqj-WseC8Q', 'ZF9MSbfc8WSoKyU6', 'From housekeeping to the front desk: how do I tell it?', 'GM0503', '2026-11-28 12:27:54.361564+00', '2026-11-29 08:27:54.412519+00', NULL, 41, 8, NULL),
	(17, 'q7ckVRjm5SH7xET9', 'hK44mVDTqeCj9NZn', 'Wie past een ochtend op mijn hond?', 'GM0503', '2026-11-29 06:27:54.414492+00', '2026-11-29 08:27:54.484423+00', NULL, 48, 7, NULL),
	(11, 'Bd-3R8IsxvELp2vZ', 'JdNnlLr6QsaZO0uP', 'Proefdag in een keuken: wat verwachten ze?', 'GM0599', '2026-11-26 12:27:54.305337+00', '2026-11-29 09:27:54.472307+00', NULL, 49, 8, NULL),
	(15, 'IVqYzDD2U45lKDlr', 'R0h9uWsFF5gv82Sr', 'Hoe praat ik over zeven maanden zonder werk?', 'GM0599', '2026-11-28 16:27:54.33129+00', '2026-11-29 13:27:54.320742+00', NULL, 21, 4, NULL),
	(19, 'OZn0_5J_7jATr4ZS', 'YzbhhSOCz3rboNbG', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'GM0344', '2026-11-29 16:27:54.312842+00', '2026-11-29 19:57:54.277905+00', NULL, 57, 10, NULL),
	(18, 'D9QSjtK6fyj4ls3E', '8jRlB5iDG4tXe-Pg', 'Nette schoenen te leen voor donderdag, maat 39', 'GM0599', '2026-11-29 11:27:54.361257+00', '2026-11-30 09:17:54.302178+00', NULL, 54, 36, NULL);
INSERT INTO public.decision VALUES
	(1, 'Nex1q1Jfoaub4Uni', 'release', '', '', 'held', '2026-10-16 08:52:54.370273+00', NULL, '', 1, 1, ''),
	(2, 'c79r9zbO7uh4Lqp3', 'release', '', '', 'held', '2026-10-21 07:52:54.352624+00', NULL, '', 2, 3, ''),
	(3, '54e0blS8kqEuCE2k', 'nothing', '', 'Ruilen is geen verkopen. Dank dat je het vroeg.', NULL, '2026-11-04 14:27:54.325072+00', NULL, '', 3, 1, ''),
	(4, '6w4oU2ZIe9toaifU', 'release', '', '', 'held', '2026-11-08 08:52:54.32797+00', NULL, '', 4, 2, ''),
	(5, '3aYNrUvelGJ2xPD2', 'release', '', '', 'held', '2026-11-10 07:52:54.351863+00', NULL, '', 5, 1, ''),
	(6, 'Ui0fcwSbmUPkQYwA', 'release', '', '', 'held', '2026-11-12 06:52:54.319962+00', NULL, '', 6, 2, ''),
	(7, 'uEjkqYz9r43YV9X2', 'release', '', '', 'held', '2026-11-12 09:52:54.327897+00', NULL, '', 7, 1, ''),
	(8, 'cANIOyDRUG4NSF7A', 'release', '', '', 'held', '2026-11-14 06:52:54.341194+00', NULL, '', 8, 1, ''),
	(9, 'c9f0fFTptzNy21ic', 'release', '', '', 'held', '2026-11-17 06:52:54.337218+00', NULL, '', 9, 3, ''),
	(10, 't9WZNpWiQuYGiAYT', 'release', '', '', 'held', '2026-11-17 07:52:54.292063+00', NULL, '', 10, 1, ''),
	(11, '5q8Zu5LwxkgAQgsF', 'warn', '3.1 v2', '‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.', NULL, '2026-11-17 18:57:54.568142+00', NULL, '', 11, 1, ''),
	(12, 'H-2rCEaCgtsQSGga', 'release', '', '', 'held', '2026-11-18 08:52:54.312796+00', NULL, '', 12, 2, ''),
	(13, 'AndXsUwkGM0mkCSx', 'release', '', '', 'held', '2026-11-20 08:52:54.301876+00', NULL, '', 13, 1, ''),
	(14, 'LfHvjUxL5ZGG2NO1', 'hide', '1.2 v2', 'Je vraag leek niet over werk te gaan.', 'shown', '2026-11-20 09:37:54.363953+00', '2026-11-20 10:07:54.349619+00', 'Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.', 14, 1, ''),
	(15, 'vPJQMer5hEFkP1By', 'release', '', '', 'held', '2026-11-20 10:08:54.403391+00', NULL, '', 14, 1, ''),
	(16, 'xlegUCDVhJ2T7CJv', 'release', '', '', 'held', '2026-11-22 04:52:54.336283+00', NULL, '', 15, 1, ''),
	(17, 'ED39RQGNw9JTFHxi', 'release', '', '', 'held', '2026-11-23 05:52:54.393052+00', NULL, '', 16, 1, ''),
	(18, 'M_783-CU-nN-TBT7', 'release', '', '', 'held', '2026-11-23 09:52:54.324544+00', NULL, '', 17, 2, ''),
	(19, 'yBY5OSM8dTCQanZ1', 'remove', '4.2 v2', 'Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.', 'held', '2026-11-23 14:27:54.443216+00', NULL, '', 18, 1, ''),
	(20, 'TyaRnpsWfGVTV8z5', 'release', '', '', 'held', '2026-11-24 07:52:54.314273+00', NULL, '', 19, 1, ''),
	(21, '32_-I7qYQW6mCCjS', 'suspend', '4.2 v2', 'Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.', 'held', '2026-11-24 15:27:54.315829+00', NULL, '', 20, 1, ''),
	(22, 'AWIyZNL_9fVsFFBF', 'release', '', '', 'held', '2026-11-25 08:52:54.307532+00', NULL, '', 21, 2, ''),
	(23, '9a0fexKKL-4r2pHQ', 'release', '', '', 'held', '2026-11-26 05:52:54.295185+00', NULL, '', 22, 1, ''),
	(24, '5_knPTLbn85Ak20j', 'release', '', '', 'held', '2026-11-27 00:52:54.358819+00', NULL, '', 23, 3, ''),
	(25, 'e5xKP1K3gqES3Y1n', 'release', '', '', 'held', '2026-11-27 04:52:54.329643+00', NULL, '', 24, 2, ''),
	(26, '6wEbHHvnK8BJ_6wi', 'release', '', '', 'held', '2026-11-27 08:52:54.303693+00', NULL, '', 25, 1, ''),
	(27, '-wnUx9nOTa3WUxk_', 'release', '', '', 'held', '2026-11-27 22:52:54.311675+00', NULL, '', 26, 2, ''),
	(28, 'PT1PD7jjkZVdrKXe', 'release', '', '', 'held', '2026-11-28 02:52:54.319726+00', NULL, '', 27, 3, ''),
	(29, 'DNa7SFyCT7YMHS_h', 'release', '', '', 'held', '2026-11-28 03:52:54.289327+00', NULL, '', 28, 1, ''),
	(30, 'S7HbNaXxooAU2Y-v', 'release', '', '', 'held', '2026-11-28 04:52:54.324901+00', NULL, '', 29, 1, ''),
	(31, '5dfeF6vmAhLY8FhS', 'release', '', '', 'held', '2026-11-28 07:52:54.326175+00', NULL, '', 30, 1, ''),
	(32, 'B01sxEuH3-mIr6C-', 'release', '', '', 'held', '2026-11-28 08:52:54.317667+00', NULL, '', 31, 3, ''),
	(33, '4ZwA_NXIn-_z_EM0', 'release', '', '', 'held', '2026-11-28 14:52:54.36929+00', NULL, '', 32, 1, ''),
	(34, 'kSuECcBTrfucZ8zx', 'release', '', '', 'held', '2026-11-29 00:52:54.360474+00', NULL, '', 33, 3, ''),
	(35, 'DhYi-FyToIUYYaN0', 'release', '', '', 'held', '2026-11-29 01:52:54.319726+00', NULL, '', 34, 3, ''),
	(36, '437DTSRpDaOAWqjM', 'release', '', '', 'held', '2026-11-29 04:52:54.312772+00', NULL, '', 35, 2, ''),
	(37, 'zRr-icJGG2gDyFt_', 'release', '', '', 'held', '2026-11-29 05:52:54.402251+00', NULL, '', 36, 2, ''),
	(38, 'fDOn1tjupIpfVIBE', 'release', '', '', 'held', '2026-11-29 06:52:54.373753+00', NULL, '', 37, 1, ''),
	(39, 'C7ZZiPbkTRZoUgOh', 'release', '', '', 'held', '2026-11-29 07:52:54.390697+00', NULL, '', 38, 1, ''),
	(40, 'OZc_vDlC7XJm5jT9', 'release', '', '', 'held', '2026-11-29 09:52:54.388886+00', NULL, '', 39, 1, ''),
	(41, 'qiYpGh6fj_08mhRL', 'release', '', '', 'held', '2026-11-29 12:52:54.34146+00', NULL, '', 41, 1, ''),
	(42, 'qEMhLIeqFkI2926f', 'release', '', '', 'held', '2026-11-29 18:52:54.370221+00', NULL, '', 42, 2, ''),
	(43, '94wjpzVyOYv2TkWg', 'release', '', '', 'held', '2026-11-29 20:52:54.381845+00', NULL, '', 43, 1, ''),
	(44, 'ksJ-WDOL_lKhy76r', 'release', '', '', 'held', '2026-11-29 22:52:54.331989+00', NULL, '', 44, 3, ''),
	(45, 'BBRASVl32I1anNfN', 'release', '', '', 'held', '2026-11-29 23:52:54.382106+00', NULL, '', 45, 1, ''),
	(46, 'w2-hgDFymNeMOYmB', 'release', '', '', 'held', '2026-11-30 00:52:54.349488+00', NULL, '', 46, 2, ''),
	(47, 'Pc9x8kQs1fynSdf0', 'release', '', '', 'held', '2026-11-30 00:52:54.591217+00', NULL, '', 47, 1, ''),
	(48, '4Am6-MYQL-fJgYOS', 'release', '', '', 'held', '2026-11-30 01:52:54.288924+00', NULL, '', 48, 1, ''),
	(49, 'ftWZp-lgP-lEGSgc', 'release', '', '', 'held', '2026-11-30 02:52:54.35124+00', NULL, '', 49, 3, ''),
	(50, 'DHgzjVaYJXfbgzxv', 'release', '', '', 'held', '2026-11-30 02:52:54.496958+00', NULL, '', 50, 2, '');
INSERT INTO public.decision VALUES
	(51, 'moUgK5MECxymrPhH', 'release', '', '', 'held', '2026-11-30 03:52:54.33552+00', NULL, '', 51, 1, ''),
	(52, 'eiSoyd3RqdUO62pp', 'release', '', '', 'held', '2026-11-30 03:52:54.503127+00', NULL, '', 52, 3, ''),
	(53, '_DVnoB9fB4wzl9kM', 'release', '', '', 'held', '2026-11-30 04:32:54.401913+00', NULL, '', 54, 1, ''),
	(54, 'MicDZ7Gpn4FuH6Wq', 'release', '', '', 'held', '2026-11-30 04:52:54.449014+00', NULL, '', 55, 2, ''),
	(55, 'z-YSLqs8I68AaTxQ', 'release', '', '', 'held', '2026-11-30 05:22:54.35356+00', NULL, '', 56, 1, ''),
	(56, 'SE7vMs8efv8LPMLC', 'release', '', '', 'held', '2026-11-30 06:52:54.329732+00', NULL, '', 58, 2, ''),
	(57, 'uDQUd4hFiJF36Z8r', 'release', '', '', 'held', '2026-11-30 07:52:54.320496+00', NULL, '', 61, 1, '');
INSERT INTO public.event VALUES
	(24, 'accounts:account:joined', 'J_X3R8_tjzIgLUXy', 14, 'GM0599', '{}', '2026-09-03 05:27:54.269003+00'),
	(25, 'profiles:profile:changed', 'IfLpJy_ytA0Bnkn8', 14, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-03 05:47:54.283019+00'),
	(26, 'accounts:account:joined', 'Q7qQlMAOVNtgyz9b', 15, 'GM0599', '{}', '2026-09-07 05:27:54.268265+00'),
	(27, 'profiles:profile:changed', 'VVnYXWvctFAM1l7y', 15, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-07 05:47:54.277251+00'),
	(28, 'accounts:account:joined', 'oYN9I9asuyKX4t6y', 16, 'GM0344', '{}', '2026-09-11 05:27:54.267852+00'),
	(29, 'profiles:profile:changed', 'F38gsKjGcMUnxXJI', 16, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-11 05:47:54.286375+00'),
	(30, 'accounts:account:joined', 'YO5ftMopSqWqgFcR', 17, 'GM0503', '{}', '2026-09-14 05:27:54.268229+00'),
	(31, 'profiles:profile:changed', 'U2BrLJGKLwLc0rZ8', 17, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-14 05:47:54.285083+00'),
	(32, 'accounts:account:joined', 'xoqSHOs7MA3ErtrQ', 18, 'GM0599', '{}', '2026-09-17 05:27:54.268365+00'),
	(33, 'profiles:profile:changed', 'nvLy-BrHLR-r_KG0', 18, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-17 05:47:54.283375+00'),
	(34, 'accounts:account:joined', 'od8RVo6vtVS4cd2_', 19, 'GM0503', '{}', '2026-09-22 05:27:54.268324+00'),
	(35, 'profiles:profile:changed', 'i2aT1AxspRjS023A', 19, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-22 05:47:54.279786+00'),
	(36, 'accounts:account:joined', 'tE7PGOHJBZjjhfC9', 20, 'GM0344', '{}', '2026-09-25 05:27:54.267054+00'),
	(37, 'profiles:profile:changed', 'tLbuF1rCplyFCW1P', 20, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-25 05:47:54.27139+00'),
	(38, 'accounts:account:joined', 'Mar2cIfbp3-JY77C', 21, 'GM0599', '{}', '2026-09-27 05:27:54.266974+00'),
	(39, 'profiles:profile:changed', 'WxP7gBO08idUoQ5I', 21, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-27 05:47:54.273205+00'),
	(40, 'accounts:account:joined', '6x7qdqvVhjTbFhpg', 22, 'GM0503', '{}', '2026-09-29 05:27:54.266748+00'),
	(41, 'profiles:profile:changed', 'd_byIqUeS3yxkikJ', 22, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-29 05:47:54.270136+00'),
	(42, 'accounts:account:joined', 'mfpkOTOKvUI1z8KK', 23, 'GM0599', '{}', '2026-10-01 05:27:54.266793+00'),
	(43, 'accounts:account:joined', 'X0hmoZx89AlzYWiX', 24, 'GM0599', '{}', '2026-10-01 05:27:54.270505+00'),
	(44, 'profiles:profile:changed', 'Nk5fizsH1FZ1qT_u', 23, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-01 05:47:54.270396+00'),
	(45, 'profiles:profile:changed', 'B5fh0i8Fa5ewBPTk', 24, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-01 05:47:54.276411+00'),
	(46, 'accounts:account:joined', 'uAyHr0suAe7qjXX4', 25, 'GM0503', '{}', '2026-10-03 05:27:54.273047+00'),
	(47, 'profiles:profile:changed', '-c5GAB1ioL5kMdbF', 25, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-03 05:47:54.277054+00'),
	(48, 'accounts:account:joined', 'womTkRNZc7GwUlLy', 26, 'GM0599', '{}', '2026-10-04 05:27:54.268099+00'),
	(49, 'profiles:profile:changed', '56CVyWo2edeDH0Ie', 26, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-04 05:47:54.285135+00'),
	(50, 'accounts:account:joined', 'X1q8QtAwo329aj-W', 27, 'GM0344', '{}', '2026-10-06 05:27:54.267266+00'),
	(51, 'profiles:profile:changed', '_1qNgmnTvokEtx4K', 27, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-06 05:47:54.291405+00'),
	(52, 'accounts:account:joined', 'Oi2kB70oby4tj9im', 28, 'GM0599', '{}', '2026-10-09 05:27:54.266977+00'),
	(53, 'profiles:profile:changed', 'sVv0bZhSNZkGNZ8W', 28, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-09 05:47:54.345053+00'),
	(54, 'accounts:account:joined', 'tJx0JWsOO7kAXNEo', 29, 'GM0344', '{}', '2026-10-12 05:27:54.266733+00'),
	(55, 'profiles:profile:changed', 'jNou6Pqm1DgeBVFT', 29, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-12 05:47:54.274196+00'),
	(56, 'accounts:account:joined', '5hQpR0eJV_QpjHdq', 30, 'GM0599', '{}', '2026-10-14 05:27:54.267102+00'),
	(57, 'profiles:profile:changed', '2Dlor-pMWZqJIlA_', 30, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-14 05:47:54.280448+00'),
	(58, 'helping:request:posted', 'd8DonmxZ6gPjDcTj', 23, 'GM0599', '{"visibility": "held"}', '2026-10-16 08:27:54.31337+00'),
	(59, 'moderation:case:opened', 'CLUKQfwwKXXmv5YO', NULL, 'GM0599', '{"kind": "request", "about": "d8DonmxZ6gPjDcTj", "because": "held"}', '2026-10-16 08:31:54.311783+00'),
	(60, 'moderation:decision:made', 'Nex1q1Jfoaub4Uni', 1, 'GM0599', '{"case": "CLUKQfwwKXXmv5YO", "kind": "request", "about": "d8DonmxZ6gPjDcTj", "ruling": "release"}', '2026-10-16 08:52:54.376643+00'),
	(61, 'moderation:case:closed', 'CLUKQfwwKXXmv5YO', 1, 'GM0599', '{"about": "d8DonmxZ6gPjDcTj"}', '2026-10-16 08:52:54.378249+00'),
	(62, 'accounts:account:joined', 'CsqqZfAYfxE9Be_E', 31, 'GM0344', '{}', '2026-10-17 05:27:54.267546+00'),
	(63, 'profiles:profile:changed', 'Hd88LRoVlYASUSmN', 31, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-17 05:47:54.288087+00'),
	(64, 'accounts:account:joined', 'vUARVVZbwrxx_OuJ', 32, 'GM0503', '{}', '2026-10-19 05:27:54.268925+00'),
	(65, 'profiles:profile:changed', 'ar4FMmIiXMnhwRH-', 32, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-19 05:47:54.278505+00'),
	(66, 'accounts:account:joined', '06YLgEHqqwFOzatg', 33, 'GM0599', '{}', '2026-10-20 05:27:54.266897+00'),
	(67, 'profiles:profile:changed', 'l17IoVWei0Rm9F8D', 33, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-20 05:47:54.285864+00'),
	(68, 'helping:request:posted', 'otd7okIzVRLYCdW2', 22, 'GM0503', '{"visibility": "held"}', '2026-10-21 07:27:54.292972+00'),
	(69, 'moderation:case:opened', 'lXUN55xZis4B1HFw', NULL, 'GM0503', '{"kind": "request", "about": "otd7okIzVRLYCdW2", "because": "held"}', '2026-10-21 07:31:54.305527+00'),
	(73, 'profiles:profile:changed', '3klihX2peo-v7YOy', 34, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-23 05:47:54.290201+00'),
	(75, 'accounts:account:joined', 'kWKDZGOuKAARi7lW', 35, 'GM0344', '{}', '2026-10-25 05:27:54.270459+00'),
	(77, 'accounts:account:joined', 'MAEHhiNDxs0aCXpt', 36, 'GM0599', '{}', '2026-10-28 05:27:54.277366+00'),
	(79, 'accounts:account:joined', 'PcjwV_Ysi2648tg1', 37, 'GM0503', '{}', '2026-10-30 05:27:54.266975+00');
INSERT INTO public.event VALUES
	(81, 'moderation:evidence:destroyed', 'CLUKQfwwKXXmv5YO', NULL, 'GM0599', '{"about": "d8DonmxZ6gPjDcTj", "files": 0, "words": 0, "pictures": 0}', '2026-10-30 10:27:54.344973+00'),
	(82, 'accounts:account:joined', 'kWRtRmbpRzxjkIBk', 38, 'GM0599', '{}', '2026-10-31 05:27:54.268186+00'),
	(85, 'profiles:profile:changed', 'K3Au1HTmbypQRbvX', 39, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-01 05:47:54.280503+00'),
	(86, 'accounts:account:joined', '4P3Fv47EH6KE-eQA', 40, 'GM0599', '{}', '2026-11-04 05:27:54.27032+00'),
	(88, 'moderation:case:opened', 'ztaX5f9LtXK-naLZ', NULL, 'GM0599', '{"kind": "profile", "about": "mFcmAz8snVPhTe9J", "because": "reported"}', '2026-11-04 08:27:54.347628+00'),
	(89, 'moderation:report:made', 'ooXxYVEhzNXJlmMu', 4, 'GM0599', '{"case": "ztaX5f9LtXK-naLZ", "kind": "profile", "about": "mFcmAz8snVPhTe9J", "reason": "money"}', '2026-11-04 08:27:54.367611+00'),
	(91, 'moderation:decision:made', '54e0blS8kqEuCE2k', 1, 'GM0599', '{"case": "ztaX5f9LtXK-naLZ", "kind": "profile", "about": "mFcmAz8snVPhTe9J", "ruling": "nothing"}', '2026-11-04 14:27:54.33331+00'),
	(92, 'moderation:case:closed', 'ztaX5f9LtXK-naLZ', 1, 'GM0599', '{"about": "mFcmAz8snVPhTe9J"}', '2026-11-04 14:27:54.336283+00'),
	(94, 'profiles:profile:changed', 'j78VaUsOvxUNPcKh', 41, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-05 05:47:54.279974+00'),
	(96, 'profiles:profile:changed', 'nnt8DZeSTavIGufF', 42, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-06 05:47:54.282251+00'),
	(98, 'profiles:profile:changed', 'fKSgAbezRLgJLeAI', 43, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-08 05:47:54.282917+00'),
	(100, 'moderation:case:opened', 'soScdg9oC47eKDPs', NULL, 'GM0344', '{"kind": "request", "about": "73yrsO3pRBg7wqzr", "because": "held"}', '2026-11-08 08:31:54.323302+00'),
	(103, 'helping:offer:made', 'lUPVaY0-SiPaMoia', 16, 'GM0344', '{"about": "73yrsO3pRBg7wqzr", "helper": 16, "visibility": "shown"}', '2026-11-08 16:27:54.330633+00'),
	(106, 'conversations:message:sent', 'kSpuYkSAs658WsA4', 35, 'GM0344', '{"to": 16, "about": "QqIN0pNeL8U7h4Ix"}', '2026-11-09 03:27:54.328502+00'),
	(108, 'profiles:profile:changed', 'f5SSBkoEW-AqJYa8', 44, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-09 05:47:54.327111+00'),
	(109, 'accounts:account:joined', 'H7vDew1_-ZvRIXwR', 45, 'GM0503', '{}', '2026-11-10 05:27:54.267425+00'),
	(111, 'helping:request:posted', 'zTe6eZmrgfdY7MS2', 36, 'GM0599', '{"visibility": "held"}', '2026-11-10 07:27:54.313918+00'),
	(113, 'moderation:decision:made', '3aYNrUvelGJ2xPD2', 1, 'GM0599', '{"case": "GEb4xzbn9rlLgYKL", "kind": "request", "about": "zTe6eZmrgfdY7MS2", "ruling": "release"}', '2026-11-10 07:52:54.360908+00'),
	(114, 'moderation:case:closed', 'GEb4xzbn9rlLgYKL', 1, 'GM0599', '{"about": "zTe6eZmrgfdY7MS2"}', '2026-11-10 07:52:54.362438+00'),
	(115, 'accounts:account:joined', 'f_WAoEJPvBTe5y4e', 46, 'GM0599', '{}', '2026-11-11 05:27:54.266923+00'),
	(117, 'conversations:message:sent', '9-hTuO4b7v28V71o', 16, 'GM0344', '{"to": 35, "about": "QqIN0pNeL8U7h4Ix"}', '2026-11-11 10:27:54.301155+00'),
	(119, 'profiles:profile:changed', '28P-OssF_G_zroqi', 47, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-12 05:47:54.291888+00'),
	(120, 'outfits:outfit:drafted', 'tiB-FEFEmliqdzkI', 35, NULL, '{}', '2026-11-12 06:27:54.544757+00'),
	(123, 'moderation:decision:made', 'Ui0fcwSbmUPkQYwA', 2, 'GM0344', '{"case": "JkVd6XZz-dSAcdIJ", "kind": "outfit", "about": "tiB-FEFEmliqdzkI", "ruling": "release"}', '2026-11-12 06:52:54.328805+00'),
	(124, 'moderation:case:closed', 'JkVd6XZz-dSAcdIJ', 2, 'GM0344', '{"about": "tiB-FEFEmliqdzkI"}', '2026-11-12 06:52:54.330028+00'),
	(126, 'outfits:practice:done', 'care', 7, NULL, '{}', '2026-11-12 09:27:54.290391+00'),
	(128, 'outfits:feedback:given', '11m1nyitIqUwJ3I2', 7, 'GM0344', '{"about": "tiB-FEFEmliqdzkI", "visibility": "shown"}', '2026-11-12 09:27:54.383229+00'),
	(131, 'moderation:decision:made', 'uEjkqYz9r43YV9X2', 1, 'GM0599', '{"case": "7_oKKqajKJu80LQb", "kind": "request", "about": "2tDofm11l3j7gm_v", "ruling": "release"}', '2026-11-12 09:52:54.328903+00'),
	(132, 'moderation:case:closed', '7_oKKqajKJu80LQb', 1, 'GM0599', '{"about": "2tDofm11l3j7gm_v"}', '2026-11-12 09:52:54.339015+00'),
	(134, 'outfits:feedback:helped', '11m1nyitIqUwJ3I2', 35, 'GM0344', '{"about": "tiB-FEFEmliqdzkI", "garment": "jumper"}', '2026-11-12 10:17:54.35595+00'),
	(143, 'accounts:account:joined', 'vW3MaPNmpxMlyjWg', 49, 'GM0599', '{}', '2026-11-14 05:27:54.271185+00'),
	(145, 'helping:request:posted', 'wl6dB7G90pjlMu5r', 28, 'GM0599', '{"visibility": "held"}', '2026-11-14 06:27:54.308629+00'),
	(146, 'moderation:case:opened', 'OeBfFZ9VewzbJntk', NULL, 'GM0599', '{"kind": "request", "about": "wl6dB7G90pjlMu5r", "because": "held"}', '2026-11-14 06:31:54.31681+00'),
	(149, 'conversations:conversation:closed', 'QqIN0pNeL8U7h4Ix', 35, 'GM0344', '{"about": "73yrsO3pRBg7wqzr"}', '2026-11-14 10:27:54.314808+00'),
	(150, 'helping:request:closed', '73yrsO3pRBg7wqzr', 35, 'GM0344', '{"by": "asker", "says": "yes", "helper": 16}', '2026-11-14 10:27:54.315952+00'),
	(162, 'conversations:message:sent', 'AMObT0OHfM3eT68Y', 28, 'GM0599', '{"to": 42, "about": "Y9PlXotBCpqPpvoF"}', '2026-11-16 07:27:54.305304+00'),
	(165, 'helping:request:thanked', '2tDofm11l3j7gm_v', 38, 'GM0599', '{"helper": 4}', '2026-11-16 10:31:54.274507+00'),
	(167, 'accounts:account:joined', 'UQbwQ3ubCoEbomxW', 51, 'GM0344', '{}', '2026-11-17 05:27:54.269358+00'),
	(169, 'helping:request:posted', '2CMINd9NGL4-fmcL', 45, 'GM0503', '{"visibility": "held"}', '2026-11-17 06:27:54.276597+00'),
	(170, 'moderation:case:opened', 'mHx6aJ4W3FC6k6Oc', NULL, 'GM0503', '{"kind": "request", "about": "2CMINd9NGL4-fmcL", "because": "held"}', '2026-11-17 06:31:54.299558+00'),
	(174, 'outfits:outfit:posted', 'VT_0XZeNwhXdzE5r', 28, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-17 07:29:54.305899+00'),
	(175, 'moderation:case:opened', '8XAc3i3a7pD5mO3T', NULL, 'GM0599', '{"kind": "outfit", "about": "VT_0XZeNwhXdzE5r", "because": "held"}', '2026-11-17 07:31:54.326331+00'),
	(179, 'outfits:practice:done', 'care', 11, NULL, '{}', '2026-11-17 12:27:54.294241+00'),
	(181, 'outfits:feedback:given', '6YeeaWAeQEjN1-3X', 11, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "visibility": "shown"}', '2026-11-17 12:27:54.3974+00'),
	(183, 'outfits:feedback:helped', '6YeeaWAeQEjN1-3X', 28, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "garment": "jacket"}', '2026-11-17 13:17:54.338222+00'),
	(185, 'outfits:practice:done', 'hotel', 21, NULL, '{}', '2026-11-17 14:27:54.269512+00'),
	(187, 'outfits:practice:done', 'warehouse', 21, NULL, '{}', '2026-11-17 14:27:54.291614+00'),
	(189, 'helping:offer:made', 'TJr8iR53Dd5Qu3o4', 4, 'GM0599', '{"about": "2CMINd9NGL4-fmcL", "helper": 4, "visibility": "shown"}', '2026-11-17 14:27:54.497634+00'),
	(191, 'outfits:practice:done', 'hotel', 38, NULL, '{}', '2026-11-17 16:27:54.272679+00'),
	(193, 'outfits:practice:done', 'warehouse', 38, NULL, '{}', '2026-11-17 16:27:54.305378+00');
INSERT INTO public.event VALUES
	(70, 'moderation:decision:made', 'c79r9zbO7uh4Lqp3', 3, 'GM0503', '{"case": "lXUN55xZis4B1HFw", "kind": "request", "about": "otd7okIzVRLYCdW2", "ruling": "release"}', '2026-10-21 07:52:54.35509+00'),
	(71, 'moderation:case:closed', 'lXUN55xZis4B1HFw', 3, 'GM0503', '{"about": "otd7okIzVRLYCdW2"}', '2026-10-21 07:52:54.358915+00'),
	(72, 'accounts:account:joined', 'VzAHVvLUdL3MbfgV', 34, 'GM0599', '{}', '2026-10-23 05:27:54.27148+00'),
	(74, 'helping:request:expired', 'd8DonmxZ6gPjDcTj', NULL, 'GM0599', '{"visibility": "shown"}', '2026-10-24 10:27:54.275718+00'),
	(76, 'profiles:profile:changed', 'Wq7T9MCFxppqTCF-', 35, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-25 05:47:54.291476+00'),
	(78, 'profiles:profile:changed', 'mFcmAz8snVPhTe9J', 36, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-28 05:47:54.281521+00'),
	(80, 'profiles:profile:changed', '7Mps2I8a9cgu7xqB', 37, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-30 05:47:54.277477+00'),
	(83, 'profiles:profile:changed', 'hxbNp34VpwqofP0K', 38, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-31 05:47:54.280431+00'),
	(84, 'accounts:account:joined', 'Jj-CtALcSmoMSiYc', 39, 'GM0344', '{}', '2026-11-01 05:27:54.269864+00'),
	(87, 'profiles:profile:changed', 'cmscrpjWSQuV9Qax', 40, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-04 05:47:54.289119+00'),
	(90, 'moderation:evidence:destroyed', 'lXUN55xZis4B1HFw', NULL, 'GM0503', '{"about": "otd7okIzVRLYCdW2", "files": 0, "words": 0, "pictures": 0}', '2026-11-04 10:27:54.363456+00'),
	(93, 'accounts:account:joined', 'yQNjjqB8AOPcUH8X', 41, 'GM0503', '{}', '2026-11-05 05:27:54.268687+00'),
	(95, 'accounts:account:joined', 'FHJtLfFs0nn1sgl5', 42, 'GM0344', '{}', '2026-11-06 05:27:54.271134+00'),
	(97, 'accounts:account:joined', '5q0HXL40kNoJnoHm', 43, 'GM0599', '{}', '2026-11-08 05:27:54.269367+00'),
	(99, 'helping:request:posted', '73yrsO3pRBg7wqzr', 35, 'GM0344', '{"visibility": "held"}', '2026-11-08 08:27:54.291828+00'),
	(101, 'moderation:decision:made', '6w4oU2ZIe9toaifU', 2, 'GM0344', '{"case": "soScdg9oC47eKDPs", "kind": "request", "about": "73yrsO3pRBg7wqzr", "ruling": "release"}', '2026-11-08 08:52:54.332492+00'),
	(102, 'moderation:case:closed', 'soScdg9oC47eKDPs', 2, 'GM0344', '{"about": "73yrsO3pRBg7wqzr"}', '2026-11-08 08:52:54.335986+00'),
	(104, 'conversations:conversation:opened', 'QqIN0pNeL8U7h4Ix', 35, 'GM0344', '{"about": "73yrsO3pRBg7wqzr"}', '2026-11-09 02:27:54.337612+00'),
	(105, 'helping:offer:accepted', 'lUPVaY0-SiPaMoia', 35, 'GM0344', '{"about": "73yrsO3pRBg7wqzr", "helper": 16, "conversation": "QqIN0pNeL8U7h4Ix"}', '2026-11-09 02:27:54.337722+00'),
	(107, 'accounts:account:joined', 'armU0Yp_t0BEJhrN', 44, 'GM0344', '{}', '2026-11-09 05:27:54.266906+00'),
	(110, 'profiles:profile:changed', 'qSVSiG73fq_AQFvg', 45, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-10 05:47:54.28501+00'),
	(112, 'moderation:case:opened', 'GEb4xzbn9rlLgYKL', NULL, 'GM0599', '{"kind": "request", "about": "zTe6eZmrgfdY7MS2", "because": "held"}', '2026-11-10 07:31:54.33785+00'),
	(116, 'profiles:profile:changed', 'bYxx2nRL9WB0ME1X', 46, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-11 05:47:54.278277+00'),
	(118, 'accounts:account:joined', 'xQ8HyLm78eklfPZc', 47, 'GM0344', '{}', '2026-11-12 05:27:54.281297+00'),
	(121, 'outfits:outfit:posted', 'tiB-FEFEmliqdzkI', 35, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-12 06:29:54.288778+00'),
	(122, 'moderation:case:opened', 'JkVd6XZz-dSAcdIJ', NULL, 'GM0344', '{"kind": "outfit", "about": "tiB-FEFEmliqdzkI", "because": "held"}', '2026-11-12 06:31:54.30379+00'),
	(125, 'outfits:practice:done', 'hotel', 7, NULL, '{}', '2026-11-12 09:27:54.273526+00'),
	(127, 'outfits:practice:done', 'warehouse', 7, NULL, '{}', '2026-11-12 09:27:54.295767+00'),
	(129, 'helping:request:posted', '2tDofm11l3j7gm_v', 38, 'GM0599', '{"visibility": "held"}', '2026-11-12 09:27:54.413192+00'),
	(130, 'moderation:case:opened', '7_oKKqajKJu80LQb', NULL, 'GM0599', '{"kind": "request", "about": "2tDofm11l3j7gm_v", "because": "held"}', '2026-11-12 09:31:54.28557+00'),
	(133, 'outfits:feedback:helped', '11m1nyitIqUwJ3I2', 35, 'GM0344', '{"about": "tiB-FEFEmliqdzkI", "garment": "blouse"}', '2026-11-12 10:17:54.301406+00'),
	(135, 'helping:offer:made', 'HnZm46VYGDK90ymG', 4, 'GM0599', '{"about": "2tDofm11l3j7gm_v", "helper": 4, "visibility": "shown"}', '2026-11-12 14:27:54.340316+00'),
	(136, 'conversations:conversation:opened', 'XEdeeHlDSFnlVIgP', 38, 'GM0599', '{"about": "2tDofm11l3j7gm_v"}', '2026-11-12 22:27:54.362909+00'),
	(137, 'helping:offer:accepted', 'HnZm46VYGDK90ymG', 38, 'GM0599', '{"about": "2tDofm11l3j7gm_v", "helper": 4, "conversation": "XEdeeHlDSFnlVIgP"}', '2026-11-12 22:27:54.36306+00'),
	(138, 'conversations:message:sent', 'pJtxhN6BJoUhW_Oj', 38, 'GM0599', '{"to": 4, "about": "XEdeeHlDSFnlVIgP"}', '2026-11-12 23:27:54.310647+00'),
	(139, 'conversations:message:sent', '7u6LGCBwgQszRDiz', 4, 'GM0599', '{"to": 38, "about": "XEdeeHlDSFnlVIgP"}', '2026-11-13 01:27:54.299634+00'),
	(140, 'accounts:account:joined', 'nVtIo28_Hc3dh3oS', 48, 'GM0503', '{}', '2026-11-13 05:27:54.267437+00'),
	(141, 'profiles:profile:changed', 'KLqf7c1yVH1h_cdx', 48, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-13 05:47:54.294553+00'),
	(142, 'outfits:outfit:answered', 'tiB-FEFEmliqdzkI', NULL, 'GM0344', '{"answers": 1}', '2026-11-13 10:27:54.563734+00'),
	(144, 'profiles:profile:changed', 'ViNNOA8ZLVL88NV8', 49, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-14 05:47:54.295974+00'),
	(147, 'moderation:decision:made', 'cANIOyDRUG4NSF7A', 1, 'GM0599', '{"case": "OeBfFZ9VewzbJntk", "kind": "request", "about": "wl6dB7G90pjlMu5r", "ruling": "release"}', '2026-11-14 06:52:54.349067+00'),
	(148, 'moderation:case:closed', 'OeBfFZ9VewzbJntk', 1, 'GM0599', '{"about": "wl6dB7G90pjlMu5r"}', '2026-11-14 06:52:54.35075+00'),
	(151, 'outfits:outfit:destroyed', 'tiB-FEFEmliqdzkI', NULL, 'GM0344', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-14 10:27:54.634746+00'),
	(152, 'outfits:outfit:asked_how', 'tiB-FEFEmliqdzkI', NULL, 'GM0344', '{}', '2026-11-14 10:27:54.660213+00'),
	(153, 'helping:request:thanked', '73yrsO3pRBg7wqzr', 35, 'GM0344', '{"helper": 16}', '2026-11-14 10:31:54.285272+00'),
	(154, 'helping:request:closed', '73yrsO3pRBg7wqzr', 16, 'GM0344', '{"by": "helper", "says": "yes", "helper": 16}', '2026-11-14 11:27:54.297509+00'),
	(155, 'helping:offer:made', 'saEdJ52n5fRTLfCb', 42, 'GM0344', '{"about": "wl6dB7G90pjlMu5r", "helper": 42, "visibility": "shown"}', '2026-11-14 14:27:54.343044+00'),
	(156, 'conversations:conversation:opened', 'Y9PlXotBCpqPpvoF', 28, 'GM0599', '{"about": "wl6dB7G90pjlMu5r"}', '2026-11-14 22:27:54.326544+00'),
	(157, 'helping:offer:accepted', 'saEdJ52n5fRTLfCb', 28, 'GM0599', '{"about": "wl6dB7G90pjlMu5r", "helper": 42, "conversation": "Y9PlXotBCpqPpvoF"}', '2026-11-14 22:27:54.326672+00'),
	(158, 'conversations:message:sent', 'YpbbXYPI74NqK9iK', 28, 'GM0599', '{"to": 42, "about": "Y9PlXotBCpqPpvoF"}', '2026-11-14 23:27:54.283201+00');
INSERT INTO public.event VALUES
	(159, 'conversations:message:sent', 'QNgjcRCVQSebpWml', 42, 'GM0599', '{"to": 28, "about": "Y9PlXotBCpqPpvoF"}', '2026-11-15 00:27:54.282697+00'),
	(160, 'accounts:account:joined', '-NG5w32gkRKsxQKQ', 50, 'GM0599', '{}', '2026-11-15 05:27:54.267588+00'),
	(161, 'profiles:profile:changed', 'lbDX9h257fow3qVi', 50, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-15 05:47:54.272092+00'),
	(178, 'outfits:practice:done', 'hotel', 11, NULL, '{}', '2026-11-17 12:27:54.274275+00'),
	(163, 'conversations:conversation:closed', 'XEdeeHlDSFnlVIgP', 38, 'GM0599', '{"about": "2tDofm11l3j7gm_v"}', '2026-11-16 10:27:54.291009+00'),
	(164, 'helping:request:closed', '2tDofm11l3j7gm_v', 38, 'GM0599', '{"by": "asker", "says": "partly", "helper": 4}', '2026-11-16 10:27:54.293077+00'),
	(166, 'helping:request:closed', '2tDofm11l3j7gm_v', 4, 'GM0599', '{"by": "helper", "says": "yes", "helper": 4}', '2026-11-16 11:27:54.279959+00'),
	(168, 'profiles:profile:changed', '1Nrok6cXyziQoWNU', 51, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-17 05:47:54.29032+00'),
	(171, 'moderation:decision:made', 'c9f0fFTptzNy21ic', 3, 'GM0503', '{"case": "mHx6aJ4W3FC6k6Oc", "kind": "request", "about": "2CMINd9NGL4-fmcL", "ruling": "release"}', '2026-11-17 06:52:54.339513+00'),
	(172, 'moderation:case:closed', 'mHx6aJ4W3FC6k6Oc', 3, 'GM0503', '{"about": "2CMINd9NGL4-fmcL"}', '2026-11-17 06:52:54.345874+00'),
	(173, 'outfits:outfit:drafted', 'VT_0XZeNwhXdzE5r', 28, NULL, '{}', '2026-11-17 07:27:54.516519+00'),
	(176, 'moderation:decision:made', 't9WZNpWiQuYGiAYT', 1, 'GM0599', '{"case": "8XAc3i3a7pD5mO3T", "kind": "outfit", "about": "VT_0XZeNwhXdzE5r", "ruling": "release"}', '2026-11-17 07:52:54.294558+00'),
	(177, 'moderation:case:closed', '8XAc3i3a7pD5mO3T', 1, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r"}', '2026-11-17 07:52:54.29628+00'),
	(219, 'helping:request:thanked', 'wl6dB7G90pjlMu5r', 28, 'GM0599', '{"helper": 42}', '2026-11-18 10:31:54.275659+00'),
	(221, 'helping:offer:made', 'nMeKZtuJXCU_Drnn', 24, 'GM0599', '{"about": "L3VYC1Lwasm5cKB8", "helper": 24, "visibility": "shown"}', '2026-11-18 14:27:54.324401+00'),
	(224, 'conversations:message:sent', '0cWEoCNJb59RWHyb', 51, 'GM0344', '{"to": 24, "about": "gckFBvYxrgb9EgvK"}', '2026-11-19 01:27:54.297472+00'),
	(226, 'accounts:account:joined', 'id5gF2mU0S3mSZ0i', 53, 'GM0503', '{}', '2026-11-19 05:27:54.272927+00'),
	(228, 'helping:offer:declined', 'JXK2YHIp5vL1EfQS', 36, 'GM0599', '{"about": "zTe6eZmrgfdY7MS2", "helper": 16}', '2026-11-19 10:27:54.279019+00'),
	(229, 'helping:request:withdrawn', 'zTe6eZmrgfdY7MS2', 36, 'GM0599', '{}', '2026-11-19 10:27:54.280246+00'),
	(257, 'helping:request:expired', 'otd7okIzVRLYCdW2', NULL, 'GM0503', '{"visibility": "shown"}', '2026-11-21 10:27:54.877356+00'),
	(261, 'moderation:decision:made', 'xlegUCDVhJ2T7CJv', 1, 'GM0599', '{"case": "vZpxpnlNLb4j_z4Z", "kind": "request", "about": "nQfwO1MLnZXytUKc", "ruling": "release"}', '2026-11-22 04:52:54.337791+00'),
	(262, 'moderation:case:closed', 'vZpxpnlNLb4j_z4Z', 1, 'GM0599', '{"about": "nQfwO1MLnZXytUKc"}', '2026-11-22 04:52:54.344237+00'),
	(264, 'profiles:profile:changed', 'p0F0F60CKXvP2YUP', 55, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-22 05:47:54.291977+00'),
	(266, 'conversations:conversation:closed', 'EtiGucn1XwcCHmHy', 45, 'GM0503', '{"about": "2CMINd9NGL4-fmcL"}', '2026-11-22 10:27:54.285121+00'),
	(267, 'helping:request:closed', '2CMINd9NGL4-fmcL', 45, 'GM0503', '{"by": "asker", "says": "yes", "helper": 9}', '2026-11-22 10:27:54.287443+00'),
	(302, 'helping:request:posted', '9lQb7smraPqBUrvI', 56, 'GM0599', '{"visibility": "held"}', '2026-11-23 13:27:54.285401+00'),
	(304, 'outfits:practice:done', 'hotel', 37, NULL, '{}', '2026-11-23 14:27:54.269483+00'),
	(306, 'outfits:practice:done', 'warehouse', 37, NULL, '{}', '2026-11-23 14:27:54.284868+00'),
	(309, 'helping:offer:made', 'djqOnfPqxxu6VjLm', 11, 'GM0599', '{"about": "a3LgXndugVA7FGiz", "helper": 11, "visibility": "shown"}', '2026-11-23 14:27:54.359736+00'),
	(310, 'moderation:decision:made', 'yBY5OSM8dTCQanZ1', 1, 'GM0599', '{"case": "vYV3dXvVnPUSw_TT", "kind": "request", "about": "9lQb7smraPqBUrvI", "ruling": "remove"}', '2026-11-23 14:27:54.444067+00'),
	(311, 'moderation:case:closed', 'vYV3dXvVnPUSw_TT', 1, 'GM0599', '{"about": "9lQb7smraPqBUrvI"}', '2026-11-23 14:27:54.446495+00'),
	(312, 'conversations:conversation:opened', 'N-fJLxD_QnzJ5V9z', 55, 'GM0344', '{"about": "a3LgXndugVA7FGiz"}', '2026-11-24 00:27:54.291543+00'),
	(313, 'helping:offer:accepted', 'djqOnfPqxxu6VjLm', 55, 'GM0344', '{"about": "a3LgXndugVA7FGiz", "helper": 11, "conversation": "N-fJLxD_QnzJ5V9z"}', '2026-11-24 00:27:54.291636+00'),
	(315, 'accounts:account:joined', 'HT73QDDRsFBeK8Xw', 57, 'GM0344', '{}', '2026-11-24 05:27:54.267564+00'),
	(317, 'profiles:profile:changed', 'LOh4azd7TwVq_XPG', 57, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-24 05:47:54.276509+00'),
	(320, 'helping:request:thanked', 'nQfwO1MLnZXytUKc', 54, 'GM0599', '{"helper": 21}', '2026-11-24 06:31:54.280345+00'),
	(322, 'helping:request:posted', 'PLghxSp7NcIa0y7H', 33, 'GM0599', '{"visibility": "held"}', '2026-11-24 07:27:54.298915+00'),
	(323, 'moderation:case:opened', 'FvZ7NG710piYvSqM', NULL, 'GM0599', '{"kind": "request", "about": "PLghxSp7NcIa0y7H", "because": "held"}', '2026-11-24 07:31:54.366122+00'),
	(326, 'helping:offer:made', 'wB-iQ-Q_zbFk-4YQ', 4, 'GM0599', '{"about": "PLghxSp7NcIa0y7H", "helper": 4, "visibility": "shown"}', '2026-11-24 09:27:54.291741+00'),
	(327, 'moderation:evidence:destroyed', 'GEb4xzbn9rlLgYKL', NULL, 'GM0599', '{"about": "zTe6eZmrgfdY7MS2", "files": 0, "words": 0, "pictures": 0}', '2026-11-24 10:27:54.668542+00'),
	(328, 'helping:offer:made', 'ZHqjcTDhZ_PNKYLz', 27, 'GM0344', '{"about": "PLghxSp7NcIa0y7H", "helper": 27, "visibility": "shown"}', '2026-11-24 11:27:54.300628+00'),
	(330, 'moderation:case:opened', 'EbId3NygdaWgy7Zq', NULL, 'GM0599', '{"kind": "request", "about": "rLawt_wqfwOtQ_LE", "because": "held"}', '2026-11-24 14:31:54.319416+00'),
	(333, 'helping:offer:declined', 'wB-iQ-Q_zbFk-4YQ', 33, 'GM0599', '{"about": "PLghxSp7NcIa0y7H", "helper": 4}', '2026-11-24 22:27:54.301098+00'),
	(334, 'conversations:conversation:opened', 'L-VHixXQ9FLJCnVi', 33, 'GM0599', '{"about": "PLghxSp7NcIa0y7H"}', '2026-11-24 22:27:54.310549+00'),
	(335, 'helping:offer:accepted', 'ZHqjcTDhZ_PNKYLz', 33, 'GM0599', '{"about": "PLghxSp7NcIa0y7H", "helper": 27, "conversation": "L-VHixXQ9FLJCnVi"}', '2026-11-24 22:27:54.310636+00'),
	(337, 'conversations:message:sent', 'LRg4m0Nim9iSssk2', 27, 'GM0599', '{"to": 33, "about": "L-VHixXQ9FLJCnVi"}', '2026-11-25 01:27:54.283277+00'),
	(339, 'conversations:message:sent', 'x_MuYXLWUVp-Ay8L', 27, 'GM0599', '{"to": 33, "about": "L-VHixXQ9FLJCnVi"}', '2026-11-25 02:27:54.308969+00'),
	(341, 'profiles:profile:changed', 'w1PnAj_npifrLOCV', 58, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-25 05:47:54.277935+00'),
	(343, 'moderation:case:opened', 'uw56kBtjWDEl5b1O', NULL, 'GM0344', '{"kind": "request", "about": "JL48CA1lYwo5B2o2", "because": "held"}', '2026-11-25 08:31:54.363078+00'),
	(347, 'conversations:conversation:opened', '6AVNK6DRkp4QjHUg', 39, 'GM0344', '{"about": "JL48CA1lYwo5B2o2"}', '2026-11-26 02:27:54.310555+00');
INSERT INTO public.event VALUES
	(348, 'helping:offer:accepted', 'FSdCIRXG8X12dee0', 39, 'GM0344', '{"about": "JL48CA1lYwo5B2o2", "helper": 28, "conversation": "6AVNK6DRkp4QjHUg"}', '2026-11-26 02:27:54.310648+00'),
	(350, 'conversations:message:sent', 'EOJmBiNnW1JyiTjw', 28, 'GM0344', '{"to": 39, "about": "6AVNK6DRkp4QjHUg"}', '2026-11-26 04:27:54.307869+00'),
	(352, 'moderation:case:opened', 'G6kBUUOwE97Tlt-y', NULL, 'GM0599', '{"kind": "request", "about": "JdNnlLr6QsaZO0uP", "because": "held"}', '2026-11-26 05:31:54.532679+00'),
	(355, 'conversations:conversation:closed', 'fqLvQb_RMdScE6hU', 14, 'GM0599', '{"about": "J6G9j4sexGpCx4nf"}', '2026-11-26 06:27:54.378381+00'),
	(356, 'helping:request:closed', 'J6G9j4sexGpCx4nf', 14, 'GM0599', '{"by": "asker", "says": "yes", "helper": 12}', '2026-11-26 06:27:54.387477+00'),
	(180, 'outfits:practice:done', 'warehouse', 11, NULL, '{}', '2026-11-17 12:27:54.2997+00'),
	(182, 'outfits:feedback:helped', '6YeeaWAeQEjN1-3X', 28, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "garment": "dress"}', '2026-11-17 13:17:54.304991+00'),
	(184, 'outfits:feedback:helped', '6YeeaWAeQEjN1-3X', 28, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "garment": "shoes"}', '2026-11-17 13:17:54.368353+00'),
	(186, 'outfits:practice:done', 'care', 21, NULL, '{}', '2026-11-17 14:27:54.282602+00'),
	(188, 'outfits:feedback:given', 'qJOpEYdCDUqgZVGH', 21, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "visibility": "shown"}', '2026-11-17 14:27:54.396524+00'),
	(190, 'outfits:feedback:helped', 'qJOpEYdCDUqgZVGH', 28, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "garment": "dress"}', '2026-11-17 15:17:54.289911+00'),
	(192, 'outfits:practice:done', 'care', 38, NULL, '{}', '2026-11-17 16:27:54.287735+00'),
	(194, 'outfits:feedback:given', 'yI9065OQwoBlkHlm', 38, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "visibility": "shown"}', '2026-11-17 16:27:54.370384+00'),
	(195, 'outfits:outfit:answered', 'VT_0XZeNwhXdzE5r', NULL, 'GM0599', '{"answers": 3}', '2026-11-17 16:27:54.385782+00'),
	(198, 'moderation:decision:made', '5q8Zu5LwxkgAQgsF', 1, 'GM0599', '{"case": "yX4GIZfMpBBHYkQE", "kind": "feedback", "about": "yI9065OQwoBlkHlm", "ruling": "warn"}', '2026-11-17 18:57:54.574801+00'),
	(199, 'moderation:case:closed', 'yX4GIZfMpBBHYkQE', 1, 'GM0599', '{"about": "yI9065OQwoBlkHlm"}', '2026-11-17 18:57:54.576395+00'),
	(203, 'outfits:feedback:given', 'UVlXuyGH6nmxfPG8', 36, 'GM0599', '{"about": "VT_0XZeNwhXdzE5r", "visibility": "shown"}', '2026-11-17 19:27:54.366337+00'),
	(205, 'helping:offer:declined', 'TJr8iR53Dd5Qu3o4', 45, 'GM0503', '{"about": "2CMINd9NGL4-fmcL", "helper": 4}', '2026-11-18 02:27:54.304269+00'),
	(206, 'conversations:conversation:opened', 'EtiGucn1XwcCHmHy', 45, 'GM0503', '{"about": "2CMINd9NGL4-fmcL"}', '2026-11-18 02:27:54.325511+00'),
	(207, 'helping:offer:accepted', '5QiP8kQeyIrIw0Wr', 45, 'GM0503', '{"about": "2CMINd9NGL4-fmcL", "helper": 9, "conversation": "EtiGucn1XwcCHmHy"}', '2026-11-18 02:27:54.325653+00'),
	(209, 'accounts:account:joined', 'TpkvKPV_v64W5TyT', 52, 'GM0599', '{}', '2026-11-18 05:27:54.26702+00'),
	(211, 'profiles:profile:changed', '35iJcP7hqQs-UvSG', 52, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-18 05:47:54.289982+00'),
	(213, 'moderation:case:opened', 'r3anluXES-5D0vlu', NULL, 'GM0344', '{"kind": "request", "about": "L3VYC1Lwasm5cKB8", "because": "held"}', '2026-11-18 08:31:54.527589+00'),
	(216, 'conversations:conversation:closed', 'Y9PlXotBCpqPpvoF', 28, 'GM0599', '{"about": "wl6dB7G90pjlMu5r"}', '2026-11-18 10:27:54.27833+00'),
	(217, 'helping:request:closed', 'wl6dB7G90pjlMu5r', 28, 'GM0599', '{"by": "asker", "says": "yes", "helper": 42}', '2026-11-18 10:27:54.28392+00'),
	(220, 'helping:request:closed', 'wl6dB7G90pjlMu5r', 42, 'GM0599', '{"by": "helper", "says": "partly", "helper": 42}', '2026-11-18 11:27:54.278242+00'),
	(222, 'conversations:conversation:opened', 'gckFBvYxrgb9EgvK', 51, 'GM0344', '{"about": "L3VYC1Lwasm5cKB8"}', '2026-11-19 00:27:54.296767+00'),
	(223, 'helping:offer:accepted', 'nMeKZtuJXCU_Drnn', 51, 'GM0344', '{"about": "L3VYC1Lwasm5cKB8", "helper": 24, "conversation": "gckFBvYxrgb9EgvK"}', '2026-11-19 00:27:54.296842+00'),
	(225, 'conversations:message:sent', 'gbxawkj-jmD8JHPW', 24, 'GM0344', '{"to": 51, "about": "gckFBvYxrgb9EgvK"}', '2026-11-19 02:27:54.301973+00'),
	(227, 'profiles:profile:changed', 'rAcoUhWYR0XJgLzt', 53, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-19 05:47:54.282193+00'),
	(231, 'helping:request:posted', 'J6G9j4sexGpCx4nf', 14, 'GM0599', '{"visibility": "held"}', '2026-11-20 08:27:54.291321+00'),
	(234, 'moderation:decision:made', 'AndXsUwkGM0mkCSx', 1, 'GM0599', '{"case": "ZDROiapB8MIvBhwM", "kind": "request", "about": "J6G9j4sexGpCx4nf", "ruling": "release"}', '2026-11-20 08:52:54.303622+00'),
	(235, 'moderation:case:closed', 'ZDROiapB8MIvBhwM', 1, 'GM0599', '{"about": "J6G9j4sexGpCx4nf"}', '2026-11-20 08:52:54.30768+00'),
	(244, 'outfits:outfit:told', 'VT_0XZeNwhXdzE5r', 28, 'GM0599', '{"how": "hard"}', '2026-11-20 10:27:54.282417+00'),
	(270, 'helping:request:closed', '2CMINd9NGL4-fmcL', 9, 'GM0503', '{"by": "helper", "says": "yes", "helper": 9}', '2026-11-22 11:27:54.280089+00'),
	(272, 'helping:offer:declined', 'ijEcCmFTFcZzf1Fl', 54, 'GM0599', '{"about": "nQfwO1MLnZXytUKc", "helper": 4}', '2026-11-22 14:27:54.306743+00'),
	(273, 'conversations:conversation:opened', 'skwER43FfzvIOGjF', 54, 'GM0599', '{"about": "nQfwO1MLnZXytUKc"}', '2026-11-22 14:27:54.32218+00'),
	(274, 'helping:offer:accepted', 'RrQD9x9gUeeznQUy', 54, 'GM0599', '{"about": "nQfwO1MLnZXytUKc", "helper": 21, "conversation": "skwER43FfzvIOGjF"}', '2026-11-22 14:27:54.322256+00'),
	(276, 'conversations:message:sent', 'EDMOu5lWnlJ83H8T', 21, 'GM0599', '{"to": 54, "about": "skwER43FfzvIOGjF"}', '2026-11-22 16:27:54.30065+00'),
	(278, 'conversations:message:sent', 'Ykqjlx4BwB3A9_Ox', 21, 'GM0599', '{"to": 54, "about": "skwER43FfzvIOGjF"}', '2026-11-22 17:27:54.327473+00'),
	(281, 'outfits:outfit:posted', '9-Vy1XZ6fRboaY8r', 14, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-23 05:29:54.294904+00'),
	(283, 'profiles:profile:changed', 'b02N4urkR1_Tse9d', 56, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-23 05:47:54.281294+00'),
	(286, 'conversations:message:sent', 'P3mhFOEKWqiTysse', 12, 'GM0599', '{"to": 14, "about": "fqLvQb_RMdScE6hU"}', '2026-11-23 07:27:54.294932+00'),
	(288, 'conversations:message:sent', 'B0X1Au28BAABhElP', 14, 'GM0599', '{"to": 12, "about": "fqLvQb_RMdScE6hU"}', '2026-11-23 08:27:54.339644+00'),
	(290, 'outfits:practice:done', 'care', 12, NULL, '{}', '2026-11-23 09:27:54.288341+00'),
	(292, 'outfits:feedback:given', 'zHsxmcfNOJINrAvp', 12, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "visibility": "shown"}', '2026-11-23 09:27:54.384155+00'),
	(294, 'helping:request:posted', 'a3LgXndugVA7FGiz', 55, 'GM0344', '{"visibility": "held"}', '2026-11-23 09:27:54.484001+00'),
	(295, 'moderation:case:opened', 'q3MyeqK1tQN-L6z3', NULL, 'GM0344', '{"kind": "request", "about": "a3LgXndugVA7FGiz", "because": "held"}', '2026-11-23 09:31:54.394135+00'),
	(298, 'outfits:feedback:helped', 'zHsxmcfNOJINrAvp', 14, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "garment": "jumper"}', '2026-11-23 10:17:54.293552+00'),
	(300, 'outfits:feedback:helped', 'zHsxmcfNOJINrAvp', 14, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "garment": "shoes"}', '2026-11-23 10:17:54.318163+00');
INSERT INTO public.event VALUES
	(398, 'conversations:message:sent', 'ZQEz0Ys-hETKmYFK', 43, 'GM0599', '{"to": 6, "about": "1BtZ4OW51dx4kUZv"}', '2026-11-27 20:27:54.297184+00'),
	(400, 'helping:request:posted', 'bkgmi9T2sJisqIOZ', 29, 'GM0344', '{"visibility": "held"}', '2026-11-27 22:27:54.794995+00'),
	(401, 'moderation:case:opened', '2cVgyhANXsqHdvAw', NULL, 'GM0344', '{"kind": "request", "about": "bkgmi9T2sJisqIOZ", "because": "held"}', '2026-11-27 22:27:54.847332+00'),
	(404, 'conversations:message:sent', 'n2HrkAEyZ9UBPsrk', 43, 'GM0599', '{"to": 6, "about": "1BtZ4OW51dx4kUZv"}', '2026-11-27 23:27:54.291597+00'),
	(407, 'moderation:decision:made', 'PT1PD7jjkZVdrKXe', 3, 'GM0503', '{"case": "95ijbZBJseF7ZFuy", "kind": "request", "about": "ZF9MSbfc8WSoKyU6", "ruling": "release"}', '2026-11-28 02:52:54.32275+00'),
	(408, 'moderation:case:closed', '95ijbZBJseF7ZFuy', 3, 'GM0503', '{"about": "ZF9MSbfc8WSoKyU6"}', '2026-11-28 02:52:54.324295+00'),
	(411, 'moderation:decision:made', 'DNa7SFyCT7YMHS_h', 1, 'GM0599', '{"case": "XxYzAgg0X5NyaHtW", "kind": "request", "about": "R0h9uWsFF5gv82Sr", "ruling": "release"}', '2026-11-28 03:52:54.291422+00'),
	(196, 'moderation:case:opened', 'yX4GIZfMpBBHYkQE', NULL, 'GM0599', '{"kind": "feedback", "about": "yI9065OQwoBlkHlm", "because": "reported"}', '2026-11-17 17:27:54.379362+00'),
	(197, 'moderation:report:made', 'LB16eVLGOZ0xkya9', 28, 'GM0599', '{"case": "yX4GIZfMpBBHYkQE", "kind": "feedback", "about": "yI9065OQwoBlkHlm", "reason": "person"}', '2026-11-17 17:27:54.40507+00'),
	(200, 'outfits:practice:done', 'hotel', 36, NULL, '{}', '2026-11-17 19:27:54.268195+00'),
	(201, 'outfits:practice:done', 'care', 36, NULL, '{}', '2026-11-17 19:27:54.276003+00'),
	(202, 'outfits:practice:done', 'warehouse', 36, NULL, '{}', '2026-11-17 19:27:54.290457+00'),
	(204, 'helping:offer:made', '5QiP8kQeyIrIw0Wr', 9, 'GM0503', '{"about": "2CMINd9NGL4-fmcL", "helper": 9, "visibility": "shown"}', '2026-11-17 19:27:54.432137+00'),
	(208, 'conversations:message:sent', 'CXL5ltUF3An1LjuO', 45, 'GM0503', '{"to": 9, "about": "EtiGucn1XwcCHmHy"}', '2026-11-18 03:27:54.305259+00'),
	(210, 'conversations:message:sent', 'ABzbfgMy9-rKoG8F', 9, 'GM0503', '{"to": 45, "about": "EtiGucn1XwcCHmHy"}', '2026-11-18 05:27:54.311289+00'),
	(212, 'helping:request:posted', 'L3VYC1Lwasm5cKB8', 51, 'GM0344', '{"visibility": "held"}', '2026-11-18 08:27:54.295868+00'),
	(214, 'moderation:decision:made', 'H-2rCEaCgtsQSGga', 2, 'GM0344', '{"case": "r3anluXES-5D0vlu", "kind": "request", "about": "L3VYC1Lwasm5cKB8", "ruling": "release"}', '2026-11-18 08:52:54.31512+00'),
	(215, 'moderation:case:closed', 'r3anluXES-5D0vlu', 2, 'GM0344', '{"about": "L3VYC1Lwasm5cKB8"}', '2026-11-18 08:52:54.316518+00'),
	(218, 'helping:offer:made', 'JXK2YHIp5vL1EfQS', 16, 'GM0344', '{"about": "zTe6eZmrgfdY7MS2", "helper": 16, "visibility": "shown"}', '2026-11-18 10:27:54.340689+00'),
	(245, 'helping:offer:made', 'WmXn3Z-Q3rcnh_pI', 12, 'GM0599', '{"about": "J6G9j4sexGpCx4nf", "helper": 12, "visibility": "shown"}', '2026-11-20 12:27:54.3222+00'),
	(247, 'helping:offer:declined', '9jI0yCyRA5FdT9OV', 14, 'GM0599', '{"about": "J6G9j4sexGpCx4nf", "helper": 7}', '2026-11-20 19:27:54.315717+00'),
	(248, 'conversations:conversation:opened', 'fqLvQb_RMdScE6hU', 14, 'GM0599', '{"about": "J6G9j4sexGpCx4nf"}', '2026-11-20 19:27:54.343438+00'),
	(249, 'helping:offer:accepted', 'WmXn3Z-Q3rcnh_pI', 14, 'GM0599', '{"about": "J6G9j4sexGpCx4nf", "helper": 12, "conversation": "fqLvQb_RMdScE6hU"}', '2026-11-20 19:27:54.343551+00'),
	(251, 'accounts:account:joined', 'qnTJDs8QngCPc-c1', 54, 'GM0599', '{}', '2026-11-21 05:27:54.27383+00'),
	(252, 'profiles:profile:changed', 'hJKFbegFVryOaBlY', 54, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-21 05:47:54.295155+00'),
	(255, 'helping:request:thanked', 'L3VYC1Lwasm5cKB8', 51, 'GM0344', '{"helper": 24}', '2026-11-21 07:31:54.288779+00'),
	(392, 'conversations:message:sent', 'IKZRrT-lD62TB14Z', 31, 'GM0344', '{"to": 10, "about": "D2Na-O1hFia5gRym"}', '2026-11-27 17:27:54.286105+00'),
	(394, 'helping:offer:declined', 'h-D2bxDPD6tvCbY2', 43, 'GM0599', '{"about": "efswe_-vkQtnT3WK", "helper": 5}', '2026-11-27 19:27:54.289569+00'),
	(395, 'helping:offer:declined', 'NUYzlsSvD41SPLB2', 43, 'GM0599', '{"about": "efswe_-vkQtnT3WK", "helper": 21}', '2026-11-27 19:27:54.290538+00'),
	(396, 'conversations:conversation:opened', '1BtZ4OW51dx4kUZv', 43, 'GM0599', '{"about": "efswe_-vkQtnT3WK"}', '2026-11-27 19:27:54.298946+00'),
	(397, 'helping:offer:accepted', 'bR_JV8mZlMhgMXGR', 43, 'GM0599', '{"about": "efswe_-vkQtnT3WK", "helper": 6, "conversation": "1BtZ4OW51dx4kUZv"}', '2026-11-27 19:27:54.299093+00'),
	(431, 'conversations:conversation:closed', 'N-fJLxD_QnzJ5V9z', 55, 'GM0344', '{"about": "a3LgXndugVA7FGiz"}', '2026-11-28 08:27:54.591735+00'),
	(432, 'helping:request:closed', 'a3LgXndugVA7FGiz', 55, 'GM0344', '{"by": "asker", "says": "yes", "helper": 11}', '2026-11-28 08:27:54.595338+00'),
	(434, 'moderation:case:opened', 'TKL__1d8lgwRlY0X', NULL, 'GM0503', '{"kind": "outfit", "about": "CEWUyrOXC-kOvQHF", "because": "held"}', '2026-11-28 08:31:54.336283+00'),
	(437, 'outfits:practice:done', 'hotel', 8, NULL, '{}', '2026-11-28 09:27:54.270971+00'),
	(439, 'outfits:practice:done', 'warehouse', 8, NULL, '{}', '2026-11-28 09:27:54.292046+00'),
	(441, 'helping:request:closed', 'a3LgXndugVA7FGiz', 11, 'GM0344', '{"by": "helper", "says": "yes", "helper": 11}', '2026-11-28 09:27:54.396333+00'),
	(443, 'helping:offer:made', '4oY2E87NCMA4Tg-w', 11, 'GM0599', '{"about": "ZF9MSbfc8WSoKyU6", "helper": 11, "visibility": "shown"}', '2026-11-28 09:27:54.485133+00'),
	(445, 'outfits:feedback:helped', 'mdpXTcbxWg5jsiGv', 49, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr", "garment": "trousers"}', '2026-11-28 10:17:54.31822+00'),
	(448, 'outfits:practice:done', 'care', 39, NULL, '{}', '2026-11-28 12:27:54.279085+00'),
	(450, 'outfits:feedback:given', 'wwb5ddIsjGQdxkzV', 39, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr", "visibility": "shown"}', '2026-11-28 12:27:54.322735+00'),
	(454, 'helping:offer:made', 'x854v0D45fS9_Fje', 25, 'GM0503', '{"about": "B14RrC0dhVbi6EvM", "helper": 25, "visibility": "shown"}', '2026-11-28 13:27:54.316397+00'),
	(456, 'outfits:outfit:drafted', '-TtSbtcxR_y4rY_Q', 54, NULL, '{}', '2026-11-28 14:27:54.597296+00'),
	(458, 'helping:offer:made', '7BIPWJ5do0sdmz4-', 24, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr", "helper": 24, "visibility": "shown"}', '2026-11-28 14:27:54.745064+00'),
	(460, 'conversations:message:sent', 'ZCfMNQC-bRR17skg', 8, 'GM0503', '{"to": 41, "about": "Kxer4Hhqj-WseC8Q"}', '2026-11-28 14:27:54.840992+00'),
	(462, 'moderation:case:opened', 'T_L-BclOr6IT8U0k', NULL, 'GM0599', '{"kind": "outfit", "about": "-TtSbtcxR_y4rY_Q", "because": "held"}', '2026-11-28 14:31:54.375012+00'),
	(465, 'helping:offer:declined', '7BIPWJ5do0sdmz4-', 21, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr", "helper": 24}', '2026-11-28 16:27:54.322807+00'),
	(466, 'conversations:conversation:opened', 'IVqYzDD2U45lKDlr', 21, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr"}', '2026-11-28 16:27:54.394599+00'),
	(467, 'helping:offer:accepted', '10UNCpSKSsGnmxFa', 21, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr", "helper": 4, "conversation": "IVqYzDD2U45lKDlr"}', '2026-11-28 16:27:54.394741+00'),
	(230, 'moderation:evidence:destroyed', 'ztaX5f9LtXK-naLZ', NULL, 'GM0599', '{"about": "mFcmAz8snVPhTe9J", "files": 0, "words": 1, "pictures": 0}', '2026-11-19 10:27:54.633367+00');
INSERT INTO public.event VALUES
	(232, 'conversations:message:sent', 'r-pOACZ0r3LgNmwK', 9, 'GM0503', '{"to": 45, "about": "EtiGucn1XwcCHmHy"}', '2026-11-20 08:27:54.329319+00'),
	(233, 'moderation:case:opened', 'ZDROiapB8MIvBhwM', NULL, 'GM0599', '{"kind": "request", "about": "J6G9j4sexGpCx4nf", "because": "held"}', '2026-11-20 08:31:54.30748+00'),
	(236, 'moderation:case:opened', 'MhxrW4B7Xovjfl0D', NULL, 'GM0599', '{"kind": "request", "about": "J6G9j4sexGpCx4nf", "because": "reported"}', '2026-11-20 09:17:54.357463+00'),
	(237, 'moderation:report:made', '4NzMFGS4Mu4XGMzO', 38, 'GM0599', '{"case": "MhxrW4B7Xovjfl0D", "kind": "request", "about": "J6G9j4sexGpCx4nf", "reason": "other"}', '2026-11-20 09:17:54.370486+00'),
	(238, 'moderation:decision:made', 'LfHvjUxL5ZGG2NO1', 1, 'GM0599', '{"case": "MhxrW4B7Xovjfl0D", "kind": "request", "about": "J6G9j4sexGpCx4nf", "ruling": "hide"}', '2026-11-20 09:37:54.365533+00'),
	(239, 'moderation:case:closed', 'MhxrW4B7Xovjfl0D', 1, 'GM0599', '{"about": "J6G9j4sexGpCx4nf"}', '2026-11-20 09:37:54.366919+00'),
	(240, 'moderation:case:opened', 'MhxrW4B7Xovjfl0D', NULL, 'GM0599', '{"kind": "request", "about": "J6G9j4sexGpCx4nf", "because": "undone"}', '2026-11-20 10:07:54.376226+00'),
	(241, 'moderation:decision:undone', 'LfHvjUxL5ZGG2NO1', 1, 'GM0599', '{"case": "MhxrW4B7Xovjfl0D", "kind": "request", "about": "J6G9j4sexGpCx4nf", "ruling": "hide"}', '2026-11-20 10:07:54.376418+00'),
	(242, 'moderation:decision:made', 'vPJQMer5hEFkP1By', 1, 'GM0599', '{"case": "MhxrW4B7Xovjfl0D", "kind": "request", "about": "J6G9j4sexGpCx4nf", "ruling": "release"}', '2026-11-20 10:08:54.404606+00'),
	(243, 'moderation:case:closed', 'MhxrW4B7Xovjfl0D', 1, 'GM0599', '{"about": "J6G9j4sexGpCx4nf"}', '2026-11-20 10:08:54.444953+00'),
	(246, 'helping:offer:made', '9jI0yCyRA5FdT9OV', 7, 'GM0503', '{"about": "J6G9j4sexGpCx4nf", "helper": 7, "visibility": "shown"}', '2026-11-20 14:27:54.364464+00'),
	(250, 'conversations:message:sent', 'lJ6R9A3GkMNpNFPp', 14, 'GM0599', '{"to": 12, "about": "fqLvQb_RMdScE6hU"}', '2026-11-20 20:27:54.305388+00'),
	(253, 'conversations:conversation:closed', 'gckFBvYxrgb9EgvK', 51, 'GM0344', '{"about": "L3VYC1Lwasm5cKB8"}', '2026-11-21 07:27:54.289503+00'),
	(254, 'helping:request:closed', 'L3VYC1Lwasm5cKB8', 51, 'GM0344', '{"by": "asker", "says": "yes", "helper": 24}', '2026-11-21 07:27:54.295323+00'),
	(256, 'helping:request:closed', 'L3VYC1Lwasm5cKB8', 24, 'GM0344', '{"by": "helper", "says": "yes", "helper": 24}', '2026-11-21 08:27:54.299035+00'),
	(258, 'outfits:outfit:destroyed', 'VT_0XZeNwhXdzE5r', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-21 10:27:55.060171+00'),
	(259, 'helping:request:posted', 'nQfwO1MLnZXytUKc', 54, 'GM0599', '{"visibility": "held"}', '2026-11-22 04:27:54.311485+00'),
	(260, 'moderation:case:opened', 'vZpxpnlNLb4j_z4Z', NULL, 'GM0599', '{"kind": "request", "about": "nQfwO1MLnZXytUKc", "because": "held"}', '2026-11-22 04:31:54.437781+00'),
	(263, 'accounts:account:joined', 'LZvSOlBRCEzSNBfl', 55, 'GM0344', '{}', '2026-11-22 05:27:54.280001+00'),
	(265, 'helping:offer:made', 'RrQD9x9gUeeznQUy', 21, 'GM0599', '{"about": "nQfwO1MLnZXytUKc", "helper": 21, "visibility": "shown"}', '2026-11-22 08:27:54.370718+00'),
	(268, 'moderation:evidence:destroyed', 'soScdg9oC47eKDPs', NULL, 'GM0344', '{"about": "73yrsO3pRBg7wqzr", "files": 0, "words": 0, "pictures": 0}', '2026-11-22 10:27:54.790543+00'),
	(269, 'helping:request:thanked', '2CMINd9NGL4-fmcL', 45, 'GM0503', '{"helper": 9}', '2026-11-22 10:31:54.285122+00'),
	(271, 'helping:offer:made', 'ijEcCmFTFcZzf1Fl', 4, 'GM0599', '{"about": "nQfwO1MLnZXytUKc", "helper": 4, "visibility": "shown"}', '2026-11-22 12:27:54.331318+00'),
	(275, 'conversations:message:sent', 'ZnNwDmxazwuBMYnT', 54, 'GM0599', '{"to": 21, "about": "skwER43FfzvIOGjF"}', '2026-11-22 15:27:54.300582+00'),
	(277, 'conversations:message:sent', 'PRUdhxpUcbwgsvRS', 54, 'GM0599', '{"to": 21, "about": "skwER43FfzvIOGjF"}', '2026-11-22 17:27:54.296016+00'),
	(279, 'accounts:account:joined', 'S8j7QiDuKZBNh8bT', 56, 'GM0599', '{}', '2026-11-23 05:27:54.269769+00'),
	(280, 'outfits:outfit:drafted', '9-Vy1XZ6fRboaY8r', 14, NULL, '{}', '2026-11-23 05:27:54.413811+00'),
	(282, 'moderation:case:opened', 'miPBodIUWgIUW0VZ', NULL, 'GM0599', '{"kind": "outfit", "about": "9-Vy1XZ6fRboaY8r", "because": "held"}', '2026-11-23 05:31:54.669708+00'),
	(284, 'moderation:decision:made', 'ED39RQGNw9JTFHxi', 1, 'GM0599', '{"case": "miPBodIUWgIUW0VZ", "kind": "outfit", "about": "9-Vy1XZ6fRboaY8r", "ruling": "release"}', '2026-11-23 05:52:54.396118+00'),
	(285, 'moderation:case:closed', 'miPBodIUWgIUW0VZ', 1, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r"}', '2026-11-23 05:52:54.399807+00'),
	(287, 'conversations:message:sent', 'Zr9E3SrbQkgTQD_l', 54, 'GM0599', '{"to": 21, "about": "skwER43FfzvIOGjF"}', '2026-11-23 08:27:54.292639+00'),
	(289, 'outfits:practice:done', 'hotel', 12, NULL, '{}', '2026-11-23 09:27:54.277336+00'),
	(291, 'outfits:practice:done', 'warehouse', 12, NULL, '{}', '2026-11-23 09:27:54.310905+00'),
	(293, 'conversations:message:sent', 'dTLjKhhwdaLabAd-', 12, 'GM0599', '{"to": 14, "about": "fqLvQb_RMdScE6hU"}', '2026-11-23 09:27:54.451098+00'),
	(296, 'moderation:decision:made', 'M_783-CU-nN-TBT7', 2, 'GM0344', '{"case": "q3MyeqK1tQN-L6z3", "kind": "request", "about": "a3LgXndugVA7FGiz", "ruling": "release"}', '2026-11-23 09:52:54.325391+00'),
	(297, 'moderation:case:closed', 'q3MyeqK1tQN-L6z3', 2, 'GM0344', '{"about": "a3LgXndugVA7FGiz"}', '2026-11-23 09:52:54.329264+00'),
	(299, 'outfits:feedback:helped', 'zHsxmcfNOJINrAvp', 14, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "garment": "trousers"}', '2026-11-23 10:17:54.306622+00'),
	(301, 'outfits:feedback:given', 'U3kbZ-96qIQXB-A5', 7, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "visibility": "shown"}', '2026-11-23 12:27:54.340983+00'),
	(303, 'moderation:case:opened', 'vYV3dXvVnPUSw_TT', NULL, 'GM0599', '{"kind": "request", "about": "9lQb7smraPqBUrvI", "because": "held"}', '2026-11-23 13:31:54.287432+00'),
	(305, 'outfits:practice:done', 'care', 37, NULL, '{}', '2026-11-23 14:27:54.278187+00'),
	(307, 'outfits:feedback:given', 'm1ie1WxZ1cljvdK0', 37, 'GM0599', '{"about": "9-Vy1XZ6fRboaY8r", "visibility": "shown"}', '2026-11-23 14:27:54.318238+00'),
	(308, 'outfits:outfit:answered', '9-Vy1XZ6fRboaY8r', NULL, 'GM0599', '{"answers": 3}', '2026-11-23 14:27:54.320904+00'),
	(314, 'conversations:message:sent', '0gjEck51ChUzsHYl', 55, 'GM0344', '{"to": 11, "about": "N-fJLxD_QnzJ5V9z"}', '2026-11-24 01:27:54.289083+00'),
	(316, 'conversations:message:sent', '-IcJEaNoFShyuHE-', 11, 'GM0344', '{"to": 55, "about": "N-fJLxD_QnzJ5V9z"}', '2026-11-24 05:27:54.295919+00'),
	(318, 'conversations:conversation:closed', 'skwER43FfzvIOGjF', 54, 'GM0599', '{"about": "nQfwO1MLnZXytUKc"}', '2026-11-24 06:27:54.276782+00'),
	(319, 'helping:request:closed', 'nQfwO1MLnZXytUKc', 54, 'GM0599', '{"by": "asker", "says": "yes", "helper": 21}', '2026-11-24 06:27:54.278095+00'),
	(321, 'helping:request:closed', 'nQfwO1MLnZXytUKc', 21, 'GM0599', '{"by": "helper", "says": "yes", "helper": 21}', '2026-11-24 07:27:54.278574+00'),
	(324, 'moderation:decision:made', 'TyaRnpsWfGVTV8z5', 1, 'GM0599', '{"case": "FvZ7NG710piYvSqM", "kind": "request", "about": "PLghxSp7NcIa0y7H", "ruling": "release"}', '2026-11-24 07:52:54.315628+00'),
	(325, 'moderation:case:closed', 'FvZ7NG710piYvSqM', 1, 'GM0599', '{"about": "PLghxSp7NcIa0y7H"}', '2026-11-24 07:52:54.317008+00'),
	(329, 'helping:request:posted', 'rLawt_wqfwOtQ_LE', 56, 'GM0599', '{"visibility": "held"}', '2026-11-24 14:27:54.316994+00');
INSERT INTO public.event VALUES
	(331, 'moderation:decision:made', '32_-I7qYQW6mCCjS', 1, 'GM0599', '{"case": "EbId3NygdaWgy7Zq", "kind": "request", "about": "rLawt_wqfwOtQ_LE", "ruling": "suspend"}', '2026-11-24 15:27:54.318217+00'),
	(332, 'moderation:case:closed', 'EbId3NygdaWgy7Zq', 1, 'GM0599', '{"about": "rLawt_wqfwOtQ_LE"}', '2026-11-24 15:27:54.319645+00'),
	(336, 'conversations:message:sent', 'hmvxq-KCHFeISaQ1', 33, 'GM0599', '{"to": 27, "about": "L-VHixXQ9FLJCnVi"}', '2026-11-24 23:27:54.283658+00'),
	(338, 'conversations:message:sent', 'IK6CMNN3gY_DI3nT', 33, 'GM0599', '{"to": 27, "about": "L-VHixXQ9FLJCnVi"}', '2026-11-25 02:27:54.283557+00'),
	(340, 'accounts:account:joined', 'x9EPADeKrxeXOUPq', 58, 'GM0503', '{}', '2026-11-25 05:27:54.269689+00'),
	(342, 'helping:request:posted', 'JL48CA1lYwo5B2o2', 39, 'GM0344', '{"visibility": "held"}', '2026-11-25 08:27:54.282529+00'),
	(344, 'moderation:decision:made', 'AWIyZNL_9fVsFFBF', 2, 'GM0344', '{"case": "uw56kBtjWDEl5b1O", "kind": "request", "about": "JL48CA1lYwo5B2o2", "ruling": "release"}', '2026-11-25 08:52:54.311008+00'),
	(345, 'moderation:case:closed', 'uw56kBtjWDEl5b1O', 2, 'GM0344', '{"about": "JL48CA1lYwo5B2o2"}', '2026-11-25 08:52:54.312699+00'),
	(346, 'helping:offer:made', 'FSdCIRXG8X12dee0', 28, 'GM0599', '{"about": "JL48CA1lYwo5B2o2", "helper": 28, "visibility": "shown"}', '2026-11-25 14:27:54.441715+00'),
	(349, 'conversations:message:sent', '1mw8_JYzboJ9Zbqg', 39, 'GM0344', '{"to": 28, "about": "6AVNK6DRkp4QjHUg"}', '2026-11-26 03:27:54.311512+00'),
	(351, 'helping:request:posted', 'JdNnlLr6QsaZO0uP', 49, 'GM0599', '{"visibility": "held"}', '2026-11-26 05:27:54.29163+00'),
	(353, 'moderation:decision:made', '9a0fexKKL-4r2pHQ', 1, 'GM0599', '{"case": "G6kBUUOwE97Tlt-y", "kind": "request", "about": "JdNnlLr6QsaZO0uP", "ruling": "release"}', '2026-11-26 05:52:54.295892+00'),
	(354, 'moderation:case:closed', 'G6kBUUOwE97Tlt-y', 1, 'GM0599', '{"about": "JdNnlLr6QsaZO0uP"}', '2026-11-26 05:52:54.298908+00'),
	(357, 'helping:request:thanked', 'J6G9j4sexGpCx4nf', 14, 'GM0599', '{"helper": 12}', '2026-11-26 06:31:54.312561+00'),
	(359, 'helping:offer:made', 'NlL5aYYbyrriR5cZ', 8, 'GM0599', '{"about": "JdNnlLr6QsaZO0uP", "helper": 8, "visibility": "shown"}', '2026-11-26 08:27:54.32998+00'),
	(471, 'conversations:message:sent', 'V47ozyQtGdWedjD6', 21, 'GM0599', '{"to": 4, "about": "IVqYzDD2U45lKDlr"}', '2026-11-28 17:27:54.339171+00'),
	(473, 'outfits:feedback:helped', 'FnxlAeoyH-SDrfKZ', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "jacket"}', '2026-11-28 18:17:54.295024+00'),
	(475, 'outfits:feedback:helped', 'FnxlAeoyH-SDrfKZ', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "shoes"}', '2026-11-28 18:17:54.332178+00'),
	(477, 'outfits:feedback:given', 'Wip-oKEIpTNB8cOL', 36, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "visibility": "shown"}', '2026-11-28 19:27:54.360467+00'),
	(480, 'outfits:feedback:helped', 'Wip-oKEIpTNB8cOL', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "shirt"}', '2026-11-28 20:17:54.303794+00'),
	(482, 'conversations:message:sent', 'Q4v0-LqXzbbc3vyN', 34, 'GM0599', '{"to": 25, "about": "9Jkf6YJVrmNc0x5B"}', '2026-11-28 20:27:54.296056+00'),
	(484, 'outfits:practice:done', 'care', 41, NULL, '{}', '2026-11-28 22:27:54.2946+00'),
	(488, 'outfits:practice:done', 'hotel', 18, NULL, '{}', '2026-11-29 00:27:54.269952+00'),
	(490, 'outfits:practice:done', 'warehouse', 18, NULL, '{}', '2026-11-29 00:27:54.305214+00'),
	(492, 'helping:request:posted', 'hK44mVDTqeCj9NZn', 48, 'GM0503', '{"visibility": "held"}', '2026-11-29 00:27:54.434419+00'),
	(493, 'moderation:case:opened', 'C_Meo9KK1fPjwQdv', NULL, 'GM0503', '{"kind": "request", "about": "hK44mVDTqeCj9NZn", "because": "held"}', '2026-11-29 00:31:54.306877+00'),
	(494, 'moderation:decision:made', 'kSuECcBTrfucZ8zx', 3, 'GM0503', '{"case": "C_Meo9KK1fPjwQdv", "kind": "request", "about": "hK44mVDTqeCj9NZn", "ruling": "release"}', '2026-11-29 00:52:54.364131+00'),
	(495, 'moderation:case:closed', 'C_Meo9KK1fPjwQdv', 3, 'GM0503', '{"about": "hK44mVDTqeCj9NZn"}', '2026-11-29 00:52:54.368261+00'),
	(496, 'outfits:outfit:drafted', 'BWUGG78UCxjzWR8t', 48, NULL, '{}', '2026-11-29 01:27:54.570198+00'),
	(497, 'outfits:outfit:posted', 'BWUGG78UCxjzWR8t', 48, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-29 01:29:54.317047+00'),
	(498, 'moderation:case:opened', 'TmHkHdX1i712p4qK', NULL, 'GM0503', '{"kind": "outfit", "about": "BWUGG78UCxjzWR8t", "because": "held"}', '2026-11-29 01:31:54.332354+00'),
	(501, 'helping:request:posted', '8jRlB5iDG4tXe-Pg', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-29 02:27:54.279931+00'),
	(503, 'helping:request:posted', 'YzbhhSOCz3rboNbG', 57, 'GM0344', '{"visibility": "held"}', '2026-11-29 04:27:54.354949+00'),
	(506, 'moderation:decision:made', '437DTSRpDaOAWqjM', 2, 'GM0344', '{"case": "OJRbidTEHobKzMgg", "kind": "request", "about": "YzbhhSOCz3rboNbG", "ruling": "release"}', '2026-11-29 04:52:54.317166+00'),
	(507, 'moderation:case:closed', 'OJRbidTEHobKzMgg', 2, 'GM0344', '{"about": "YzbhhSOCz3rboNbG"}', '2026-11-29 04:52:54.318515+00'),
	(509, 'accounts:account:joined', 'V4ZVDBau63B8oPSm', 60, 'GM0599', '{}', '2026-11-29 05:27:54.280379+00'),
	(510, 'outfits:outfit:drafted', 'Zyqx5dlupS3k23Dh', 31, NULL, '{}', '2026-11-29 05:27:54.608213+00'),
	(512, 'outfits:outfit:posted', 'Zyqx5dlupS3k23Dh', 31, 'GM0344', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 05:29:54.288437+00'),
	(513, 'moderation:case:opened', 'uyNzP9iadkEieapT', NULL, 'GM0344', '{"kind": "outfit", "about": "Zyqx5dlupS3k23Dh", "because": "held"}', '2026-11-29 05:31:54.432095+00'),
	(515, 'profiles:profile:changed', 'H-Ikvgkhz_UJ_0IY', 60, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-29 05:47:54.377451+00'),
	(518, 'helping:request:posted', 'GYkE2zv_KkWuQY8H', 46, 'GM0599', '{"visibility": "held"}', '2026-11-29 06:27:54.300485+00'),
	(521, 'moderation:case:opened', 'ek02tzIixiogkP4O', NULL, 'GM0599', '{"kind": "request", "about": "GYkE2zv_KkWuQY8H", "because": "held"}', '2026-11-29 06:31:54.382251+00'),
	(525, 'outfits:feedback:given', 'JNpCF_DSgHux5JXs', 37, 'GM0503', '{"about": "BWUGG78UCxjzWR8t", "visibility": "shown"}', '2026-11-29 07:27:54.827268+00'),
	(527, 'conversations:message:sent', 'svw3Ql6-WJtZi7dX', 48, 'GM0503', '{"to": 7, "about": "q7ckVRjm5SH7xET9"}', '2026-11-29 07:27:55.004287+00'),
	(528, 'outfits:outfit:posted', 'n2NUXL7g_hNZLpoQ', 40, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 07:29:54.288368+00'),
	(530, 'moderation:decision:made', 'C7ZZiPbkTRZoUgOh', 1, 'GM0599', '{"case": "at70yYYebIaE-Fv6", "kind": "outfit", "about": "n2NUXL7g_hNZLpoQ", "ruling": "release"}', '2026-11-29 07:52:54.40546+00'),
	(531, 'moderation:case:closed', 'at70yYYebIaE-Fv6', 1, 'GM0599', '{"about": "n2NUXL7g_hNZLpoQ"}', '2026-11-29 07:52:54.408749+00'),
	(533, 'outfits:feedback:helped', 'JNpCF_DSgHux5JXs', 48, 'GM0503', '{"about": "BWUGG78UCxjzWR8t", "garment": "jeans"}', '2026-11-29 08:17:54.347215+00'),
	(535, 'helping:offer:made', 'RO7E-bn1sAIM3Y5E', 14, 'GM0599', '{"about": "8jRlB5iDG4tXe-Pg", "helper": 14, "visibility": "shown"}', '2026-11-29 08:27:54.365509+00'),
	(537, 'conversations:message:sent', 'SSTDqbAj_aUNKp9O', 7, 'GM0503', '{"to": 48, "about": "q7ckVRjm5SH7xET9"}', '2026-11-29 08:27:54.515768+00');
INSERT INTO public.event VALUES
	(539, 'outfits:practice:done', 'care', 10, NULL, '{}', '2026-11-29 09:27:54.301016+00'),
	(541, 'outfits:feedback:given', 'c5FnIWLOQP0mKrpU', 10, 'GM0344', '{"about": "Zyqx5dlupS3k23Dh", "visibility": "shown"}', '2026-11-29 09:27:54.420358+00'),
	(358, 'helping:request:closed', 'J6G9j4sexGpCx4nf', 12, 'GM0599', '{"by": "helper", "says": "yes", "helper": 12}', '2026-11-26 07:27:54.291653+00'),
	(361, 'moderation:evidence:destroyed', '7_oKKqajKJu80LQb', NULL, 'GM0599', '{"about": "2tDofm11l3j7gm_v", "files": 0, "words": 0, "pictures": 0}', '2026-11-26 10:27:54.780781+00'),
	(364, 'conversations:message:sent', 'YkegMjRrRq9DGx1M', 49, 'GM0599', '{"to": 8, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-26 13:27:54.331019+00'),
	(366, 'helping:request:posted', 'YBM5X88Cjj_spc-W', 53, 'GM0503', '{"visibility": "held"}', '2026-11-27 00:27:54.296786+00'),
	(368, 'moderation:decision:made', '5_knPTLbn85Ak20j', 3, 'GM0503', '{"case": "L5pydki1W7czcrxv", "kind": "request", "about": "YBM5X88Cjj_spc-W", "ruling": "release"}', '2026-11-27 00:52:54.36069+00'),
	(369, 'moderation:case:closed', 'L5pydki1W7czcrxv', 3, 'GM0503', '{"about": "YBM5X88Cjj_spc-W"}', '2026-11-27 00:52:54.363731+00'),
	(371, 'moderation:case:opened', 'aAqj8LWDuzkg63Uj', NULL, 'GM0344', '{"kind": "request", "about": "Bc-p4nY5hH2-ODZU", "because": "held"}', '2026-11-27 04:31:54.32619+00'),
	(374, 'helping:offer:made', '1a1rcdY6fEb9Ed_D', 7, 'GM0503', '{"about": "YBM5X88Cjj_spc-W", "helper": 7, "visibility": "shown"}', '2026-11-27 05:27:54.326477+00'),
	(376, 'conversations:message:sent', 'E-tBkzWwr7TBghq8', 49, 'GM0599', '{"to": 8, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-27 08:27:54.30826+00'),
	(378, 'helping:offer:made', '8nBglR8EB4PVcvz6', 10, 'GM0344', '{"about": "Bc-p4nY5hH2-ODZU", "helper": 10, "visibility": "shown"}', '2026-11-27 08:27:54.422641+00'),
	(379, 'moderation:case:opened', 'Tnq6hGbQLSuEQ0EJ', NULL, 'GM0599', '{"kind": "request", "about": "efswe_-vkQtnT3WK", "because": "held"}', '2026-11-27 08:31:54.554973+00'),
	(382, 'conversations:message:sent', 'aR6WK_fqyr3eW6CX', 8, 'GM0599', '{"to": 49, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-27 09:27:54.29015+00'),
	(384, 'outfits:outfit:destroyed', '9-Vy1XZ6fRboaY8r', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1, "missing": 0}', '2026-11-27 10:27:54.825247+00'),
	(385, 'helping:offer:made', 'bR_JV8mZlMhgMXGR', 6, 'GM0599', '{"about": "efswe_-vkQtnT3WK", "helper": 6, "visibility": "shown"}', '2026-11-27 12:27:54.304443+00'),
	(386, 'helping:offer:made', 'h-D2bxDPD6tvCbY2', 5, 'GM0344', '{"about": "efswe_-vkQtnT3WK", "helper": 5, "visibility": "shown"}', '2026-11-27 14:27:54.317981+00'),
	(388, 'helping:offer:made', 'NUYzlsSvD41SPLB2', 21, 'GM0599', '{"about": "efswe_-vkQtnT3WK", "helper": 21, "visibility": "shown"}', '2026-11-27 15:27:54.316885+00'),
	(393, 'conversations:message:sent', 'nXnBdFUYCOvyFN4X', 10, 'GM0344', '{"to": 31, "about": "D2Na-O1hFia5gRym"}', '2026-11-27 18:27:54.282573+00'),
	(447, 'outfits:practice:done', 'hotel', 39, NULL, '{}', '2026-11-28 12:27:54.272118+00'),
	(449, 'outfits:practice:done', 'warehouse', 39, NULL, '{}', '2026-11-28 12:27:54.285899+00'),
	(451, 'helping:offer:declined', '4oY2E87NCMA4Tg-w', 41, 'GM0503', '{"about": "ZF9MSbfc8WSoKyU6", "helper": 11}', '2026-11-28 12:27:54.35953+00'),
	(452, 'conversations:conversation:opened', 'Kxer4Hhqj-WseC8Q', 41, 'GM0503', '{"about": "ZF9MSbfc8WSoKyU6"}', '2026-11-28 12:27:54.370125+00'),
	(453, 'helping:offer:accepted', 'eApgfK-6kqEJtlRt', 41, 'GM0503', '{"about": "ZF9MSbfc8WSoKyU6", "helper": 8, "conversation": "Kxer4Hhqj-WseC8Q"}', '2026-11-28 12:27:54.370235+00'),
	(455, 'conversations:message:sent', 'hQvg7ik-BZF_zoZm', 41, 'GM0503', '{"to": 8, "about": "Kxer4Hhqj-WseC8Q"}', '2026-11-28 13:27:54.357748+00'),
	(549, 'helping:offer:declined', 'RO7E-bn1sAIM3Y5E', 54, 'GM0599', '{"about": "8jRlB5iDG4tXe-Pg", "helper": 14}', '2026-11-29 11:27:54.316403+00'),
	(550, 'conversations:conversation:opened', 'D9QSjtK6fyj4ls3E', 54, 'GM0599', '{"about": "8jRlB5iDG4tXe-Pg"}', '2026-11-29 11:27:54.374759+00'),
	(551, 'helping:offer:accepted', 'FDNfszybLU2lKwvr', 54, 'GM0599', '{"about": "8jRlB5iDG4tXe-Pg", "helper": 36, "conversation": "D9QSjtK6fyj4ls3E"}', '2026-11-29 11:27:54.374906+00'),
	(552, 'outfits:outfit:drafted', '5ZBfYaFQU7NgPd7j', 21, NULL, '{}', '2026-11-29 12:27:54.842691+00'),
	(554, 'outfits:practice:done', 'care', 4, NULL, '{}', '2026-11-29 12:27:54.890631+00'),
	(556, 'outfits:feedback:given', 'sM8GSSZMg8CUezCE', 4, 'GM0599', '{"about": "n2NUXL7g_hNZLpoQ", "visibility": "shown"}', '2026-11-29 12:27:55.018978+00'),
	(558, 'conversations:message:sent', 'APaKXC5NspwM7gPE', 21, 'GM0599', '{"to": 4, "about": "IVqYzDD2U45lKDlr"}', '2026-11-29 12:27:55.104748+00'),
	(562, 'moderation:decision:made', 'qiYpGh6fj_08mhRL', 1, 'GM0599', '{"case": "bXW0hsXKzphZyo8_", "kind": "outfit", "about": "5ZBfYaFQU7NgPd7j", "ruling": "release"}', '2026-11-29 12:52:54.351081+00'),
	(563, 'moderation:case:closed', 'bXW0hsXKzphZyo8_', 1, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j"}', '2026-11-29 12:52:54.352349+00'),
	(565, 'conversations:message:sent', '5q8NShIs1k404BwR', 4, 'GM0599', '{"to": 21, "about": "IVqYzDD2U45lKDlr"}', '2026-11-29 13:27:54.331708+00'),
	(592, 'conversations:message:sent', 'lM1Rrckjdw32IRdq', 57, 'GM0344', '{"to": 10, "about": "OZn0_5J_7jATr4ZS"}', '2026-11-29 19:57:54.288411+00'),
	(594, 'moderation:case:opened', 'IFUBOtaigZmguUvm', NULL, 'GM0599', '{"kind": "request", "about": "AeKcjGwI_noDbhL4", "because": "held"}', '2026-11-29 20:31:54.328913+00'),
	(597, 'outfits:practice:done', 'hotel', 42, NULL, '{}', '2026-11-29 22:27:54.278375+00'),
	(599, 'outfits:practice:done', 'warehouse', 42, NULL, '{}', '2026-11-29 22:27:54.307931+00'),
	(600, 'outfits:feedback:given', 'ThriWw_UfNK8G__f', 42, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j", "visibility": "shown"}', '2026-11-29 22:27:54.38501+00'),
	(601, 'outfits:outfit:answered', '5ZBfYaFQU7NgPd7j', NULL, 'GM0599', '{"answers": 3}', '2026-11-29 22:27:54.396686+00'),
	(606, 'outfits:practice:done', 'hotel', 5, NULL, '{}', '2026-11-29 23:27:54.272271+00'),
	(608, 'outfits:practice:done', 'warehouse', 5, NULL, '{}', '2026-11-29 23:27:54.291126+00'),
	(610, 'helping:request:posted', 'q8mslq1vFS-HFhRK', 26, 'GM0599', '{"visibility": "held"}', '2026-11-29 23:27:54.460016+00'),
	(612, 'moderation:decision:made', 'BBRASVl32I1anNfN', 1, 'GM0599', '{"case": "6fDcq3OzwUJ0RQkn", "kind": "request", "about": "q8mslq1vFS-HFhRK", "ruling": "release"}', '2026-11-29 23:52:54.393444+00'),
	(613, 'moderation:case:closed', '6fDcq3OzwUJ0RQkn', 1, 'GM0599', '{"about": "q8mslq1vFS-HFhRK"}', '2026-11-29 23:52:54.395715+00'),
	(614, 'outfits:outfit:drafted', '6EhPfWnHRPXGrmDW', 33, NULL, '{}', '2026-11-30 00:27:54.514876+00'),
	(616, 'outfits:outfit:posted', '6EhPfWnHRPXGrmDW', 33, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 00:29:54.302523+00'),
	(618, 'moderation:case:opened', 'oc5rVJFgX3YH167J', NULL, 'GM0599', '{"kind": "outfit", "about": "6EhPfWnHRPXGrmDW", "because": "held"}', '2026-11-30 00:31:54.381241+00'),
	(624, 'outfits:practice:done', 'hotel', 16, NULL, '{}', '2026-11-30 01:27:54.575898+00');
INSERT INTO public.event VALUES
	(626, 'outfits:practice:done', 'warehouse', 16, NULL, '{}', '2026-11-30 01:27:54.627664+00'),
	(629, 'helping:request:posted', 'hEHu_3PslgRPEqjj', 21, 'GM0599', '{"visibility": "shown"}', '2026-11-30 01:27:54.735404+00'),
	(714, 'outfits:outfit:drafted', 'OmhS_XuSuWmY1NMO', 21, NULL, '{}', '2026-11-30 10:29:01.513307+00'),
	(360, 'moderation:evidence:destroyed', 'JkVd6XZz-dSAcdIJ', NULL, 'GM0344', '{"about": "tiB-FEFEmliqdzkI", "files": 0, "words": 0, "pictures": 0}', '2026-11-26 10:27:54.769638+00'),
	(362, 'conversations:conversation:opened', 'Bd-3R8IsxvELp2vZ', 49, 'GM0599', '{"about": "JdNnlLr6QsaZO0uP"}', '2026-11-26 12:27:54.314813+00'),
	(363, 'helping:offer:accepted', 'NlL5aYYbyrriR5cZ', 49, 'GM0599', '{"about": "JdNnlLr6QsaZO0uP", "helper": 8, "conversation": "Bd-3R8IsxvELp2vZ"}', '2026-11-26 12:27:54.314959+00'),
	(365, 'conversations:message:sent', '9EQzozRU-5oG6byF', 8, 'GM0599', '{"to": 49, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-26 14:27:54.331149+00'),
	(367, 'moderation:case:opened', 'L5pydki1W7czcrxv', NULL, 'GM0503', '{"kind": "request", "about": "YBM5X88Cjj_spc-W", "because": "held"}', '2026-11-27 00:31:54.387522+00'),
	(370, 'helping:request:posted', 'Bc-p4nY5hH2-ODZU', 31, 'GM0344', '{"visibility": "held"}', '2026-11-27 04:27:54.297577+00'),
	(372, 'moderation:decision:made', 'e5xKP1K3gqES3Y1n', 2, 'GM0344', '{"case": "aAqj8LWDuzkg63Uj", "kind": "request", "about": "Bc-p4nY5hH2-ODZU", "ruling": "release"}', '2026-11-27 04:52:54.334915+00'),
	(373, 'moderation:case:closed', 'aAqj8LWDuzkg63Uj', 2, 'GM0344', '{"about": "Bc-p4nY5hH2-ODZU"}', '2026-11-27 04:52:54.337895+00'),
	(375, 'conversations:message:sent', 'Im3f3QEp5x80ce7p', 39, 'GM0344', '{"to": 28, "about": "6AVNK6DRkp4QjHUg"}', '2026-11-27 06:27:54.320791+00'),
	(377, 'helping:request:posted', 'efswe_-vkQtnT3WK', 43, 'GM0599', '{"visibility": "held"}', '2026-11-27 08:27:54.350928+00'),
	(380, 'moderation:decision:made', '6wEbHHvnK8BJ_6wi', 1, 'GM0599', '{"case": "Tnq6hGbQLSuEQ0EJ", "kind": "request", "about": "efswe_-vkQtnT3WK", "ruling": "release"}', '2026-11-27 08:52:54.304502+00'),
	(381, 'moderation:case:closed', 'Tnq6hGbQLSuEQ0EJ', 1, 'GM0599', '{"about": "efswe_-vkQtnT3WK"}', '2026-11-27 08:52:54.307667+00'),
	(383, 'outfits:outfit:told', '9-Vy1XZ6fRboaY8r', 14, 'GM0599', '{"how": "job"}', '2026-11-27 10:27:54.276072+00'),
	(387, 'helping:offer:made', 'BIiYGyR1owdLaZJV', 32, 'GM0503', '{"about": "Bc-p4nY5hH2-ODZU", "helper": 32, "visibility": "shown"}', '2026-11-27 14:27:54.382173+00'),
	(389, 'helping:offer:declined', 'BIiYGyR1owdLaZJV', 31, 'GM0344', '{"about": "Bc-p4nY5hH2-ODZU", "helper": 32}', '2026-11-27 16:27:54.293453+00'),
	(390, 'conversations:conversation:opened', 'D2Na-O1hFia5gRym', 31, 'GM0344', '{"about": "Bc-p4nY5hH2-ODZU"}', '2026-11-27 16:27:54.303392+00'),
	(391, 'helping:offer:accepted', '8nBglR8EB4PVcvz6', 31, 'GM0344', '{"about": "Bc-p4nY5hH2-ODZU", "helper": 10, "conversation": "D2Na-O1hFia5gRym"}', '2026-11-27 16:27:54.303528+00'),
	(399, 'conversations:message:sent', 'g2mj_HLxDkDkoH_r', 6, 'GM0599', '{"to": 43, "about": "1BtZ4OW51dx4kUZv"}', '2026-11-27 22:27:54.290305+00'),
	(402, 'moderation:decision:made', '-wnUx9nOTa3WUxk_', 2, 'GM0344', '{"case": "2cVgyhANXsqHdvAw", "kind": "request", "about": "bkgmi9T2sJisqIOZ", "ruling": "release"}', '2026-11-27 22:52:54.313114+00'),
	(403, 'moderation:case:closed', '2cVgyhANXsqHdvAw', 2, 'GM0344', '{"about": "bkgmi9T2sJisqIOZ"}', '2026-11-27 22:52:54.31455+00'),
	(405, 'helping:request:posted', 'ZF9MSbfc8WSoKyU6', 41, 'GM0503', '{"visibility": "held"}', '2026-11-28 02:27:54.296381+00'),
	(406, 'moderation:case:opened', '95ijbZBJseF7ZFuy', NULL, 'GM0503', '{"kind": "request", "about": "ZF9MSbfc8WSoKyU6", "because": "held"}', '2026-11-28 02:31:54.297276+00'),
	(409, 'helping:request:posted', 'R0h9uWsFF5gv82Sr', 21, 'GM0599', '{"visibility": "held"}', '2026-11-28 03:27:54.284327+00'),
	(410, 'moderation:case:opened', 'XxYzAgg0X5NyaHtW', NULL, 'GM0599', '{"kind": "request", "about": "R0h9uWsFF5gv82Sr", "because": "held"}', '2026-11-28 03:31:54.280288+00'),
	(415, 'moderation:case:opened', 'R_Kq5opodNGV1YtC', NULL, 'GM0599', '{"kind": "outfit", "about": "6Z3G1-JDFCmXAUJr", "because": "held"}', '2026-11-28 04:31:54.302529+00'),
	(418, 'conversations:conversation:closed', 'L-VHixXQ9FLJCnVi', 33, 'GM0599', '{"about": "PLghxSp7NcIa0y7H"}', '2026-11-28 05:27:54.288669+00'),
	(419, 'helping:request:closed', 'PLghxSp7NcIa0y7H', 33, 'GM0599', '{"by": "asker", "says": "yes", "helper": 27}', '2026-11-28 05:27:54.289299+00'),
	(421, 'helping:request:thanked', 'PLghxSp7NcIa0y7H', 33, 'GM0599', '{"helper": 27}', '2026-11-28 05:31:54.297317+00'),
	(423, 'helping:offer:made', 'arA_leO683E9SJws', 13, 'GM0344', '{"about": "bkgmi9T2sJisqIOZ", "helper": 13, "visibility": "shown"}', '2026-11-28 06:27:54.39565+00'),
	(425, 'helping:request:posted', 'B14RrC0dhVbi6EvM', 34, 'GM0599', '{"visibility": "held"}', '2026-11-28 07:27:54.327351+00'),
	(426, 'moderation:case:opened', 'NmVA67P2FIF8coz2', NULL, 'GM0599', '{"kind": "request", "about": "B14RrC0dhVbi6EvM", "because": "held"}', '2026-11-28 07:27:54.546703+00'),
	(427, 'moderation:evidence:destroyed', 'OeBfFZ9VewzbJntk', NULL, 'GM0599', '{"about": "wl6dB7G90pjlMu5r", "files": 0, "words": 0, "pictures": 0}', '2026-11-28 07:27:54.923419+00'),
	(428, 'moderation:decision:made', '5dfeF6vmAhLY8FhS', 1, 'GM0599', '{"case": "NmVA67P2FIF8coz2", "kind": "request", "about": "B14RrC0dhVbi6EvM", "ruling": "release"}', '2026-11-28 07:52:54.327423+00'),
	(429, 'moderation:case:closed', 'NmVA67P2FIF8coz2', 1, 'GM0599', '{"about": "B14RrC0dhVbi6EvM"}', '2026-11-28 07:52:54.328627+00'),
	(430, 'outfits:outfit:drafted', 'CEWUyrOXC-kOvQHF', 37, NULL, '{}', '2026-11-28 08:27:54.559118+00'),
	(433, 'outfits:outfit:posted', 'CEWUyrOXC-kOvQHF', 37, 'GM0503', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-28 08:29:54.290122+00'),
	(435, 'moderation:decision:made', 'B01sxEuH3-mIr6C-', 3, 'GM0503', '{"case": "TKL__1d8lgwRlY0X", "kind": "outfit", "about": "CEWUyrOXC-kOvQHF", "ruling": "release"}', '2026-11-28 08:52:54.324467+00'),
	(436, 'moderation:case:closed', 'TKL__1d8lgwRlY0X', 3, 'GM0503', '{"about": "CEWUyrOXC-kOvQHF"}', '2026-11-28 08:52:54.325905+00'),
	(438, 'outfits:practice:done', 'care', 8, NULL, '{}', '2026-11-28 09:27:54.281239+00'),
	(440, 'outfits:feedback:given', 'mdpXTcbxWg5jsiGv', 8, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr", "visibility": "shown"}', '2026-11-28 09:27:54.371655+00'),
	(442, 'helping:request:saved', '5uDvfU7bqy_sNsQr', 42, NULL, '{}', '2026-11-28 09:27:54.418768+00'),
	(444, 'outfits:feedback:helped', 'mdpXTcbxWg5jsiGv', 49, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr", "garment": "shoes"}', '2026-11-28 10:17:54.29153+00'),
	(446, 'outfits:feedback:helped', 'mdpXTcbxWg5jsiGv', 49, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr", "garment": "top"}', '2026-11-28 10:17:54.342186+00'),
	(470, 'outfits:feedback:given', 'FnxlAeoyH-SDrfKZ', 8, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "visibility": "shown"}', '2026-11-28 17:27:54.305678+00'),
	(472, 'conversations:message:sent', 'Jeuccu8R-mPmcSUA', 34, 'GM0599', '{"to": 25, "about": "9Jkf6YJVrmNc0x5B"}', '2026-11-28 17:27:54.367964+00'),
	(474, 'outfits:feedback:helped', 'FnxlAeoyH-SDrfKZ', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "trousers"}', '2026-11-28 18:17:54.306504+00'),
	(476, 'conversations:message:sent', 'XbfiIQfRiD3R6LAv', 4, 'GM0599', '{"to": 21, "about": "IVqYzDD2U45lKDlr"}', '2026-11-28 18:27:54.285649+00');
INSERT INTO public.event VALUES
	(478, 'conversations:message:sent', 'uMJcqXWkSetQGFTg', 25, 'GM0599', '{"to": 34, "about": "9Jkf6YJVrmNc0x5B"}', '2026-11-28 19:27:54.418209+00'),
	(489, 'outfits:practice:done', 'care', 18, NULL, '{}', '2026-11-29 00:27:54.285513+00'),
	(491, 'outfits:feedback:given', 'BmA2tohYapVrI7Jv', 18, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "visibility": "shown"}', '2026-11-29 00:27:54.385044+00'),
	(543, 'helping:request:posted', 'AXpotYzLexpIfC9n', 50, 'GM0599', '{"visibility": "held"}', '2026-11-29 09:27:54.545425+00'),
	(412, 'moderation:case:closed', 'XxYzAgg0X5NyaHtW', 1, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr"}', '2026-11-28 03:52:54.293751+00'),
	(413, 'outfits:outfit:drafted', '6Z3G1-JDFCmXAUJr', 49, NULL, '{}', '2026-11-28 04:27:54.504268+00'),
	(414, 'outfits:outfit:posted', '6Z3G1-JDFCmXAUJr', 49, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 04:29:54.290673+00'),
	(416, 'moderation:decision:made', 'S7HbNaXxooAU2Y-v', 1, 'GM0599', '{"case": "R_Kq5opodNGV1YtC", "kind": "outfit", "about": "6Z3G1-JDFCmXAUJr", "ruling": "release"}', '2026-11-28 04:52:54.326732+00'),
	(417, 'moderation:case:closed', 'R_Kq5opodNGV1YtC', 1, 'GM0599', '{"about": "6Z3G1-JDFCmXAUJr"}', '2026-11-28 04:52:54.327679+00'),
	(420, 'helping:offer:made', 'eApgfK-6kqEJtlRt', 8, 'GM0599', '{"about": "ZF9MSbfc8WSoKyU6", "helper": 8, "visibility": "shown"}', '2026-11-28 05:27:54.391532+00'),
	(422, 'helping:request:closed', 'PLghxSp7NcIa0y7H', 27, 'GM0599', '{"by": "helper", "says": "yes", "helper": 27}', '2026-11-28 06:27:54.303309+00'),
	(424, 'helping:offer:made', '10UNCpSKSsGnmxFa', 4, 'GM0599', '{"about": "R0h9uWsFF5gv82Sr", "helper": 4, "visibility": "shown"}', '2026-11-28 07:27:54.302555+00'),
	(457, 'outfits:feedback:given', 'v-PwSgGeq6zvbTec', 36, 'GM0503', '{"about": "CEWUyrOXC-kOvQHF", "visibility": "shown"}', '2026-11-28 14:27:54.68088+00'),
	(459, 'conversations:message:sent', 'TLjVUohClN3RjG-O', 6, 'GM0599', '{"to": 43, "about": "1BtZ4OW51dx4kUZv"}', '2026-11-28 14:27:54.790887+00'),
	(461, 'outfits:outfit:posted', '-TtSbtcxR_y4rY_Q', 54, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-28 14:29:54.286792+00'),
	(463, 'moderation:decision:made', '4ZwA_NXIn-_z_EM0', 1, 'GM0599', '{"case": "T_L-BclOr6IT8U0k", "kind": "outfit", "about": "-TtSbtcxR_y4rY_Q", "ruling": "release"}', '2026-11-28 14:52:54.374508+00'),
	(464, 'moderation:case:closed', 'T_L-BclOr6IT8U0k', 1, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q"}', '2026-11-28 14:52:54.37687+00'),
	(468, 'conversations:conversation:opened', '9Jkf6YJVrmNc0x5B', 34, 'GM0599', '{"about": "B14RrC0dhVbi6EvM"}', '2026-11-28 16:27:54.478393+00'),
	(469, 'helping:offer:accepted', 'x854v0D45fS9_Fje', 34, 'GM0599', '{"about": "B14RrC0dhVbi6EvM", "helper": 25, "conversation": "9Jkf6YJVrmNc0x5B"}', '2026-11-28 16:27:54.478483+00'),
	(479, 'outfits:feedback:helped', 'Wip-oKEIpTNB8cOL', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "jacket"}', '2026-11-28 20:17:54.281732+00'),
	(481, 'outfits:feedback:helped', 'Wip-oKEIpTNB8cOL', 54, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "garment": "shoes"}', '2026-11-28 20:17:54.321794+00'),
	(483, 'outfits:practice:done', 'hotel', 41, NULL, '{}', '2026-11-28 22:27:54.280055+00'),
	(485, 'outfits:practice:done', 'warehouse', 41, NULL, '{}', '2026-11-28 22:27:54.307408+00'),
	(486, 'outfits:feedback:given', 'oYezz6jXSojJyf8P', 41, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "visibility": "shown"}', '2026-11-28 22:27:54.360935+00'),
	(487, 'outfits:outfit:answered', '-TtSbtcxR_y4rY_Q', NULL, 'GM0599', '{"answers": 3}', '2026-11-28 22:27:54.368942+00'),
	(529, 'moderation:case:opened', 'at70yYYebIaE-Fv6', NULL, 'GM0599', '{"kind": "outfit", "about": "n2NUXL7g_hNZLpoQ", "because": "held"}', '2026-11-29 07:31:54.326575+00'),
	(532, 'outfits:feedback:helped', 'JNpCF_DSgHux5JXs', 48, 'GM0503', '{"about": "BWUGG78UCxjzWR8t", "garment": "jumper"}', '2026-11-29 08:17:54.290065+00'),
	(534, 'outfits:feedback:helped', 'JNpCF_DSgHux5JXs', 48, 'GM0503', '{"about": "BWUGG78UCxjzWR8t", "garment": "shoes"}', '2026-11-29 08:17:54.388966+00'),
	(536, 'conversations:message:sent', 'gYzhVemUyMcNrN_t', 41, 'GM0503', '{"to": 8, "about": "Kxer4Hhqj-WseC8Q"}', '2026-11-29 08:27:54.447952+00'),
	(538, 'outfits:practice:done', 'hotel', 10, NULL, '{}', '2026-11-29 09:27:54.272274+00'),
	(540, 'outfits:practice:done', 'warehouse', 10, NULL, '{}', '2026-11-29 09:27:54.320487+00'),
	(542, 'conversations:message:sent', 'TF0MUf3JQyAMIOXO', 8, 'GM0599', '{"to": 49, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-29 09:27:54.492253+00'),
	(544, 'moderation:case:opened', '7Af-Vc6pjLlNao55', NULL, 'GM0599', '{"kind": "request", "about": "AXpotYzLexpIfC9n", "because": "held"}', '2026-11-29 09:31:54.494419+00'),
	(553, 'outfits:practice:done', 'hotel', 4, NULL, '{}', '2026-11-29 12:27:54.870627+00'),
	(555, 'outfits:practice:done', 'warehouse', 4, NULL, '{}', '2026-11-29 12:27:54.91066+00'),
	(557, 'conversations:message:sent', 'l4V7IGMpd9CGYGAb', 54, 'GM0599', '{"to": 36, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-29 12:27:55.075216+00'),
	(559, 'helping:offer:made', 'YECDaAsH4Npu06QX', 10, 'GM0344', '{"about": "YzbhhSOCz3rboNbG", "helper": 10, "visibility": "shown"}', '2026-11-29 12:27:55.183759+00'),
	(560, 'outfits:outfit:posted', '5ZBfYaFQU7NgPd7j', 21, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-29 12:29:54.291722+00'),
	(561, 'moderation:case:opened', 'bXW0hsXKzphZyo8_', NULL, 'GM0599', '{"kind": "outfit", "about": "5ZBfYaFQU7NgPd7j", "because": "held"}', '2026-11-29 12:31:54.44367+00'),
	(564, 'conversations:message:sent', '3w7-0sfd94xbJNzJ', 36, 'GM0599', '{"to": 54, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-29 13:27:54.298608+00'),
	(579, 'outfits:practice:done', 'hotel', 28, NULL, '{}', '2026-11-29 17:27:54.306655+00'),
	(581, 'outfits:practice:done', 'warehouse', 28, NULL, '{}', '2026-11-29 17:27:54.341045+00'),
	(583, 'conversations:message:sent', 'cWKzYjgR1MXkZdpl', 57, 'GM0344', '{"to": 10, "about": "OZn0_5J_7jATr4ZS"}', '2026-11-29 17:27:54.49656+00'),
	(584, 'outfits:outfit:drafted', 'thO6dm5laq3Hpane', 47, NULL, '{}', '2026-11-29 18:27:54.522081+00'),
	(586, 'conversations:message:sent', 'SLcJyIdoCO69g-nK', 10, 'GM0344', '{"to": 57, "about": "OZn0_5J_7jATr4ZS"}', '2026-11-29 18:27:54.683936+00'),
	(588, 'moderation:case:opened', 'xo4jba9JCo6AlY7Z', NULL, 'GM0344', '{"kind": "outfit", "about": "thO6dm5laq3Hpane", "because": "held"}', '2026-11-29 18:31:54.387862+00'),
	(591, 'conversations:message:sent', 'miaOFy03H8nYk05B', 57, 'GM0344', '{"to": 10, "about": "OZn0_5J_7jATr4ZS"}', '2026-11-29 19:27:54.305233+00'),
	(593, 'helping:request:posted', 'AeKcjGwI_noDbhL4', 40, 'GM0599', '{"visibility": "held"}', '2026-11-29 20:27:54.313743+00'),
	(595, 'moderation:decision:made', '94wjpzVyOYv2TkWg', 1, 'GM0599', '{"case": "IFUBOtaigZmguUvm", "kind": "request", "about": "AeKcjGwI_noDbhL4", "ruling": "release"}', '2026-11-29 20:52:54.389788+00'),
	(596, 'moderation:case:closed', 'IFUBOtaigZmguUvm', 1, 'GM0599', '{"about": "AeKcjGwI_noDbhL4"}', '2026-11-29 20:52:54.393193+00');
INSERT INTO public.event VALUES
	(598, 'outfits:practice:done', 'care', 42, NULL, '{}', '2026-11-29 22:27:54.288683+00'),
	(602, 'helping:request:posted', '9HojIE7A_WCou-xf', 37, 'GM0503', '{"visibility": "held"}', '2026-11-29 22:27:54.455645+00'),
	(603, 'moderation:case:opened', 'h2rZrvZqmgAg-b8B', NULL, 'GM0503', '{"kind": "request", "about": "9HojIE7A_WCou-xf", "because": "held"}', '2026-11-29 22:27:54.511722+00'),
	(604, 'moderation:decision:made', 'ksJ-WDOL_lKhy76r', 3, 'GM0503', '{"case": "h2rZrvZqmgAg-b8B", "kind": "request", "about": "9HojIE7A_WCou-xf", "ruling": "release"}', '2026-11-29 22:52:54.336099+00'),
	(605, 'moderation:case:closed', 'h2rZrvZqmgAg-b8B', 3, 'GM0503', '{"about": "9HojIE7A_WCou-xf"}', '2026-11-29 22:52:54.337258+00'),
	(607, 'outfits:practice:done', 'care', 5, NULL, '{}', '2026-11-29 23:27:54.2826+00'),
	(609, 'outfits:feedback:given', 'p2X_BFMiX2tO27nF', 5, 'GM0344', '{"about": "thO6dm5laq3Hpane", "visibility": "shown"}', '2026-11-29 23:27:54.401115+00'),
	(611, 'moderation:case:opened', '6fDcq3OzwUJ0RQkn', NULL, 'GM0599', '{"kind": "request", "about": "q8mslq1vFS-HFhRK", "because": "held"}', '2026-11-29 23:31:54.325299+00'),
	(499, 'moderation:decision:made', 'DhYi-FyToIUYYaN0', 3, 'GM0503', '{"case": "TmHkHdX1i712p4qK", "kind": "outfit", "about": "BWUGG78UCxjzWR8t", "ruling": "release"}', '2026-11-29 01:52:54.323014+00'),
	(500, 'moderation:case:closed', 'TmHkHdX1i712p4qK', 3, 'GM0503', '{"about": "BWUGG78UCxjzWR8t"}', '2026-11-29 01:52:54.324338+00'),
	(502, 'outfits:feedback:given', '2JauuYtn9V4aYZpa', 38, 'GM0599', '{"about": "-TtSbtcxR_y4rY_Q", "visibility": "shown"}', '2026-11-29 04:27:54.321234+00'),
	(504, 'helping:offer:made', '3wWyB9Q_gBAFIEV_', 7, 'GM0503', '{"about": "hK44mVDTqeCj9NZn", "helper": 7, "visibility": "shown"}', '2026-11-29 04:27:54.43841+00'),
	(505, 'moderation:case:opened', 'OJRbidTEHobKzMgg', NULL, 'GM0344', '{"kind": "request", "about": "YzbhhSOCz3rboNbG", "because": "held"}', '2026-11-29 04:27:54.515667+00'),
	(508, 'accounts:account:joined', 't69ITux6i_xi_59_', 59, 'GM0599', '{}', '2026-11-29 05:27:54.276936+00'),
	(511, 'helping:offer:made', 'FDNfszybLU2lKwvr', 36, 'GM0599', '{"about": "8jRlB5iDG4tXe-Pg", "helper": 36, "visibility": "shown"}', '2026-11-29 05:27:54.707827+00'),
	(514, 'profiles:profile:changed', 'uAAs6PadilNHwbFI', 59, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-29 05:47:54.320411+00'),
	(516, 'moderation:decision:made', 'zRr-icJGG2gDyFt_', 2, 'GM0344', '{"case": "uyNzP9iadkEieapT", "kind": "outfit", "about": "Zyqx5dlupS3k23Dh", "ruling": "release"}', '2026-11-29 05:52:54.40696+00'),
	(517, 'moderation:case:closed', 'uyNzP9iadkEieapT', 2, 'GM0344', '{"about": "Zyqx5dlupS3k23Dh"}', '2026-11-29 05:52:54.415219+00'),
	(519, 'conversations:conversation:opened', 'q7ckVRjm5SH7xET9', 48, 'GM0503', '{"about": "hK44mVDTqeCj9NZn"}', '2026-11-29 06:27:54.456352+00'),
	(520, 'helping:offer:accepted', '3wWyB9Q_gBAFIEV_', 48, 'GM0503', '{"about": "hK44mVDTqeCj9NZn", "helper": 7, "conversation": "q7ckVRjm5SH7xET9"}', '2026-11-29 06:27:54.456456+00'),
	(522, 'moderation:decision:made', 'fDOn1tjupIpfVIBE', 1, 'GM0599', '{"case": "ek02tzIixiogkP4O", "kind": "request", "about": "GYkE2zv_KkWuQY8H", "ruling": "release"}', '2026-11-29 06:52:54.375038+00'),
	(523, 'moderation:case:closed', 'ek02tzIixiogkP4O', 1, 'GM0599', '{"about": "GYkE2zv_KkWuQY8H"}', '2026-11-29 06:52:54.376717+00'),
	(524, 'outfits:outfit:drafted', 'n2NUXL7g_hNZLpoQ', 40, NULL, '{}', '2026-11-29 07:27:54.688299+00'),
	(526, 'conversations:message:sent', '0bdxhuvNqVg5Vnkw', 49, 'GM0599', '{"to": 8, "about": "Bd-3R8IsxvELp2vZ"}', '2026-11-29 07:27:54.920163+00'),
	(567, 'outfits:practice:done', 'care', 32, NULL, '{}', '2026-11-29 14:27:54.311759+00'),
	(569, 'outfits:feedback:given', 'TET-fa0ArCn4vaKq', 32, 'GM0344', '{"about": "Zyqx5dlupS3k23Dh", "visibility": "shown"}', '2026-11-29 14:27:54.43403+00'),
	(571, 'helping:offer:made', '3EyfJPZGFWGEo9QF', 15, 'GM0599', '{"about": "GYkE2zv_KkWuQY8H", "helper": 15, "visibility": "shown"}', '2026-11-29 14:27:54.633174+00'),
	(573, 'conversations:message:sent', '0p95va2-c_5oZenf', 36, 'GM0599', '{"to": 54, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-29 14:47:54.322373+00'),
	(575, 'outfits:feedback:helped', 'aYJEmJc5-yQ_7MHe', 21, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j", "garment": "jacket"}', '2026-11-29 16:17:54.297045+00'),
	(577, 'conversations:conversation:opened', 'OZn0_5J_7jATr4ZS', 57, 'GM0344', '{"about": "YzbhhSOCz3rboNbG"}', '2026-11-29 16:27:54.320794+00'),
	(578, 'helping:offer:accepted', 'YECDaAsH4Npu06QX', 57, 'GM0344', '{"about": "YzbhhSOCz3rboNbG", "helper": 10, "conversation": "OZn0_5J_7jATr4ZS"}', '2026-11-29 16:27:54.32089+00'),
	(580, 'outfits:practice:done', 'care', 28, NULL, '{}', '2026-11-29 17:27:54.330468+00'),
	(582, 'outfits:feedback:given', '7bQDS15IAIrb6wpT', 28, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j", "visibility": "shown"}', '2026-11-29 17:27:54.441153+00'),
	(585, 'helping:offer:made', '1d_jRY6jUVTmOl_1', 31, 'GM0344', '{"about": "AXpotYzLexpIfC9n", "helper": 31, "visibility": "shown"}', '2026-11-29 18:27:54.636346+00'),
	(587, 'outfits:outfit:posted', 'thO6dm5laq3Hpane', 47, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-29 18:29:54.306884+00'),
	(589, 'moderation:decision:made', 'qEMhLIeqFkI2926f', 2, 'GM0344', '{"case": "xo4jba9JCo6AlY7Z", "kind": "outfit", "about": "thO6dm5laq3Hpane", "ruling": "release"}', '2026-11-29 18:52:54.38172+00'),
	(590, 'moderation:case:closed', 'xo4jba9JCo6AlY7Z', 2, 'GM0344', '{"about": "thO6dm5laq3Hpane"}', '2026-11-29 18:52:54.383053+00'),
	(630, 'outfits:outfit:posted', 'DO0IIcBtNzEpZAX7', 46, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 01:29:54.300403+00'),
	(632, 'moderation:decision:made', '4Am6-MYQL-fJgYOS', 1, 'GM0599', '{"case": "ptm76p6uWLMC03xr", "kind": "outfit", "about": "DO0IIcBtNzEpZAX7", "ruling": "release"}', '2026-11-30 01:52:54.299284+00'),
	(633, 'moderation:case:closed', 'ptm76p6uWLMC03xr', 1, 'GM0599', '{"about": "DO0IIcBtNzEpZAX7"}', '2026-11-30 01:52:54.300561+00'),
	(635, 'helping:request:posted', 'w-1P1V40-jJ_xmcn', 32, 'GM0503', '{"visibility": "held"}', '2026-11-30 02:27:54.704921+00'),
	(637, 'moderation:case:opened', 'bIL96N-I7ovh3o0c', NULL, 'GM0503', '{"kind": "request", "about": "w-1P1V40-jJ_xmcn", "because": "held"}', '2026-11-30 02:31:54.316817+00'),
	(639, 'moderation:decision:made', 'ftWZp-lgP-lEGSgc', 3, 'GM0503', '{"case": "bIL96N-I7ovh3o0c", "kind": "request", "about": "w-1P1V40-jJ_xmcn", "ruling": "release"}', '2026-11-30 02:52:54.351962+00'),
	(640, 'moderation:case:closed', 'bIL96N-I7ovh3o0c', 3, 'GM0503', '{"about": "w-1P1V40-jJ_xmcn"}', '2026-11-30 02:52:54.353027+00'),
	(641, 'moderation:decision:made', 'DHgzjVaYJXfbgzxv', 2, 'GM0344', '{"case": "8YmlKqhnTrqzect_", "kind": "outfit", "about": "x6BpEL-KYnrRH0gM", "ruling": "release"}', '2026-11-30 02:52:54.498375+00'),
	(642, 'moderation:case:closed', '8YmlKqhnTrqzect_', 2, 'GM0344', '{"about": "x6BpEL-KYnrRH0gM"}', '2026-11-30 02:52:54.499293+00'),
	(643, 'outfits:outfit:drafted', 'Fw0wMIN7jEyZMq14', 53, NULL, '{}', '2026-11-30 03:27:54.4574+00'),
	(645, 'outfits:practice:done', 'care', 27, NULL, '{}', '2026-11-30 03:27:54.49762+00'),
	(647, 'outfits:feedback:given', '1f61QNHe1Ow8ClmC', 27, 'GM0599', '{"about": "6EhPfWnHRPXGrmDW", "visibility": "shown"}', '2026-11-30 03:27:54.616355+00'),
	(649, 'helping:offer:made', 'qqKd2dp_90JT-pPB', 17, 'GM0503', '{"about": "9HojIE7A_WCou-xf", "helper": 17, "visibility": "shown"}', '2026-11-30 03:27:54.752158+00');
INSERT INTO public.event VALUES
	(650, 'outfits:outfit:posted', 'Fw0wMIN7jEyZMq14', 53, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 03:29:54.288495+00'),
	(652, 'moderation:case:opened', '_GkNl5AXzo-ldOcM', NULL, 'GM0503', '{"kind": "outfit", "about": "Fw0wMIN7jEyZMq14", "because": "held"}', '2026-11-30 03:31:54.458479+00'),
	(655, 'moderation:decision:made', 'eiSoyd3RqdUO62pp', 3, 'GM0503', '{"case": "_GkNl5AXzo-ldOcM", "kind": "outfit", "about": "Fw0wMIN7jEyZMq14", "ruling": "release"}', '2026-11-30 03:52:54.504719+00'),
	(656, 'moderation:case:closed', '_GkNl5AXzo-ldOcM', 3, 'GM0503', '{"about": "Fw0wMIN7jEyZMq14"}', '2026-11-30 03:52:54.515366+00'),
	(658, 'moderation:case:opened', 'zIulJAfeT1JjgjNJ', NULL, 'GM0503', '{"kind": "request", "about": "5gaVaPr4F7T7z6Yk", "because": "held"}', '2026-11-30 04:01:54.297331+00'),
	(661, 'moderation:case:opened', 'WiCjlhWXVMqpg8ww', NULL, 'GM0599', '{"kind": "outfit", "about": "SevEXQ7P46Ss1xBL", "because": "held"}', '2026-11-30 04:11:54.292169+00'),
	(663, 'helping:request:posted', 'Kd8RPGq3IuFBg5g0', 47, 'GM0344', '{"visibility": "held"}', '2026-11-30 04:27:54.367943+00'),
	(545, 'moderation:decision:made', 'OZc_vDlC7XJm5jT9', 1, 'GM0599', '{"case": "7Af-Vc6pjLlNao55", "kind": "request", "about": "AXpotYzLexpIfC9n", "ruling": "release"}', '2026-11-29 09:52:54.390254+00'),
	(546, 'moderation:case:closed', '7Af-Vc6pjLlNao55', 1, 'GM0599', '{"about": "AXpotYzLexpIfC9n"}', '2026-11-29 09:52:54.400923+00'),
	(547, 'moderation:case:opened', 'EYSI0JKoM2fSwe5X', NULL, 'GM0599', '{"kind": "feedback", "about": "2JauuYtn9V4aYZpa", "because": "reported"}', '2026-11-29 10:07:54.404615+00'),
	(548, 'moderation:report:made', 'dTsy-5kO3bFLpSdX', 54, 'GM0599', '{"case": "EYSI0JKoM2fSwe5X", "kind": "feedback", "about": "2JauuYtn9V4aYZpa", "reason": "person"}', '2026-11-29 10:07:54.443761+00'),
	(566, 'outfits:practice:done', 'hotel', 32, NULL, '{}', '2026-11-29 14:27:54.289011+00'),
	(568, 'outfits:practice:done', 'warehouse', 32, NULL, '{}', '2026-11-29 14:27:54.321901+00'),
	(570, 'conversations:message:sent', 'hRuNGns68tzAwHSf', 54, 'GM0599', '{"to": 36, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-29 14:27:54.535621+00'),
	(572, 'helping:offer:made', '2nWFDre0B1f4dXdV', 18, 'GM0599', '{"about": "AXpotYzLexpIfC9n", "helper": 18, "visibility": "shown"}', '2026-11-29 14:27:54.736896+00'),
	(574, 'outfits:feedback:given', 'aYJEmJc5-yQ_7MHe', 11, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j", "visibility": "shown"}', '2026-11-29 15:27:54.37825+00'),
	(576, 'outfits:feedback:helped', 'aYJEmJc5-yQ_7MHe', 21, 'GM0599', '{"about": "5ZBfYaFQU7NgPd7j", "garment": "skirt"}', '2026-11-29 16:17:54.326751+00'),
	(665, 'moderation:decision:made', '_DVnoB9fB4wzl9kM', 1, 'GM0599', '{"case": "WiCjlhWXVMqpg8ww", "kind": "outfit", "about": "SevEXQ7P46Ss1xBL", "ruling": "release"}', '2026-11-30 04:32:54.42488+00'),
	(666, 'moderation:case:closed', 'WiCjlhWXVMqpg8ww', 1, 'GM0599', '{"about": "SevEXQ7P46Ss1xBL"}', '2026-11-30 04:32:54.426909+00'),
	(670, 'outfits:outfit:posted', 'IZzANm0j8rAWLEl1', 26, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-30 04:59:54.33009+00'),
	(672, 'moderation:decision:made', 'z-YSLqs8I68AaTxQ', 1, 'GM0599', '{"case": "dVmouZPnNcXfgwBy", "kind": "outfit", "about": "IZzANm0j8rAWLEl1", "ruling": "release"}', '2026-11-30 05:22:54.355795+00'),
	(673, 'moderation:case:closed', 'dVmouZPnNcXfgwBy', 1, 'GM0599', '{"about": "IZzANm0j8rAWLEl1"}', '2026-11-30 05:22:54.361883+00'),
	(676, 'helping:request:posted', 'Fz-XntUSWxTi2ODN', 60, 'GM0599', '{"visibility": "held"}', '2026-11-30 06:07:54.315248+00'),
	(678, 'outfits:outfit:drafted', 'KV1_wty7NeP8PI8E', 44, NULL, '{}', '2026-11-30 06:27:54.505564+00'),
	(682, 'moderation:decision:made', 'SE7vMs8efv8LPMLC', 2, 'GM0344', '{"case": "LaDhqqUyXJMncAL-", "kind": "outfit", "about": "KV1_wty7NeP8PI8E", "ruling": "release"}', '2026-11-30 06:52:54.331495+00'),
	(683, 'moderation:case:closed', 'LaDhqqUyXJMncAL-', 2, 'GM0344', '{"about": "KV1_wty7NeP8PI8E"}', '2026-11-30 06:52:54.33653+00'),
	(685, 'helping:offer:made', '3OXKqjoj0ljFGDbq', 16, 'GM0344', '{"about": "Kd8RPGq3IuFBg5g0", "helper": 16, "visibility": "shown"}', '2026-11-30 06:57:54.477896+00'),
	(686, 'outfits:outfit:drafted', 'uHwAgdPG7rcMEf7y', 59, NULL, '{}', '2026-11-30 07:17:54.545845+00'),
	(687, 'outfits:outfit:posted', 'uHwAgdPG7rcMEf7y', 59, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 07:19:54.282749+00'),
	(689, 'moderation:case:opened', 'mmO9usc-Per5RqiY', NULL, 'GM0599', '{"kind": "offer", "about": "79tJvsPVHdYEcYHY", "because": "reported"}', '2026-11-30 07:22:54.337701+00'),
	(690, 'moderation:report:made', 'wdK3bykTGXSiAIIF', 46, 'GM0599', '{"case": "mmO9usc-Per5RqiY", "kind": "offer", "about": "79tJvsPVHdYEcYHY", "reason": "private"}', '2026-11-30 07:22:54.350451+00'),
	(691, 'outfits:outfit:drafted', 'zFJ7XrVz2i65GRFn', 50, NULL, '{}', '2026-11-30 07:27:54.4353+00'),
	(693, 'helping:offer:made', 'P_Wj8oEZO1y6Ahsy', 11, 'GM0599', '{"about": "anBazYXo3RlBVlxq", "helper": 11, "visibility": "shown"}', '2026-11-30 07:27:54.615516+00'),
	(694, 'outfits:outfit:posted', 'zFJ7XrVz2i65GRFn', 50, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 07:29:54.30105+00'),
	(695, 'moderation:case:opened', 'ENEaadbDh3ujyUyr', NULL, 'GM0599', '{"kind": "outfit", "about": "zFJ7XrVz2i65GRFn", "because": "held"}', '2026-11-30 07:31:54.311662+00'),
	(697, 'moderation:case:opened', '4KJfPhj7BuBW1qUI', NULL, 'GM0599', '{"kind": "request", "about": "2IO8TL5Dq-O0G37i", "because": "held"}', '2026-11-30 07:51:54.405477+00'),
	(700, 'outfits:practice:done', 'hotel', 9, NULL, '{}', '2026-11-30 07:57:54.27446+00'),
	(702, 'outfits:practice:done', 'warehouse', 9, NULL, '{}', '2026-11-30 07:57:54.309968+00'),
	(704, 'helping:offer:made', 'b2X6txiyH9IzmZoN', 25, 'GM0503', '{"about": "w-1P1V40-jJ_xmcn", "helper": 25, "visibility": "shown"}', '2026-11-30 08:12:54.339491+00'),
	(707, 'outfits:outfit:posted', '4-6ij9U8mnH5Pd9d', 58, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 08:39:54.278435+00'),
	(709, 'helping:offer:made', 'YxgCJmvv2YUumqMN', 25, 'GM0503', '{"about": "anBazYXo3RlBVlxq", "helper": 25, "visibility": "shown"}', '2026-11-30 08:57:54.339656+00'),
	(711, 'moderation:case:opened', 'vE73eUgxgK5H2i3_', NULL, 'GM0599', '{"kind": "outfit", "about": "SevEXQ7P46Ss1xBL", "because": "reported"}', '2026-11-30 09:47:54.418172+00'),
	(712, 'moderation:report:made', 'FptaCBQq9K65lthp', 36, 'GM0599', '{"case": "vE73eUgxgK5H2i3_", "kind": "outfit", "about": "SevEXQ7P46Ss1xBL", "reason": "other"}', '2026-11-30 09:47:54.482727+00'),
	(713, 'accounts:session:began', 'Mar2cIfbp3-JY77C', 21, NULL, '{}', '2026-11-30 10:29:01.410949+00'),
	(715, 'accounts:code:requested', 'VGHaD1SThNgGY9Iy', NULL, NULL, '{}', '2026-11-30 10:29:01.568883+00'),
	(615, 'helping:request:posted', 'Nrnszod6we0PHg8E', 44, 'GM0344', '{"visibility": "held"}', '2026-11-30 00:27:54.556267+00'),
	(617, 'moderation:case:opened', '4fssiZ9jxOE0up39', NULL, 'GM0344', '{"kind": "request", "about": "Nrnszod6we0PHg8E", "because": "held"}', '2026-11-30 00:31:54.313304+00'),
	(619, 'moderation:decision:made', 'w2-hgDFymNeMOYmB', 2, 'GM0344', '{"case": "4fssiZ9jxOE0up39", "kind": "request", "about": "Nrnszod6we0PHg8E", "ruling": "release"}', '2026-11-30 00:52:54.355653+00'),
	(620, 'moderation:case:closed', '4fssiZ9jxOE0up39', 2, 'GM0344', '{"about": "Nrnszod6we0PHg8E"}', '2026-11-30 00:52:54.360032+00'),
	(621, 'moderation:decision:made', 'Pc9x8kQs1fynSdf0', 1, 'GM0599', '{"case": "oc5rVJFgX3YH167J", "kind": "outfit", "about": "6EhPfWnHRPXGrmDW", "ruling": "release"}', '2026-11-30 00:52:54.592738+00');
INSERT INTO public.event VALUES
	(622, 'moderation:case:closed', 'oc5rVJFgX3YH167J', 1, 'GM0599', '{"about": "6EhPfWnHRPXGrmDW"}', '2026-11-30 00:52:54.59993+00'),
	(623, 'outfits:outfit:drafted', 'DO0IIcBtNzEpZAX7', 46, NULL, '{}', '2026-11-30 01:27:54.554609+00'),
	(625, 'outfits:practice:done', 'care', 16, NULL, '{}', '2026-11-30 01:27:54.599899+00'),
	(627, 'outfits:feedback:given', 'zKu1BDb9RK01Gbhd', 16, 'GM0344', '{"about": "Zyqx5dlupS3k23Dh", "visibility": "shown"}', '2026-11-30 01:27:54.699127+00'),
	(628, 'outfits:outfit:answered', 'Zyqx5dlupS3k23Dh', NULL, 'GM0344', '{"answers": 3}', '2026-11-30 01:27:54.709343+00'),
	(631, 'moderation:case:opened', 'ptm76p6uWLMC03xr', NULL, 'GM0599', '{"kind": "outfit", "about": "DO0IIcBtNzEpZAX7", "because": "held"}', '2026-11-30 01:31:54.30567+00'),
	(634, 'outfits:outfit:drafted', 'x6BpEL-KYnrRH0gM', 57, NULL, '{}', '2026-11-30 02:27:54.627098+00'),
	(636, 'outfits:outfit:posted', 'x6BpEL-KYnrRH0gM', 57, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 02:29:54.312322+00'),
	(638, 'moderation:case:opened', '8YmlKqhnTrqzect_', NULL, 'GM0344', '{"kind": "outfit", "about": "x6BpEL-KYnrRH0gM", "because": "held"}', '2026-11-30 02:31:54.388082+00'),
	(644, 'outfits:practice:done', 'hotel', 27, NULL, '{}', '2026-11-30 03:27:54.475746+00'),
	(646, 'outfits:practice:done', 'warehouse', 27, NULL, '{}', '2026-11-30 03:27:54.503374+00'),
	(648, 'helping:request:posted', '09QIehhoxJiJCd_V', 52, 'GM0599', '{"visibility": "held"}', '2026-11-30 03:27:54.656149+00'),
	(651, 'moderation:case:opened', 'FFeAinK5tQWS6PMd', NULL, 'GM0599', '{"kind": "request", "about": "09QIehhoxJiJCd_V", "because": "held"}', '2026-11-30 03:31:54.392141+00'),
	(653, 'moderation:decision:made', 'moUgK5MECxymrPhH', 1, 'GM0599', '{"case": "FFeAinK5tQWS6PMd", "kind": "request", "about": "09QIehhoxJiJCd_V", "ruling": "release"}', '2026-11-30 03:52:54.339964+00'),
	(654, 'moderation:case:closed', 'FFeAinK5tQWS6PMd', 1, 'GM0599', '{"about": "09QIehhoxJiJCd_V"}', '2026-11-30 03:52:54.347624+00'),
	(657, 'helping:request:posted', '5gaVaPr4F7T7z6Yk', 58, 'GM0503', '{"visibility": "held"}', '2026-11-30 03:57:54.294552+00'),
	(659, 'outfits:outfit:drafted', 'SevEXQ7P46Ss1xBL', 52, NULL, '{}', '2026-11-30 04:07:54.469463+00'),
	(660, 'outfits:outfit:posted', 'SevEXQ7P46Ss1xBL', 52, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 04:09:54.286195+00'),
	(662, 'helping:offer:made', 'bBDAjKYkD4DCFz9n', 6, 'GM0599', '{"about": "q8mslq1vFS-HFhRK", "helper": 6, "visibility": "shown"}', '2026-11-30 04:27:54.322663+00'),
	(664, 'moderation:case:opened', 'azmQXjZ966zzNdQT', NULL, 'GM0344', '{"kind": "request", "about": "Kd8RPGq3IuFBg5g0", "because": "held"}', '2026-11-30 04:27:54.56343+00'),
	(667, 'moderation:decision:made', 'MicDZ7Gpn4FuH6Wq', 2, 'GM0344', '{"case": "azmQXjZ966zzNdQT", "kind": "request", "about": "Kd8RPGq3IuFBg5g0", "ruling": "release"}', '2026-11-30 04:52:54.450077+00'),
	(668, 'moderation:case:closed', 'azmQXjZ966zzNdQT', 2, 'GM0344', '{"about": "Kd8RPGq3IuFBg5g0"}', '2026-11-30 04:52:54.452849+00'),
	(669, 'outfits:outfit:drafted', 'IZzANm0j8rAWLEl1', 26, NULL, '{}', '2026-11-30 04:57:54.900278+00'),
	(671, 'moderation:case:opened', 'dVmouZPnNcXfgwBy', NULL, 'GM0599', '{"kind": "outfit", "about": "IZzANm0j8rAWLEl1", "because": "held"}', '2026-11-30 05:01:54.328305+00'),
	(674, 'helping:request:posted', 'anBazYXo3RlBVlxq', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-30 05:27:54.299492+00'),
	(675, 'outfits:feedback:given', 'C6pOB57VoUy0F9Ii', 7, 'GM0503', '{"about": "Fw0wMIN7jEyZMq14", "visibility": "shown"}', '2026-11-30 05:57:54.37736+00'),
	(677, 'moderation:case:opened', 'afs7tICnkcTqf-gC', NULL, 'GM0599', '{"kind": "request", "about": "Fz-XntUSWxTi2ODN", "because": "held"}', '2026-11-30 06:11:54.304475+00'),
	(679, 'helping:offer:made', '9g0FLuQTPFIaGKsA', 18, 'GM0599', '{"about": "hEHu_3PslgRPEqjj", "helper": 18, "visibility": "shown"}', '2026-11-30 06:27:54.587358+00'),
	(680, 'outfits:outfit:posted', 'KV1_wty7NeP8PI8E', 44, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-30 06:29:54.300332+00'),
	(681, 'moderation:case:opened', 'LaDhqqUyXJMncAL-', NULL, 'GM0344', '{"kind": "outfit", "about": "KV1_wty7NeP8PI8E", "because": "held"}', '2026-11-30 06:31:54.368087+00'),
	(684, 'helping:offer:made', '79tJvsPVHdYEcYHY', 38, 'GM0599', '{"about": "GYkE2zv_KkWuQY8H", "helper": 38, "visibility": "shown"}', '2026-11-30 06:57:54.343176+00'),
	(688, 'moderation:case:opened', 'ITHjj7znbLjKkI57', NULL, 'GM0599', '{"kind": "outfit", "about": "uHwAgdPG7rcMEf7y", "because": "held"}', '2026-11-30 07:21:54.381529+00'),
	(692, 'outfits:feedback:given', 'I_9ub-KP7OuqS2X7', 10, 'GM0344', '{"about": "x6BpEL-KYnrRH0gM", "visibility": "shown"}', '2026-11-30 07:27:54.547535+00'),
	(696, 'helping:request:posted', '2IO8TL5Dq-O0G37i', 59, 'GM0599', '{"visibility": "held"}', '2026-11-30 07:47:54.286317+00'),
	(698, 'moderation:decision:made', 'uDQUd4hFiJF36Z8r', 1, 'GM0599', '{"case": "ENEaadbDh3ujyUyr", "kind": "outfit", "about": "zFJ7XrVz2i65GRFn", "ruling": "release"}', '2026-11-30 07:52:54.330174+00'),
	(699, 'moderation:case:closed', 'ENEaadbDh3ujyUyr', 1, 'GM0599', '{"about": "zFJ7XrVz2i65GRFn"}', '2026-11-30 07:52:54.336286+00'),
	(701, 'outfits:practice:done', 'care', 9, NULL, '{}', '2026-11-30 07:57:54.289902+00'),
	(703, 'outfits:feedback:given', 'Pt6ebRa5CMPJCEBb', 9, 'GM0599', '{"about": "SevEXQ7P46Ss1xBL", "visibility": "shown"}', '2026-11-30 07:57:54.384507+00'),
	(705, 'conversations:message:sent', 'CqNDCHpxHMIM4eTy', 54, 'GM0599', '{"to": 36, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-30 08:27:54.30746+00'),
	(706, 'outfits:outfit:drafted', '4-6ij9U8mnH5Pd9d', 58, NULL, '{}', '2026-11-30 08:37:54.45118+00'),
	(708, 'moderation:case:opened', '-zp8FmKllmFDNsAw', NULL, 'GM0503', '{"kind": "outfit", "about": "4-6ij9U8mnH5Pd9d", "because": "held"}', '2026-11-30 08:41:54.42481+00'),
	(710, 'conversations:message:sent', 'q5QC_NEg7lgjv1Om', 36, 'GM0599', '{"to": 54, "about": "D9QSjtK6fyj4ls3E"}', '2026-11-30 09:17:54.336878+00');
INSERT INTO public.exhibit VALUES
	(1, 'SevEXQ7P46Ss1xBL', 'MYS3Xy1pmClz3rN4PBZNVNkp', 0, '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003', '2026-11-30 09:47:54.437107+00', NULL);
INSERT INTO public.feedback VALUES
	(1, '11m1nyitIqUwJ3I2', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-12 09:27:54.364521+00', NULL, 'Wit met blauw is fris en van jou.', '2026-11-12 10:17:54.288111+00', 7, 1),
	(2, '6YeeaWAeQEjN1-3X', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 12:27:54.369822+00', NULL, 'Ja. Donkerblauw en grijs is het veiligste paar dat er is.', '2026-11-17 13:17:54.289852+00', 11, 2),
	(3, 'qJOpEYdCDUqgZVGH', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 14:27:54.36598+00', NULL, 'Netjes, en jij.', '2026-11-17 15:17:54.279051+00', 21, 2),
	(4, 'yI9065OQwoBlkHlm', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 16:27:54.360809+00', NULL, 'Saai.', NULL, 38, 2),
	(5, 'UVlXuyGH6nmxfPG8', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-17 19:27:54.35664+00', NULL, 'Ander jasje kan ook: camel maakt het warmer.', NULL, 36, 2),
	(6, 'zHsxmcfNOJINrAvp', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 09:27:54.373473+00', NULL, 'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.', '2026-11-23 10:17:54.283921+00', 12, 3),
	(7, 'U3kbZ-96qIQXB-A5', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 12:27:54.329497+00', NULL, 'Platte schoenen, goed zo.', NULL, 7, 3),
	(8, 'm1ie1WxZ1cljvdK0', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-23 14:27:54.315345+00', NULL, 'Het groen staat rustig naast het blauw.', NULL, 37, 3),
	(9, 'mdpXTcbxWg5jsiGv', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 09:27:54.360228+00', NULL, 'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.', '2026-11-28 10:17:54.281727+00', 8, 4),
	(10, 'wwb5ddIsjGQdxkzV', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 12:27:54.319724+00', NULL, 'Zwart van onder is slim.', NULL, 39, 4),
	(11, 'v-PwSgGeq6zvbTec', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 14:27:54.666533+00', 0, 'A: zwart waar het moet, rood waar het van jou is.', NULL, 36, 5),
	(12, 'FnxlAeoyH-SDrfKZ', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 17:27:54.299534+00', NULL, 'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.', '2026-11-28 18:17:54.28191+00', 8, 6),
	(13, 'Wip-oKEIpTNB8cOL', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 19:27:54.346311+00', NULL, 'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.', '2026-11-28 20:17:54.274895+00', 36, 6),
	(14, 'oYezz6jXSojJyf8P', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 22:27:54.350518+00', NULL, 'In our hotel everybody at the desk wears something like this.', NULL, 41, 6),
	(15, 'BmA2tohYapVrI7Jv', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 00:27:54.373893+00', NULL, 'De sneakers zijn schoon en wit. Van mij mogen ze.', NULL, 18, 6),
	(16, '2JauuYtn9V4aYZpa', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 04:27:54.315367+00', NULL, 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.', NULL, 38, 6),
	(17, 'JNpCF_DSgHux5JXs', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-29 07:27:54.809687+00', NULL, 'Eén keer met een plakrol. Dan zien ze dat je het weet.', '2026-11-29 08:17:54.282596+00', 37, 7),
	(18, 'c5FnIWLOQP0mKrpU', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 09:27:54.402955+00', 0, 'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.', NULL, 10, 8),
	(19, 'sM8GSSZMg8CUezCE', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 12:27:54.995881+00', 1, 'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.', NULL, 4, 9),
	(20, 'TET-fa0ArCn4vaKq', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 14:27:54.403771+00', 1, 'B. You will be on camera and the collar looks good there.', NULL, 32, 8),
	(21, 'aYJEmJc5-yQ_7MHe', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 15:27:54.36243+00', 0, 'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.', '2026-11-29 16:17:54.287647+00', 11, 10),
	(22, '7bQDS15IAIrb6wpT', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 17:27:54.423577+00', 0, 'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.', NULL, 28, 10),
	(23, 'ThriWw_UfNK8G__f', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 22:27:54.378455+00', 1, 'In B zit je lekkerder en dan praat je rustiger.', NULL, 42, 10),
	(24, 'p2X_BFMiX2tO27nF', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 23:27:54.380012+00', NULL, 'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.', NULL, 5, 11),
	(25, 'zKu1BDb9RK01Gbhd', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 01:27:54.68896+00', 1, 'B, met A''s laarzen.', NULL, 16, 8),
	(26, '1f61QNHe1Ow8ClmC', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 03:27:54.585652+00', NULL, 'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.', NULL, 27, 12),
	(27, 'C6pOB57VoUy0F9Ii', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 05:57:54.363678+00', NULL, 'Right and cheerful. You can start tomorrow.', NULL, 7, 15),
	(28, 'I_9ub-KP7OuqS2X7', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 07:27:54.533966+00', NULL, 'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.', NULL, 10, 14),
	(29, 'Pt6ebRa5CMPJCEBb', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 07:57:54.366798+00', NULL, 'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.', NULL, 9, 16);
INSERT INTO public.former_home VALUES
	(1, 60, 'GM0363', '2026-10-31 10:29:01.640234+00');
INSERT INTO public.help_request VALUES
	(1, 'd8DonmxZ6gPjDcTj', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-10-16 08:27:54.277578+00', 'practise', 'Oefenen voor een gesprek op een basisschool', 'Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.', 'nearby', '2026-10-23', 'expired', 'members', '2026-10-16 08:27:54.302584+00', '2026-10-24 10:27:54.269155+00', NULL, 51.922, 4.479, 20, 0, NULL, NULL, '', NULL, 23),
	(3, '73yrsO3pRBg7wqzr', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-08 08:27:54.274067+00', 'practise', 'Gesprek bij een apotheek', 'Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?', 'online', NULL, 'done', 'members', '2026-11-08 08:27:54.28503+00', '2026-11-14 10:27:54.29904+00', NULL, 52.091, 5.122, 36, 0, 'yes', 'yes', 'Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.', '2026-11-14 10:31:54.273492+00', 35),
	(5, '2tDofm11l3j7gm_v', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-12 09:27:54.400499+00', 'letter', 'Brief voor buitendienst, graag kort', 'Ik schrijf te lang. Wie streept?', 'online', NULL, 'done', 'members', '2026-11-12 09:27:54.409119+00', '2026-11-16 10:27:54.280202+00', NULL, 51.922, 4.479, 0, 0, 'partly', 'yes', 'Het was even slikken. Hij is wel beter.', '2026-11-16 10:31:54.267879+00', 38),
	(4, 'zTe6eZmrgfdY7MS2', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-10 07:27:54.278797+00', 'practise', 'Sollicitatie bij een warenhuis, groepsgesprek', 'Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?', 'online', '2026-11-21', 'withdrawn', 'members', '2026-11-10 07:27:54.303092+00', '2026-11-19 10:27:54.267766+00', NULL, 51.922, 4.479, 85, 0, NULL, NULL, '', NULL, 36),
	(6, 'wl6dB7G90pjlMu5r', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-14 06:27:54.273243+00', 'practise', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.', 'either', NULL, 'done', 'members', '2026-11-14 06:27:54.294151+00', '2026-11-18 10:27:54.270746+00', NULL, 51.922, 4.479, 36, 0, 'yes', 'partly', 'Ik hoor mezelf nu. Dat is raar en fijn.', '2026-11-18 10:31:54.269411+00', 28),
	(8, 'L3VYC1Lwasm5cKB8', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-18 08:27:54.278938+00', 'practise', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.', 'online', NULL, 'done', 'members', '2026-11-18 08:27:54.287854+00', '2026-11-21 07:27:54.275624+00', NULL, 52.091, 5.122, 14, 0, 'yes', 'yes', 'De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.', '2026-11-21 07:31:54.273816+00', 51),
	(2, 'otd7okIzVRLYCdW2', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-10-21 07:27:54.269447+00', 'other', 'Een dag meelopen bij een machinebouwer', 'Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?', 'nearby', NULL, 'expired', 'members', '2026-10-21 07:27:54.282058+00', '2026-11-21 10:27:54.870446+00', NULL, 52.007, 4.356, 96, 0, NULL, NULL, '', NULL, 22),
	(7, '2CMINd9NGL4-fmcL', 'GM0503', 'Haaglanden', 'members', false, 'shown', 7, '2026-11-17 06:27:54.269043+00', 'letter', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.', 'online', NULL, 'done', 'members', '2026-11-17 06:27:54.2732+00', '2026-11-22 10:27:54.272275+00', NULL, 52.007, 4.356, 31, 0, 'yes', 'yes', 'De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.', '2026-11-22 10:31:54.269873+00', 45),
	(12, '9lQb7smraPqBUrvI', 'GM0599', 'Rijnmond', 'members', false, 'removed', 3, '2026-11-23 13:27:54.27257+00', 'other', 'Verdien 2000 euro per maand vanuit huis', 'Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.', 'online', NULL, 'open', 'members', '2026-11-23 13:27:54.282423+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56),
	(10, 'nQfwO1MLnZXytUKc', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-22 04:27:54.2802+00', 'profile', 'Wie kijkt naar mijn cv? Het is erg leeg', 'Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.', 'online', NULL, 'done', 'members', '2026-11-22 04:27:54.307342+00', '2026-11-24 06:27:54.271717+00', NULL, 51.922, 4.479, 39, 0, 'yes', 'yes', 'Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.', '2026-11-24 06:31:54.268792+00', 54),
	(14, 'rLawt_wqfwOtQ_LE', 'GM0599', 'Rijnmond', 'members', false, 'hidden', 3, '2026-11-24 14:27:54.29775+00', 'other', 'Nog vijf plekken: thuis verdienen', 'Alleen vandaag. Startpakket 95 euro.', 'online', NULL, 'open', 'members', '2026-11-24 14:27:54.309028+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56),
	(15, 'JL48CA1lYwo5B2o2', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-25 08:27:54.271781+00', 'other', 'Een eigen koffiekar: klopt mijn sommetje?', 'Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.', 'online', '2026-12-09', 'matched', 'members', '2026-11-25 08:27:54.279079+00', NULL, NULL, 52.091, 5.122, 3, 0, NULL, NULL, '', NULL, 39),
	(9, 'J6G9j4sexGpCx4nf', 'GM0599', 'Rijnmond', 'members', false, 'shown', 10, '2026-11-20 08:27:54.273322+00', 'practise', 'Na vijf jaar thuis weer solliciteren in de zorg', 'Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', 'either', NULL, 'done', 'members', '2026-11-20 08:27:54.287103+00', '2026-11-26 06:27:54.359898+00', NULL, 51.922, 4.479, 11, 0, 'yes', 'yes', 'Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.', '2026-11-26 06:31:54.281935+00', 14),
	(16, 'JdNnlLr6QsaZO0uP', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-26 05:27:54.275954+00', 'practise', 'Proefdag in een keuken: wat verwachten ze?', 'Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?', 'either', '2026-12-02', 'matched', 'members', '2026-11-26 05:27:54.284525+00', NULL, NULL, 51.922, 4.479, 31, 0, NULL, NULL, '', NULL, 49),
	(17, 'YBM5X88Cjj_spc-W', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-27 00:27:54.268728+00', 'paperwork', 'My nursing diploma is being checked: what can I do meanwhile?', 'The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?', 'online', '2026-12-14', 'open', 'members', '2026-11-27 00:27:54.288118+00', NULL, NULL, 52.007, 4.356, 112, 1, NULL, NULL, '', NULL, 53),
	(18, 'Bc-p4nY5hH2-ODZU', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-27 04:27:54.277942+00', 'practise', 'Technisch gesprek voor frontend, met live coderen', 'Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.', 'online', '2026-12-06', 'matched', 'members', '2026-11-27 04:27:54.290684+00', NULL, NULL, 52.091, 5.122, 26, 0, NULL, NULL, '', NULL, 31),
	(13, 'PLghxSp7NcIa0y7H', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-24 07:27:54.286483+00', 'profile', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.', 'online', NULL, 'done', 'members', '2026-11-24 07:27:54.293582+00', '2026-11-28 05:27:54.2755+00', NULL, 51.922, 4.479, 120, 0, 'yes', 'yes', 'Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.', '2026-11-28 05:31:54.276725+00', 33),
	(11, 'a3LgXndugVA7FGiz', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-23 09:27:54.468709+00', 'profile', 'Welke banen passen bij tot september?', 'Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?', 'online', NULL, 'done', 'members', '2026-11-23 09:27:54.478995+00', '2026-11-28 08:27:54.576907+00', NULL, 52.091, 5.122, 63, 0, 'yes', 'yes', '', NULL, 55),
	(30, 'AeKcjGwI_noDbhL4', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 20:27:54.279172+00', 'letter', 'Mijn brief voor een leerbaan klinkt te stoer', 'Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?', 'online', '2026-12-05', 'open', 'members', '2026-11-29 20:27:54.30608+00', NULL, NULL, 51.922, 4.479, 63, 0, NULL, NULL, '', NULL, 40),
	(19, 'efswe_-vkQtnT3WK', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-27 08:27:54.323328+00', 'letter', 'Brief voor een leerplek als helpende', 'Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.', 'online', '2026-12-03', 'matched', 'members', '2026-11-27 08:27:54.343009+00', NULL, NULL, 51.922, 4.479, 96, 0, NULL, NULL, '', NULL, 43),
	(20, 'bkgmi9T2sJisqIOZ', 'GM0344', 'Midden-Utrecht', 'municipality', false, 'shown', 3, '2026-11-27 22:27:54.2987+00', 'other', 'Een keer per week wandelen en over werk praten', 'Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.', 'nearby', '2026-12-21', 'open', 'municipality', '2026-11-27 22:27:54.305557+00', NULL, NULL, 52.091, 5.122, 10, 1, NULL, NULL, '', NULL, 29),
	(22, 'R0h9uWsFF5gv82Sr', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 03:27:54.273932+00', 'practise', 'Hoe praat ik over zeven maanden zonder werk?', 'Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.', 'nearby', '2026-12-01', 'matched', 'members', '2026-11-28 03:27:54.28193+00', NULL, NULL, 51.922, 4.479, 30, 0, NULL, NULL, '', NULL, 21),
	(24, '5uDvfU7bqy_sNsQr', 'GM0344', 'Midden-Utrecht', 'me', false, 'shown', 1, '2026-11-28 09:27:54.410976+00', 'letter', 'Brief voor de kassa van een museum', 'Ik wil uitleggen waarom iemand van het toneel achter een kassa past.', 'online', NULL, 'draft', 'members', NULL, NULL, NULL, 52.091, 5.122, 7, 0, NULL, NULL, '', NULL, 42),
	(21, 'ZF9MSbfc8WSoKyU6', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-28 02:27:54.278296+00', 'practise', 'From housekeeping to the front desk: how do I tell it?', 'I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?', 'online', '2026-12-05', 'matched', 'members', '2026-11-28 02:27:54.287095+00', NULL, NULL, 52.007, 4.356, 49, 0, NULL, NULL, '', NULL, 41),
	(23, 'B14RrC0dhVbi6EvM', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 07:27:54.312854+00', 'paperwork', 'Letter about my welding diploma, I don''t understand it', 'I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.', 'either', '2026-12-08', 'matched', 'members', '2026-11-28 07:27:54.324641+00', NULL, NULL, 51.922, 4.479, 96, 0, NULL, NULL, '', NULL, 34),
	(25, 'hK44mVDTqeCj9NZn', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-29 00:27:54.417311+00', 'other', 'Wie past een ochtend op mijn hond?', 'Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.', 'nearby', '2026-12-02', 'matched', 'members', '2026-11-29 00:27:54.426828+00', NULL, NULL, 52.007, 4.356, 31, 0, NULL, NULL, '', NULL, 48),
	(38, 'Kd8RPGq3IuFBg5g0', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-30 04:27:54.346611+00', 'clothes', 'Wat draag je bij de gemeente?', 'Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?', 'nearby', '2026-12-05', 'open', 'members', '2026-11-30 04:27:54.359896+00', NULL, NULL, 52.091, 5.122, 13, 1, NULL, NULL, '', NULL, 47),
	(35, 'w-1P1V40-jJ_xmcn', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-30 02:27:54.655504+00', 'language', 'Half an hour of Dutch before an interview', 'The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.', 'either', '2026-12-04', 'open', 'members', '2026-11-30 02:27:54.685565+00', NULL, NULL, 52.007, 4.356, 100, 1, NULL, NULL, '', NULL, 32),
	(26, '8jRlB5iDG4tXe-Pg', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 02:27:54.268868+00', 'clothes', 'Nette schoenen te leen voor donderdag, maat 39', 'Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.', 'nearby', '2026-12-03', 'matched', 'members', '2026-11-29 02:27:54.27663+00', NULL, NULL, 51.922, 4.479, 39, 0, NULL, NULL, '', NULL, 54),
	(27, 'YzbhhSOCz3rboNbG', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-29 04:27:54.336153+00', 'letter', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?', 'online', '2026-12-10', 'matched', 'members', '2026-11-29 04:27:54.348884+00', NULL, NULL, 52.091, 5.122, 16, 0, NULL, NULL, '', NULL, 57),
	(29, 'AXpotYzLexpIfC9n', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 09:27:54.514975+00', 'profile', 'Wie durft eerlijk naar mijn werk te kijken?', 'Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.', 'online', '2026-12-15', 'open', 'members', '2026-11-29 09:27:54.531402+00', NULL, NULL, 51.922, 4.479, 31, 2, NULL, NULL, '', NULL, 50),
	(40, 'Fz-XntUSWxTi2ODN', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-30 06:07:54.281409+00', 'other', 'Wie belt mij elke ochtend om acht uur uit bed?', 'Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.', 'online', '2026-12-14', 'open', 'members', '2026-11-30 06:07:54.300654+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 60),
	(28, 'GYkE2zv_KkWuQY8H', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 06:27:54.270495+00', 'travel', 'Wie reist een keer mee naar Barendrecht?', 'Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.', 'nearby', '2026-12-06', 'open', 'members', '2026-11-29 06:27:54.288494+00', NULL, NULL, 51.922, 4.479, 11, 2, NULL, NULL, '', NULL, 46),
	(33, 'Nrnszod6we0PHg8E', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-30 00:27:54.528885+00', 'phone', 'Een kwekerij bellen, en dan?', 'Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?', 'online', '2026-12-07', 'open', 'members', '2026-11-30 00:27:54.549047+00', NULL, NULL, 52.091, 5.122, 31, 0, NULL, NULL, '', NULL, 44),
	(39, 'anBazYXo3RlBVlxq', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-30 05:27:54.275929+00', 'practise', 'Wie oefent met mij een gesprek voor een hotel?', 'Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.
Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.', 'either', '2026-12-04', 'open', 'members', '2026-11-30 05:27:54.289656+00', NULL, NULL, 51.922, 4.479, 39, 2, NULL, NULL, '', NULL, 54),
	(31, '9HojIE7A_WCou-xf', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-29 22:27:54.425061+00', 'practise', 'Proefknippen bij een nieuwe salon', 'Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?', 'nearby', '2026-12-04', 'open', 'members', '2026-11-29 22:27:54.443725+00', NULL, NULL, 52.007, 4.356, 65, 1, NULL, NULL, '', NULL, 37),
	(36, '09QIehhoxJiJCd_V', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-30 03:27:54.630238+00', 'clothes', 'Werkschoenen maat 44 voor een proefdag', 'Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.', 'nearby', '2026-12-02', 'open', 'members', '2026-11-30 03:27:54.65258+00', NULL, NULL, 51.922, 4.479, 31, 0, NULL, NULL, '', NULL, 52),
	(37, '5gaVaPr4F7T7z6Yk', 'GM0503', 'Haaglanden', 'members', false, 'held', 2, '2026-11-30 03:57:54.272294+00', 'profile', 'Eerste cv, wat moet erop als je nog niets gedaan hebt?', 'Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.', 'online', '2026-12-10', 'open', 'members', '2026-11-30 03:57:54.29206+00', NULL, NULL, 52.007, 4.356, 21, 0, NULL, NULL, '', NULL, 58),
	(41, '2IO8TL5Dq-O0G37i', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-30 07:47:54.273681+00', 'phone', 'Bellen met een bakker, ik durf niet', 'Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.', 'nearby', '2026-12-03', 'open', 'members', '2026-11-30 07:47:54.280979+00', NULL, NULL, 51.922, 4.479, 32, 0, NULL, NULL, '', NULL, 59),
	(32, 'q8mslq1vFS-HFhRK', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-29 23:27:54.423377+00', 'language', 'Praat met mij Nederlands over mijn werk', 'Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.', 'either', '2026-12-20', 'open', 'members', '2026-11-29 23:27:54.438917+00', NULL, NULL, 51.922, 4.479, 96, 1, NULL, NULL, '', NULL, 26),
	(34, 'hEHu_3PslgRPEqjj', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-30 01:27:54.717558+00', 'other', 'Een rustige foto voor LinkedIn', 'Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.', 'nearby', '2026-12-12', 'open', 'members', '2026-11-30 01:27:54.723282+00', NULL, NULL, 51.922, 4.479, 30, 1, NULL, NULL, '', NULL, 21);
INSERT INTO public.help_tie VALUES
	(1, 35, 16, '2026-11-09 02:27:54.312081+00'),
	(2, 38, 4, '2026-11-12 22:27:54.335521+00'),
	(3, 28, 42, '2026-11-14 22:27:54.310032+00'),
	(4, 45, 9, '2026-11-18 02:27:54.310401+00'),
	(5, 51, 24, '2026-11-19 00:27:54.291646+00'),
	(6, 14, 12, '2026-11-20 19:27:54.32436+00'),
	(7, 54, 21, '2026-11-22 14:27:54.313551+00'),
	(8, 55, 11, '2026-11-24 00:27:54.284915+00'),
	(9, 33, 27, '2026-11-24 22:27:54.30354+00'),
	(10, 39, 28, '2026-11-26 02:27:54.305984+00'),
	(11, 49, 8, '2026-11-26 12:27:54.299532+00'),
	(12, 31, 10, '2026-11-27 16:27:54.295515+00'),
	(13, 43, 6, '2026-11-27 19:27:54.292079+00'),
	(14, 41, 8, '2026-11-28 12:27:54.36076+00'),
	(15, 21, 4, '2026-11-28 16:27:54.324246+00'),
	(16, 34, 25, '2026-11-28 16:27:54.457111+00'),
	(17, 48, 7, '2026-11-29 06:27:54.412467+00'),
	(18, 54, 36, '2026-11-29 11:27:54.322169+00'),
	(19, 57, 10, '2026-11-29 16:27:54.311372+00');
INSERT INTO public.installation VALUES
	(1, 1, 'J-Z3Qt7msZi1Wc4Oh8x-oJBY', '62968e562c9f90732d1163c1a722b2adb1ccf38053130de6d0db2783744ca164', '2026-11-30 10:27:54.222364+00');
INSERT INTO public.lease VALUES
	(1, 'kept', 'kept', '2026-11-30 10:29:01.640234+00');
INSERT INTO public.leftover VALUES
	(29, 'leftover-of-a-crash-0001', '2026-12-01 10:29:01.614103+00');
INSERT INTO public.message VALUES
	(1, '-2-VKlQxlNnxw9CB', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'shown', '2026-11-09 02:27:54.321788+00', 16, 1, ''),
	(2, 'kSpuYkSAs658WsA4', 'Zondag is goed.', 'shown', '2026-11-09 03:27:54.30616+00', 35, 1, ''),
	(3, '9-hTuO4b7v28V71o', 'Je vertelde het rustig en zonder over hem te klagen. Precies zo.', 'shown', '2026-11-11 10:27:54.287157+00', 16, 1, ''),
	(4, 'AECiqf9MJOiLXSVA', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'shown', '2026-11-12 22:27:54.342496+00', 4, 2, ''),
	(5, 'pJtxhN6BJoUhW_Oj', 'De helft? Serieus?', 'shown', '2026-11-12 23:27:54.29873+00', 38, 2, ''),
	(6, '7u6LGCBwgQszRDiz', 'Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.', 'shown', '2026-11-13 01:27:54.28513+00', 4, 2, ''),
	(7, 'm6aw6SN5EiUcZF2n', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'shown', '2026-11-14 22:27:54.316847+00', 42, 3, ''),
	(8, 'YpbbXYPI74NqK9iK', 'In mijn voeten?', 'shown', '2026-11-14 23:27:54.278013+00', 28, 3, ''),
	(9, 'QNgjcRCVQSebpWml', 'Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.', 'shown', '2026-11-15 00:27:54.276404+00', 42, 3, ''),
	(10, 'AMObT0OHfM3eT68Y', 'De buurman zei mijn naam terug. Het werkt dus.', 'shown', '2026-11-16 07:27:54.291232+00', 28, 3, ''),
	(11, 'iacoG3SUJfgzJ4nO', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'shown', '2026-11-18 02:27:54.317552+00', 9, 4, ''),
	(12, 'CXL5ltUF3An1LjuO', 'Ik heb een tekening van een trap. Telt dat?', 'shown', '2026-11-18 03:27:54.292791+00', 45, 4, ''),
	(13, 'ABzbfgMy9-rKoG8F', 'Een trap is het moeilijkste wat er is. Neem mee.', 'shown', '2026-11-18 05:27:54.296983+00', 9, 4, ''),
	(14, '7l8R8EAglC4aJm4s', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'shown', '2026-11-19 00:27:54.293454+00', 24, 5, ''),
	(15, '0cWEoCNJb59RWHyb', '‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.', 'shown', '2026-11-19 01:27:54.283553+00', 51, 5, ''),
	(16, 'gbxawkj-jmD8JHPW', 'Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.', 'shown', '2026-11-19 02:27:54.28693+00', 24, 5, ''),
	(17, 'r-pOACZ0r3LgNmwK', 'Hij klopt. Op één trede na, en die zag je zelf.', 'shown', '2026-11-20 08:27:54.314527+00', 9, 4, ''),
	(18, '1CVqJsvL-LVoRv1D', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'shown', '2026-11-20 19:27:54.333484+00', 12, 6, ''),
	(19, 'lJ6R9A3GkMNpNFPp', 'Donderdag tien uur is goed, dan zijn ze op school.', 'shown', '2026-11-20 20:27:54.287843+00', 14, 6, ''),
	(20, '4H9oMNpU4ELQBOq5', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'shown', '2026-11-22 14:27:54.319863+00', 21, 7, ''),
	(21, 'ZnNwDmxazwuBMYnT', 'Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.', 'shown', '2026-11-22 15:27:54.28825+00', 54, 7, ''),
	(22, 'EDMOu5lWnlJ83H8T', 'Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?', 'shown', '2026-11-22 16:27:54.290694+00', 21, 7, ''),
	(23, 'PRUdhxpUcbwgsvRS', 'Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.', 'shown', '2026-11-22 17:27:54.286564+00', 54, 7, ''),
	(24, 'Ykqjlx4BwB3A9_Ox', 'Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.', 'shown', '2026-11-22 17:27:54.312818+00', 21, 7, ''),
	(25, 'P3mhFOEKWqiTysse', 'Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.', 'shown', '2026-11-23 07:27:54.284838+00', 12, 6, ''),
	(26, 'Zr9E3SrbQkgTQD_l', 'Mijn moeder las het en zei: ben jij dat? In een goede zin.', 'shown', '2026-11-23 08:27:54.284285+00', 54, 7, ''),
	(27, 'B0X1Au28BAABhElP', 'Ik dacht dat dat te klein was.', 'shown', '2026-11-23 08:27:54.320813+00', 14, 6, ''),
	(28, 'dTLjKhhwdaLabAd-', 'Dat is het werk. Zo klein is het, en zo groot.', 'shown', '2026-11-23 09:27:54.435931+00', 12, 6, ''),
	(29, '8Sr-AlTDzVjTC0NL', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'shown', '2026-11-24 00:27:54.287783+00', 11, 8, ''),
	(30, '0gjEck51ChUzsHYl', 'Graag waar ik iets leer. Sparen ook.', 'shown', '2026-11-24 01:27:54.280243+00', 55, 8, ''),
	(31, '-IcJEaNoFShyuHE-', 'Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.', 'shown', '2026-11-24 05:27:54.285994+00', 11, 8, ''),
	(32, 'vQp4eH3-3kY_8RiD', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'shown', '2026-11-24 22:27:54.307357+00', 27, 9, ''),
	(33, 'hmvxq-KCHFeISaQ1', 'Wat zou jij willen lezen dan?', 'shown', '2026-11-24 23:27:54.278837+00', 33, 9, ''),
	(34, 'LRg4m0Nim9iSssk2', 'Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.', 'shown', '2026-11-25 01:27:54.277925+00', 27, 9, ''),
	(35, 'IK6CMNN3gY_DI3nT', '‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?', 'shown', '2026-11-25 02:27:54.277225+00', 33, 9, ''),
	(36, 'x_MuYXLWUVp-Ay8L', 'Zo mag het precies. Daar moet ik om lachen en dan lees ik door.', 'shown', '2026-11-25 02:27:54.301098+00', 27, 9, ''),
	(37, 'y2W83duD2O35cevA', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'shown', '2026-11-26 02:27:54.30802+00', 28, 10, ''),
	(38, '1mw8_JYzboJ9Zbqg', 'De regen. Ik was de regen vergeten.', 'shown', '2026-11-26 03:27:54.294432+00', 39, 10, ''),
	(39, 'EOJmBiNnW1JyiTjw', 'Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.', 'shown', '2026-11-26 04:27:54.287163+00', 28, 10, ''),
	(40, 'TePrtw9OwgWPU1VB', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'shown', '2026-11-26 12:27:54.309343+00', 8, 11, ''),
	(41, 'YkegMjRrRq9DGx1M', 'Ik heb geen eigen mes. Is dat erg?', 'shown', '2026-11-26 13:27:54.320552+00', 49, 11, ''),
	(42, '9EQzozRU-5oG6byF', 'Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.', 'shown', '2026-11-26 14:27:54.308315+00', 8, 11, ''),
	(43, 'Im3f3QEp5x80ce7p', 'Ik red het, net. Met zwanen in de koffie.', 'shown', '2026-11-27 06:27:54.302035+00', 39, 10, ''),
	(44, 'E-tBkzWwr7TBghq8', 'En als ze iets vragen wat ik niet weet?', 'shown', '2026-11-27 08:27:54.297674+00', 49, 11, ''),
	(45, 'aR6WK_fqyr3eW6CX', '‘Laat het me één keer zien.’ Dat wil elke chef horen.', 'shown', '2026-11-27 09:27:54.28069+00', 8, 11, ''),
	(46, 'N4nUQjKJk2Y1iaxA', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'shown', '2026-11-27 16:27:54.296933+00', 10, 12, ''),
	(47, 'IKZRrT-lD62TB14Z', 'Camera uit is een goed idee. Woensdag half acht, ja.', 'shown', '2026-11-27 17:27:54.278918+00', 31, 12, ''),
	(48, 'nXnBdFUYCOvyFN4X', 'Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.', 'shown', '2026-11-27 18:27:54.279159+00', 10, 12, ''),
	(49, 'WFtSj-hIxIPRm2Oe', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'shown', '2026-11-27 19:27:54.293298+00', 6, 13, ''),
	(50, 'ZQEz0Ys-hETKmYFK', 'Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’', 'shown', '2026-11-27 20:27:54.285172+00', 43, 13, '');
INSERT INTO public.message VALUES
	(52, 'n2HrkAEyZ9UBPsrk', 'Dank u. Ik dacht dat hij raar was.', 'shown', '2026-11-27 23:27:54.281897+00', 43, 13, ''),
	(55, 'TLjVUohClN3RjG-O', 'De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.', 'shown', '2026-11-28 14:27:54.780383+00', 6, 13, ''),
	(58, 'QqYWReR9cMW0zsAc', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'shown', '2026-11-28 16:27:54.470421+00', 25, 16, ''),
	(67, 'gYzhVemUyMcNrN_t', 'I wrote it down like that. My first sentence for Thursday.', 'shown', '2026-11-29 08:27:54.426277+00', 41, 14, ''),
	(69, 'TF0MUf3JQyAMIOXO', 'Dan ben je klaar. Laat je horen hoe het ging?', 'shown', '2026-11-29 09:27:54.474115+00', 8, 11, ''),
	(71, 'l4V7IGMpd9CGYGAb', 'Wat fijn! Kan ik ze morgen na vier uur komen passen?', 'shown', '2026-11-29 12:27:55.056927+00', 54, 18, ''),
	(73, '3w7-0sfd94xbJNzJ', 'Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.', 'shown', '2026-11-29 13:27:54.288706+00', 36, 18, ''),
	(78, 'cWKzYjgR1MXkZdpl', 'Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.', 'shown', '2026-11-29 17:27:54.489114+00', 57, 19, ''),
	(79, 'SLcJyIdoCO69g-nK', 'Dat staat niet in je brief. Dat is je brief.', 'shown', '2026-11-29 18:27:54.669056+00', 10, 19, ''),
	(80, 'miaOFy03H8nYk05B', 'Oh.', 'shown', '2026-11-29 19:27:54.297512+00', 57, 19, ''),
	(82, 'CqNDCHpxHMIM4eTy', 'Ik kom om half vijf. Alvast bedankt, echt.', 'shown', '2026-11-30 08:27:54.294506+00', 54, 18, ''),
	(83, 'q5QC_NEg7lgjv1Om', 'Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.', 'shown', '2026-11-30 09:17:54.321733+00', 36, 18, ''),
	(51, 'g2mj_HLxDkDkoH_r', 'Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.', 'shown', '2026-11-27 22:27:54.282046+00', 6, 13, ''),
	(60, 'Jeuccu8R-mPmcSUA', 'Tuesday is good. Do I need to send it before?', 'shown', '2026-11-28 17:27:54.360973+00', 34, 16, ''),
	(61, 'XbfiIQfRiD3R6LAv', 'Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.', 'shown', '2026-11-28 18:27:54.28018+00', 4, 15, ''),
	(62, 'uMJcqXWkSetQGFTg', 'Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.', 'shown', '2026-11-28 19:27:54.4022+00', 25, 16, ''),
	(64, '8DM2_0SY1DVwzcsC', 'Hij mag in mijn tuin. Ik heb nog worst.', 'shown', '2026-11-29 06:27:54.433517+00', 7, 17, ''),
	(65, '0bdxhuvNqVg5Vnkw', 'Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.', 'shown', '2026-11-29 07:27:54.892869+00', 49, 11, ''),
	(76, '0p95va2-c_5oZenf', 'De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.', 'shown', '2026-11-29 14:47:54.303118+00', 36, 18, ''),
	(77, 'kkAuktTtSdE_BQY3', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'shown', '2026-11-29 16:27:54.317174+00', 10, 19, ''),
	(53, 'Y9ymkBKD6fd3-Cbf', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'shown', '2026-11-28 12:27:54.365614+00', 8, 14, ''),
	(54, 'hQvg7ik-BZF_zoZm', 'The best? Now I am nervous and happy at once.', 'shown', '2026-11-28 13:27:54.342077+00', 41, 14, ''),
	(70, 'M1jySMgIMrTS6sV3', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'shown', '2026-11-29 11:27:54.365375+00', 36, 18, ''),
	(72, 'APaKXC5NspwM7gPE', 'Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?', 'shown', '2026-11-29 12:27:55.094582+00', 21, 15, ''),
	(74, '5q8NShIs1k404BwR', 'Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.', 'shown', '2026-11-29 13:27:54.321892+00', 4, 15, ''),
	(81, 'lM1Rrckjdw32IRdq', 'Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.', 'shown', '2026-11-29 19:57:54.278985+00', 57, 19, ''),
	(56, 'ZCfMNQC-bRR17skg', 'You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.', 'shown', '2026-11-28 14:27:54.827903+00', 8, 14, ''),
	(57, 'V0Fpm3K5EZiuC4MM', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'shown', '2026-11-28 16:27:54.334628+00', 4, 15, ''),
	(59, 'V47ozyQtGdWedjD6', 'Zondag is goed. Half drie, bij de ronde tafel?', 'shown', '2026-11-28 17:27:54.333014+00', 21, 15, ''),
	(63, 'Q4v0-LqXzbbc3vyN', 'Smart. I will.', 'shown', '2026-11-28 20:27:54.285402+00', 34, 16, ''),
	(66, 'svw3Ql6-WJtZi7dX', 'Worst is zijn tweede naam. Woensdag om negen uur?', 'shown', '2026-11-29 07:27:54.980766+00', 48, 17, ''),
	(68, 'SSTDqbAj_aUNKp9O', 'Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.', 'shown', '2026-11-29 08:27:54.492932+00', 7, 17, ''),
	(75, 'hRuNGns68tzAwHSf', 'Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?', 'shown', '2026-11-29 14:27:54.502351+00', 54, 18, '');
INSERT INTO public.moderation_case VALUES
	(1, 'CLUKQfwwKXXmv5YO', 'request', 'd8DonmxZ6gPjDcTj', 'GM0599', 'held', 0, '2026-10-16 08:31:54.296148+00', '2026-10-16 12:31:54.291398+00', '2026-10-16 08:52:54.300048+00', 23, '[]', 2, '', '', '2026-10-30 10:27:54.335974+00', NULL, '', NULL, NULL),
	(14, 'MhxrW4B7Xovjfl0D', 'request', 'J6G9j4sexGpCx4nf', 'GM0599', 'reported', 1, '2026-11-20 10:07:54.370508+00', '2026-11-20 14:07:54.369728+00', '2026-11-20 10:08:54.359471+00', 14, '[]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(2, 'lXUN55xZis4B1HFw', 'request', 'otd7okIzVRLYCdW2', 'GM0503', 'held', 0, '2026-10-21 07:31:54.289299+00', '2026-10-21 11:31:54.284037+00', '2026-10-21 07:52:54.297015+00', 22, '[]', 2, '', '', '2026-11-04 10:27:54.351281+00', NULL, '', NULL, NULL),
	(8, 'OeBfFZ9VewzbJntk', 'request', 'wl6dB7G90pjlMu5r', 'GM0599', 'held', 0, '2026-11-14 06:31:54.297994+00', '2026-11-14 10:31:54.288092+00', '2026-11-14 06:52:54.296902+00', 28, '[]', 2, '', '', '2026-11-28 07:27:54.915113+00', NULL, '', NULL, NULL),
	(15, 'vZpxpnlNLb4j_z4Z', 'request', 'nQfwO1MLnZXytUKc', 'GM0599', 'held', 0, '2026-11-22 04:31:54.417742+00', '2026-11-22 08:31:54.400444+00', '2026-11-22 04:52:54.292767+00', 54, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(4, 'soScdg9oC47eKDPs', 'request', '73yrsO3pRBg7wqzr', 'GM0344', 'held', 0, '2026-11-08 08:31:54.311209+00', '2026-11-08 12:31:54.307231+00', '2026-11-08 08:52:54.297376+00', 35, '[]', 2, '', '', '2026-11-22 10:27:54.781486+00', NULL, '', NULL, NULL),
	(23, 'L5pydki1W7czcrxv', 'request', 'YBM5X88Cjj_spc-W', 'GM0503', 'held', 0, '2026-11-27 00:31:54.36467+00', '2026-11-27 04:31:54.358477+00', '2026-11-27 00:52:54.305819+00', 53, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(16, 'miPBodIUWgIUW0VZ', 'outfit', '9-Vy1XZ6fRboaY8r', 'GM0599', 'held', 0, '2026-11-23 05:31:54.656971+00', '2026-11-23 09:31:54.654672+00', '2026-11-23 05:52:54.35813+00', 14, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(9, 'mHx6aJ4W3FC6k6Oc', 'request', '2CMINd9NGL4-fmcL', 'GM0503', 'held', 0, '2026-11-17 06:31:54.291531+00', '2026-11-17 10:31:54.290556+00', '2026-11-17 06:52:54.291682+00', 45, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(10, '8XAc3i3a7pD5mO3T', 'outfit', 'VT_0XZeNwhXdzE5r', 'GM0599', 'held', 0, '2026-11-17 07:31:54.308837+00', '2026-11-17 11:31:54.307235+00', '2026-11-17 07:52:54.277197+00', 28, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(17, 'q3MyeqK1tQN-L6z3', 'request', 'a3LgXndugVA7FGiz', 'GM0344', 'held', 0, '2026-11-23 09:31:54.376595+00', '2026-11-23 13:31:54.372039+00', '2026-11-23 09:52:54.28388+00', 55, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(11, 'yX4GIZfMpBBHYkQE', 'feedback', 'yI9065OQwoBlkHlm', 'GM0599', 'reported', 1, '2026-11-17 17:27:54.363051+00', '2026-11-18 17:27:54.359523+00', '2026-11-17 18:57:54.54587+00', 38, '[]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(12, 'r3anluXES-5D0vlu', 'request', 'L3VYC1Lwasm5cKB8', 'GM0344', 'held', 0, '2026-11-18 08:31:54.521944+00', '2026-11-18 12:31:54.520398+00', '2026-11-18 08:52:54.293793+00', 51, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(3, 'ztaX5f9LtXK-naLZ', 'profile', 'mFcmAz8snVPhTe9J', 'GM0599', 'reported', 1, '2026-11-04 08:27:54.330578+00', '2026-11-05 08:27:54.329199+00', '2026-11-04 14:27:54.304162+00', 36, '[]', 2, '', '', '2026-11-19 10:27:54.621639+00', NULL, '', NULL, NULL),
	(30, 'NmVA67P2FIF8coz2', 'request', 'B14RrC0dhVbi6EvM', 'GM0599', 'held', 0, '2026-11-28 07:27:54.534981+00', '2026-11-28 11:27:54.533715+00', '2026-11-28 07:52:54.288097+00', 34, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(13, 'ZDROiapB8MIvBhwM', 'request', 'J6G9j4sexGpCx4nf', 'GM0599', 'held', 0, '2026-11-20 08:31:54.296839+00', '2026-11-20 12:31:54.292267+00', '2026-11-20 08:52:54.282481+00', 14, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(18, 'vYV3dXvVnPUSw_TT', 'request', '9lQb7smraPqBUrvI', 'GM0599', 'held', 0, '2026-11-23 13:31:54.27772+00', '2026-11-23 17:31:54.276383+00', '2026-11-23 14:27:54.428806+00', 56, '["scam"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(24, 'aAqj8LWDuzkg63Uj', 'request', 'Bc-p4nY5hH2-ODZU', 'GM0344', 'held', 0, '2026-11-27 04:31:54.316514+00', '2026-11-27 08:31:54.313011+00', '2026-11-27 04:52:54.294043+00', 31, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(19, 'FvZ7NG710piYvSqM', 'request', 'PLghxSp7NcIa0y7H', 'GM0599', 'held', 0, '2026-11-24 07:31:54.356498+00', '2026-11-24 11:31:54.352122+00', '2026-11-24 07:52:54.282276+00', 33, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(5, 'GEb4xzbn9rlLgYKL', 'request', 'zTe6eZmrgfdY7MS2', 'GM0599', 'held', 0, '2026-11-10 07:31:54.313647+00', '2026-11-10 11:31:54.302781+00', '2026-11-10 07:52:54.304177+00', 36, '[]', 2, '', '', '2026-11-24 10:27:54.656891+00', NULL, '', NULL, NULL),
	(20, 'EbId3NygdaWgy7Zq', 'request', 'rLawt_wqfwOtQ_LE', 'GM0599', 'held', 0, '2026-11-24 14:31:54.307952+00', '2026-11-24 18:31:54.301568+00', '2026-11-24 15:27:54.288597+00', 56, '["scam"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(25, 'Tnq6hGbQLSuEQ0EJ', 'request', 'efswe_-vkQtnT3WK', 'GM0599', 'held', 0, '2026-11-27 08:31:54.544034+00', '2026-11-27 12:31:54.541291+00', '2026-11-27 08:52:54.281398+00', 43, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(21, 'uw56kBtjWDEl5b1O', 'request', 'JL48CA1lYwo5B2o2', 'GM0344', 'held', 0, '2026-11-25 08:31:54.357721+00', '2026-11-25 12:31:54.356803+00', '2026-11-25 08:52:54.282084+00', 39, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(22, 'G6kBUUOwE97Tlt-y', 'request', 'JdNnlLr6QsaZO0uP', 'GM0599', 'held', 0, '2026-11-26 05:31:54.529173+00', '2026-11-26 09:31:54.52774+00', '2026-11-26 05:52:54.275808+00', 49, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(6, 'JkVd6XZz-dSAcdIJ', 'outfit', 'tiB-FEFEmliqdzkI', 'GM0344', 'held', 0, '2026-11-12 06:31:54.294577+00', '2026-11-12 10:31:54.293354+00', '2026-11-12 06:52:54.281478+00', 35, '[]', 2, '', '', '2026-11-26 10:27:54.746828+00', NULL, '', NULL, NULL),
	(7, '7_oKKqajKJu80LQb', 'request', '2tDofm11l3j7gm_v', 'GM0599', 'held', 0, '2026-11-12 09:31:54.278192+00', '2026-11-12 13:31:54.276411+00', '2026-11-12 09:52:54.282333+00', 38, '[]', 2, '', '', '2026-11-26 10:27:54.772559+00', NULL, '', NULL, NULL),
	(26, '2cVgyhANXsqHdvAw', 'request', 'bkgmi9T2sJisqIOZ', 'GM0344', 'held', 0, '2026-11-27 22:27:54.84043+00', '2026-11-28 02:27:54.839577+00', '2026-11-27 22:52:54.282646+00', 29, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(31, 'TKL__1d8lgwRlY0X', 'outfit', 'CEWUyrOXC-kOvQHF', 'GM0503', 'held', 0, '2026-11-28 08:31:54.320414+00', '2026-11-28 12:31:54.315357+00', '2026-11-28 08:52:54.287318+00', 37, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(27, '95ijbZBJseF7ZFuy', 'request', 'ZF9MSbfc8WSoKyU6', 'GM0503', 'held', 0, '2026-11-28 02:31:54.285467+00', '2026-11-28 06:31:54.277918+00', '2026-11-28 02:52:54.287758+00', 41, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(28, 'XxYzAgg0X5NyaHtW', 'request', 'R0h9uWsFF5gv82Sr', 'GM0599', 'held', 0, '2026-11-28 03:31:54.273173+00', '2026-11-28 07:31:54.272177+00', '2026-11-28 03:52:54.277982+00', 21, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(29, 'R_Kq5opodNGV1YtC', 'outfit', '6Z3G1-JDFCmXAUJr', 'GM0599', 'held', 0, '2026-11-28 04:31:54.292816+00', '2026-11-28 08:31:54.292017+00', '2026-11-28 04:52:54.287417+00', 49, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(35, 'OJRbidTEHobKzMgg', 'request', 'YzbhhSOCz3rboNbG', 'GM0344', 'held', 0, '2026-11-29 04:27:54.497586+00', '2026-11-29 08:27:54.496247+00', '2026-11-29 04:52:54.287044+00', 57, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(32, 'T_L-BclOr6IT8U0k', 'outfit', '-TtSbtcxR_y4rY_Q', 'GM0599', 'held', 0, '2026-11-28 14:31:54.361775+00', '2026-11-28 18:31:54.358118+00', '2026-11-28 14:52:54.32773+00', 54, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(33, 'C_Meo9KK1fPjwQdv', 'request', 'hK44mVDTqeCj9NZn', 'GM0503', 'held', 0, '2026-11-29 00:31:54.290449+00', '2026-11-29 04:31:54.288019+00', '2026-11-29 00:52:54.29175+00', 48, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(34, 'TmHkHdX1i712p4qK', 'outfit', 'BWUGG78UCxjzWR8t', 'GM0503', 'held', 0, '2026-11-29 01:31:54.309662+00', '2026-11-29 05:31:54.305917+00', '2026-11-29 01:52:54.283272+00', 48, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(38, 'at70yYYebIaE-Fv6', 'outfit', 'n2NUXL7g_hNZLpoQ', 'GM0599', 'held', 0, '2026-11-29 07:31:54.30722+00', '2026-11-29 11:31:54.294141+00', '2026-11-29 07:52:54.317623+00', 40, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(36, 'uyNzP9iadkEieapT', 'outfit', 'Zyqx5dlupS3k23Dh', 'GM0344', 'held', 0, '2026-11-29 05:31:54.408167+00', '2026-11-29 09:31:54.400778+00', '2026-11-29 05:52:54.355116+00', 31, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(47, 'oc5rVJFgX3YH167J', 'outfit', '6EhPfWnHRPXGrmDW', 'GM0599', 'held', 0, '2026-11-30 00:31:54.357173+00', '2026-11-30 04:31:54.354012+00', '2026-11-30 00:52:54.512903+00', 33, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(37, 'ek02tzIixiogkP4O', 'request', 'GYkE2zv_KkWuQY8H', 'GM0599', 'held', 0, '2026-11-29 06:31:54.353193+00', '2026-11-29 10:31:54.346451+00', '2026-11-29 06:52:54.299876+00', 46, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(41, 'bXW0hsXKzphZyo8_', 'outfit', '5ZBfYaFQU7NgPd7j', 'GM0599', 'held', 0, '2026-11-29 12:31:54.43179+00', '2026-11-29 16:31:54.428502+00', '2026-11-29 12:52:54.298004+00', 21, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(39, '7Af-Vc6pjLlNao55', 'request', 'AXpotYzLexpIfC9n', 'GM0599', 'held', 0, '2026-11-29 09:31:54.47847+00', '2026-11-29 13:31:54.475669+00', '2026-11-29 09:52:54.308769+00', 50, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(42, 'xo4jba9JCo6AlY7Z', 'outfit', 'thO6dm5laq3Hpane', 'GM0344', 'held', 0, '2026-11-29 18:31:54.375637+00', '2026-11-29 22:31:54.374116+00', '2026-11-29 18:52:54.302261+00', 47, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(43, 'IFUBOtaigZmguUvm', 'request', 'AeKcjGwI_noDbhL4', 'GM0599', 'held', 0, '2026-11-29 20:31:54.317933+00', '2026-11-30 00:31:54.311427+00', '2026-11-29 20:52:54.333239+00', 40, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(44, 'h2rZrvZqmgAg-b8B', 'request', '9HojIE7A_WCou-xf', 'GM0503', 'held', 0, '2026-11-29 22:27:54.493626+00', '2026-11-30 02:27:54.491978+00', '2026-11-29 22:52:54.289447+00', 37, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(45, '6fDcq3OzwUJ0RQkn', 'request', 'q8mslq1vFS-HFhRK', 'GM0599', 'held', 0, '2026-11-29 23:31:54.303491+00', '2026-11-30 03:31:54.295607+00', '2026-11-29 23:52:54.310834+00', 26, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(46, '4fssiZ9jxOE0up39', 'request', 'Nrnszod6we0PHg8E', 'GM0344', 'held', 0, '2026-11-30 00:31:54.297216+00', '2026-11-30 04:31:54.290599+00', '2026-11-30 00:52:54.295598+00', 44, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(40, 'EYSI0JKoM2fSwe5X', 'feedback', '2JauuYtn9V4aYZpa', 'GM0599', 'reported', 1, '2026-11-29 10:07:54.377722+00', '2026-11-30 10:07:54.367063+00', NULL, 38, '[]', 2, '', '', NULL, NULL, '', '2026-11-30 10:27:54.827679+00', '2026-11-30 04:27:55.084763+00'),
	(48, 'ptm76p6uWLMC03xr', 'outfit', 'DO0IIcBtNzEpZAX7', 'GM0599', 'held', 0, '2026-11-30 01:31:54.293325+00', '2026-11-30 05:31:54.292247+00', '2026-11-30 01:52:54.273057+00', 46, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(50, '8YmlKqhnTrqzect_', 'outfit', 'x6BpEL-KYnrRH0gM', 'GM0344', 'held', 0, '2026-11-30 02:31:54.368091+00', '2026-11-30 06:31:54.36213+00', '2026-11-30 02:52:54.449715+00', 57, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(51, 'FFeAinK5tQWS6PMd', 'request', '09QIehhoxJiJCd_V', 'GM0599', 'held', 0, '2026-11-30 03:31:54.376488+00', '2026-11-30 07:31:54.37229+00', '2026-11-30 03:52:54.293949+00', 52, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.moderation_case VALUES
	(55, 'azmQXjZ966zzNdQT', 'request', 'Kd8RPGq3IuFBg5g0', 'GM0344', 'held', 0, '2026-11-30 04:27:54.538104+00', '2026-11-30 08:27:54.526728+00', '2026-11-30 04:52:54.395424+00', 47, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(56, 'dVmouZPnNcXfgwBy', 'outfit', 'IZzANm0j8rAWLEl1', 'GM0599', 'held', 0, '2026-11-30 05:01:54.300198+00', '2026-11-30 09:01:54.296471+00', '2026-11-30 05:22:54.310346+00', 26, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(58, 'LaDhqqUyXJMncAL-', 'outfit', 'KV1_wty7NeP8PI8E', 'GM0344', 'held', 0, '2026-11-30 06:31:54.354763+00', '2026-11-30 10:31:54.352059+00', '2026-11-30 06:52:54.288969+00', 44, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(63, '-zp8FmKllmFDNsAw', 'outfit', '4-6ij9U8mnH5Pd9d', 'GM0503', 'held', 0, '2026-11-30 08:41:54.396724+00', '2026-11-30 12:41:54.393296+00', NULL, 58, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(57, 'afs7tICnkcTqf-gC', 'request', 'Fz-XntUSWxTi2ODN', 'GM0599', 'held', 0, '2026-11-30 06:11:54.292439+00', '2026-11-30 10:11:54.286996+00', NULL, 60, '["first"]', 2, '', '', NULL, NULL, '', '2026-11-30 10:27:54.827679+00', '2026-11-30 10:27:54.827679+00'),
	(59, 'ITHjj7znbLjKkI57', 'outfit', 'uHwAgdPG7rcMEf7y', 'GM0599', 'held', 0, '2026-11-30 07:21:54.361129+00', '2026-11-30 11:21:54.354031+00', NULL, 59, '["first"]', 2, '', '', NULL, NULL, '', NULL, '2026-11-30 10:27:54.827679+00'),
	(49, 'bIL96N-I7ovh3o0c', 'request', 'w-1P1V40-jJ_xmcn', 'GM0503', 'held', 0, '2026-11-30 02:31:54.287936+00', '2026-11-30 06:31:54.280359+00', '2026-11-30 02:52:54.285723+00', 32, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(52, '_GkNl5AXzo-ldOcM', 'outfit', 'Fw0wMIN7jEyZMq14', 'GM0503', 'held', 0, '2026-11-30 03:31:54.440166+00', '2026-11-30 07:31:54.436597+00', '2026-11-30 03:52:54.461733+00', 53, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(54, 'WiCjlhWXVMqpg8ww', 'outfit', 'SevEXQ7P46Ss1xBL', 'GM0599', 'held', 0, '2026-11-30 04:11:54.287657+00', '2026-11-30 08:11:54.281656+00', '2026-11-30 04:32:54.32201+00', 52, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(53, 'zIulJAfeT1JjgjNJ', 'request', '5gaVaPr4F7T7z6Yk', 'GM0503', 'held', 0, '2026-11-30 04:01:54.28928+00', '2026-11-30 08:01:54.287546+00', NULL, 58, '["first"]', 2, '', '', NULL, NULL, '', '2026-11-30 10:27:54.807683+00', '2026-11-30 07:27:55.148443+00'),
	(60, 'mmO9usc-Per5RqiY', 'offer', '79tJvsPVHdYEcYHY', 'GM0599', 'reported', 1, '2026-11-30 07:22:54.324604+00', '2026-12-01 07:22:54.323154+00', NULL, 38, '["grooming", "meeting", "number"]', 1, '', '', NULL, NULL, '', NULL, NULL),
	(62, '4KJfPhj7BuBW1qUI', 'request', '2IO8TL5Dq-O0G37i', 'GM0599', 'held', 0, '2026-11-30 07:51:54.391253+00', '2026-11-30 11:51:54.390376+00', NULL, 59, '["contact"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(61, 'ENEaadbDh3ujyUyr', 'outfit', 'zFJ7XrVz2i65GRFn', 'GM0599', 'held', 0, '2026-11-30 07:31:54.303196+00', '2026-11-30 11:31:54.302333+00', '2026-11-30 07:52:54.271507+00', 50, '["first"]', 2, '', '', NULL, NULL, '', NULL, NULL),
	(64, 'vE73eUgxgK5H2i3_', 'outfit', 'SevEXQ7P46Ss1xBL', 'GM0599', 'reported', 1, '2026-11-30 09:47:54.401608+00', '2026-12-01 09:47:54.39117+00', NULL, 52, '[]', 2, '', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.moderation_look VALUES
	(1, 'CLUKQfwwKXXmv5YO', 'request', 'd8DonmxZ6gPjDcTj', 60, '2026-11-30 10:29:01.706238+00', '2026-11-30 10:29:01.640234+00');
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
	(2, '70:22', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een dag meelopen bij een machinebouwer", "reason": ""}', '/decisions/c79r9zbO7uh4Lqp3', '2026-10-21 10:27:54.303717+00', '2026-10-27 10:27:54.38425+00', NULL, 22),
	(3, '74:23', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Oefenen voor een gesprek op een basisschool"}', '/requests/d8DonmxZ6gPjDcTj', '2026-10-25 10:27:54.29439+00', '2026-10-27 10:27:54.396069+00', 23, 23),
	(1, '60:23', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Oefenen voor een gesprek op een basisschool", "reason": ""}', '/decisions/Nex1q1Jfoaub4Uni', '2026-10-16 10:27:54.300942+00', '2026-10-27 10:27:54.404809+00', NULL, 23),
	(4, '91:4', 'A moderator looked. No house rule is broken: it stays.', '{}', '/reports/ooXxYVEhzNXJlmMu', '2026-11-05 10:27:54.301485+00', '2026-11-09 10:27:55.008552+00', NULL, 4),
	(8, '105:16', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een apotheek"}', '/conversations/QqIN0pNeL8U7h4Ix', '2026-11-09 10:27:54.573855+00', '2026-11-09 10:27:55.067264+00', 35, 16),
	(6, '106:16', '{name} wrote you a message.', '{}', '/conversations/QqIN0pNeL8U7h4Ix', '2026-11-09 10:27:54.557526+00', '2026-11-09 10:27:55.071311+00', 35, 16),
	(7, '103:35', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/73yrsO3pRBg7wqzr', '2026-11-09 10:27:54.567187+00', '2026-11-09 10:27:55.095427+00', 16, 35),
	(5, '101:35', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Gesprek bij een apotheek", "reason": ""}', '/decisions/6w4oU2ZIe9toaifU', '2026-11-08 10:27:54.280007+00', '2026-11-09 10:27:55.097525+00', NULL, 35),
	(20, '150:35', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een apotheek"}', '/requests/73yrsO3pRBg7wqzr', '2026-11-14 10:27:54.359064+00', '2026-11-14 10:31:54.27623+00', 35, 35),
	(19, '150:16', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een apotheek"}', '/requests/73yrsO3pRBg7wqzr', '2026-11-14 10:27:54.348195+00', '2026-11-14 11:27:54.290183+00', 35, 16),
	(22, '159:28', '{name} wrote you a message.', '{}', '/conversations/Y9PlXotBCpqPpvoF', '2026-11-15 10:27:54.282905+00', '2026-11-16 07:27:54.272978+00', 42, 28),
	(16, '135:38', '{name} offers help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/2tDofm11l3j7gm_v', '2026-11-13 10:27:54.345795+00', '2026-11-16 10:27:54.291301+00', 4, 38),
	(31, '164:38', '“{title}” is done. You can still thank the one who helped.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/2tDofm11l3j7gm_v', '2026-11-16 10:27:54.37105+00', '2026-11-16 10:31:54.26943+00', 38, 38),
	(30, '164:4', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/2tDofm11l3j7gm_v', '2026-11-16 10:27:54.359158+00', '2026-11-16 11:27:54.277608+00', 38, 4),
	(32, '165:4', '{name} thanks you for your help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/2tDofm11l3j7gm_v', '2026-11-17 06:31:54.276494+00', '2026-11-17 10:27:54.53408+00', 38, 4),
	(17, '137:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor buitendienst, graag kort"}', '/conversations/XEdeeHlDSFnlVIgP', '2026-11-13 10:27:54.369491+00', '2026-11-17 10:27:54.540152+00', 38, 4),
	(14, 'helped:11m1nyitIqUwJ3I2:7', 'What you said helped {name}. Thank you.', '{}', '/outfits/tiB-FEFEmliqdzkI', '2026-11-12 10:27:54.365944+00', '2026-11-17 10:27:54.549439+00', 35, 7),
	(25, '153:16', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/73yrsO3pRBg7wqzr', '2026-11-15 10:27:54.388887+00', '2026-11-17 10:27:54.564848+00', 35, 16),
	(35, '176:28', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is een lange jurk zakelijk genoeg met een jasje erover?", "reason": ""}', '/decisions/t9WZNpWiQuYGiAYT', '2026-11-17 10:27:54.27905+00', '2026-11-17 10:27:54.583103+00', NULL, 28),
	(23, '155:28', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/wl6dB7G90pjlMu5r', '2026-11-15 10:27:54.317784+00', '2026-11-17 10:27:54.587092+00', 42, 28),
	(21, '147:28', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht", "reason": ""}', '/decisions/cANIOyDRUG4NSF7A', '2026-11-14 10:27:54.395226+00', '2026-11-17 10:27:54.590858+00', NULL, 28),
	(28, 'asked-how:tiB-FEFEmliqdzkI', 'How did it go: {job}? One tap, and who helped you hears it.', '{"job": "Apothekersassistent"}', '/outfits/tiB-FEFEmliqdzkI', '2026-11-15 10:27:54.443444+00', '2026-11-17 10:27:54.608679+00', NULL, 35),
	(27, '151:35', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Apothekersassistent"}', '/outfits/tiB-FEFEmliqdzkI', '2026-11-15 10:27:54.436599+00', '2026-11-17 10:27:54.611056+00', NULL, 35),
	(26, '154:35', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een apotheek"}', '/requests/73yrsO3pRBg7wqzr', '2026-11-15 10:27:54.402908+00', '2026-11-17 10:27:54.617549+00', 35, 35),
	(18, '142:35', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Apothekersassistent"}', '/outfits/tiB-FEFEmliqdzkI', '2026-11-14 06:31:54.337364+00', '2026-11-17 10:27:54.622562+00', NULL, 35),
	(12, 'first:tiB-FEFEmliqdzkI:35', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Apothekersassistent"}', '/outfits/tiB-FEFEmliqdzkI', '2026-11-12 09:31:54.36842+00', '2026-11-17 10:27:54.630494+00', NULL, 35),
	(11, '123:35', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wit, of is dat alsof ik er al werk?", "reason": ""}', '/decisions/Ui0fcwSbmUPkQYwA', '2026-11-12 09:31:54.312619+00', '2026-11-17 10:27:54.6326+00', NULL, 35),
	(10, '117:35', '{name} wrote you a message.', '{}', '/conversations/QqIN0pNeL8U7h4Ix', '2026-11-11 10:27:54.334994+00', '2026-11-17 10:27:54.634611+00', 16, 35),
	(9, '113:36', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek", "reason": ""}', '/decisions/3aYNrUvelGJ2xPD2', '2026-11-10 10:27:54.307163+00', '2026-11-17 10:27:54.646512+00', NULL, 36),
	(33, '166:38', 'The one who helped with “{title}” said how it went.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/2tDofm11l3j7gm_v', '2026-11-17 06:31:54.283344+00', '2026-11-17 10:27:54.651217+00', 38, 38),
	(15, '139:38', '{name} wrote you a message.', '{}', '/conversations/XEdeeHlDSFnlVIgP', '2026-11-13 10:27:54.310316+00', '2026-11-17 10:27:54.658386+00', 4, 38),
	(13, '131:38', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Brief voor buitendienst, graag kort", "reason": ""}', '/decisions/uEjkqYz9r43YV9X2', '2026-11-12 10:27:54.311328+00', '2026-11-17 10:27:54.661083+00', NULL, 38),
	(29, '162:42', '{name} wrote you a message.', '{}', '/conversations/Y9PlXotBCpqPpvoF', '2026-11-16 10:27:54.330343+00', '2026-11-17 10:27:54.674732+00', 28, 42),
	(24, '157:42', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/conversations/Y9PlXotBCpqPpvoF', '2026-11-15 10:27:54.356899+00', '2026-11-17 10:27:54.682495+00', 28, 42),
	(34, '171:45', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?", "reason": ""}', '/decisions/c9f0fFTptzNy21ic', '2026-11-17 07:31:54.346664+00', '2026-11-17 10:27:54.688844+00', NULL, 45),
	(57, '234:14', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": ""}', '/decisions/AndXsUwkGM0mkCSx', '2026-11-20 09:37:54.287359+00', '2026-11-22 10:27:54.869589+00', NULL, 14),
	(36, '189:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-17 18:57:54.321023+00', '2026-11-18 02:27:54.307246+00', 4, 45),
	(44, '207:9', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/conversations/EtiGucn1XwcCHmHy', '2026-11-18 08:31:54.504289+00', '2026-11-20 08:27:54.303773+00', 45, 9),
	(52, '221:51', '{name} offers help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/L3VYC1Lwasm5cKB8', '2026-11-19 10:27:54.326214+00', '2026-11-21 07:27:54.289827+00', 24, 51),
	(42, '204:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-18 08:31:54.334175+00', '2026-11-22 10:27:54.28532+00', 9, 45),
	(43, '205:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-18 08:31:54.364219+00', '2026-11-22 10:27:54.820775+00', 45, 4),
	(54, '228:16', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/zTe6eZmrgfdY7MS2', '2026-11-19 10:27:54.36279+00', '2026-11-22 10:27:54.872757+00', 36, 16),
	(39, 'helped:qJOpEYdCDUqgZVGH:21', 'What you said helped {name}. Thank you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-17 18:57:54.466695+00', '2026-11-22 10:27:54.893123+00', 28, 21),
	(53, '223:24', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/conversations/gckFBvYxrgb9EgvK', '2026-11-19 10:27:54.343565+00', '2026-11-22 10:27:54.916535+00', 51, 24),
	(56, '220:28', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/wl6dB7G90pjlMu5r', '2026-11-19 10:27:54.397557+00', '2026-11-22 10:27:54.926365+00', 28, 28),
	(40, '195:28', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Assistent boekhouder"}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-17 18:57:54.501155+00', '2026-11-22 10:27:54.934064+00', NULL, 28),
	(55, '219:42', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/wl6dB7G90pjlMu5r', '2026-11-19 10:27:54.384026+00', '2026-11-22 10:27:54.966484+00', 28, 42),
	(41, '210:45', '{name} wrote you a message.', '{}', '/conversations/EtiGucn1XwcCHmHy', '2026-11-18 08:31:54.304217+00', '2026-11-22 10:27:55.044164+00', 9, 45),
	(51, '225:51', '{name} wrote you a message.', '{}', '/conversations/gckFBvYxrgb9EgvK', '2026-11-19 10:27:54.311761+00', '2026-11-22 10:27:55.063918+00', 24, 51),
	(94, 'helped:zHsxmcfNOJINrAvp:12', 'What you said helped {name}. Thank you.', '{}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-23 10:27:54.30417+00', '2026-11-25 10:27:55.198307+00', 14, 12);
INSERT INTO public.notice VALUES
	(89, '286:14', '{name} wrote you a message.', '{}', '/conversations/fqLvQb_RMdScE6hU', '2026-11-23 09:31:54.300533+00', '2026-11-25 10:27:55.238612+00', 12, 14),
	(90, '287:21', '{name} wrote you a message.', '{}', '/conversations/skwER43FfzvIOGjF', '2026-11-23 09:31:54.334258+00', '2026-11-25 10:27:55.268873+00', 54, 21),
	(93, '296:55', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Welke banen passen bij tot september?", "reason": ""}', '/decisions/M_783-CU-nN-TBT7', '2026-11-23 10:27:54.280797+00', '2026-11-25 10:27:55.375387+00', NULL, 55),
	(145, '399:43', '{name} wrote you a message.', '{}', '/conversations/1BtZ4OW51dx4kUZv', '2026-11-27 22:27:54.827379+00', '2026-11-27 23:27:54.26857+00', 6, 43),
	(148, '407:41', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "From housekeeping to the front desk: how do I tell it?", "reason": ""}', '/decisions/PT1PD7jjkZVdrKXe', '2026-11-28 03:31:54.29558+00', '2026-11-28 10:27:54.815469+00', NULL, 41),
	(157, '416:49', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wat trek je aan naar een keuken, als je daar een schort krijgt?", "reason": ""}', '/decisions/S7HbNaXxooAU2Y-v', '2026-11-28 07:27:54.583681+00', '2026-11-28 10:27:54.846928+00', NULL, 49),
	(196, '536:8', '{name} wrote you a message.', '{}', '/conversations/Kxer4Hhqj-WseC8Q', '2026-11-29 09:31:54.308507+00', '2026-11-29 10:27:54.881382+00', 41, 8),
	(182, '482:25', '{name} wrote you a message.', '{}', '/conversations/9Jkf6YJVrmNc0x5B', '2026-11-28 22:27:54.400788+00', '2026-11-29 10:27:54.975283+00', 34, 25),
	(183, 'helped:Wip-oKEIpTNB8cOL:36', 'What you said helped {name}. Thank you.', '{}', '/outfits/-TtSbtcxR_y4rY_Q', '2026-11-28 22:27:54.443276+00', '2026-11-29 10:27:55.036307+00', 54, 36),
	(173, 'first:CEWUyrOXC-kOvQHF:37', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Kapsalon"}', '/outfits/CEWUyrOXC-kOvQHF', '2026-11-28 14:31:54.428878+00', '2026-11-29 10:27:55.062504+00', NULL, 37),
	(197, '537:48', '{name} wrote you a message.', '{}', '/conversations/q7ckVRjm5SH7xET9', '2026-11-29 09:31:54.346093+00', '2026-11-29 10:27:55.111065+00', 7, 48),
	(198, '542:49', '{name} wrote you a message.', '{}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-29 09:31:54.383341+00', '2026-11-29 10:27:55.136515+00', 8, 49),
	(203, '545:50', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?", "reason": ""}', '/decisions/OZc_vDlC7XJm5jT9', '2026-11-29 10:27:54.323394+00', '2026-11-29 10:27:55.143097+00', NULL, 50),
	(199, '535:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/8jRlB5iDG4tXe-Pg', '2026-11-29 09:31:54.437665+00', '2026-11-29 10:27:55.153279+00', 14, 54),
	(184, '487:54', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Receptie van een hotel"}', '/outfits/-TtSbtcxR_y4rY_Q', '2026-11-28 22:27:54.479849+00', '2026-11-29 10:27:55.225395+00', NULL, 54),
	(206, '549:14', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/8jRlB5iDG4tXe-Pg', '2026-11-29 12:31:54.351771+00', NULL, 54, 14),
	(204, '557:36', '{name} wrote you a message.', '{}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-29 12:31:54.301146+00', '2026-11-29 13:27:54.274788+00', 54, 36),
	(207, '551:36', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-29 12:31:54.370812+00', '2026-11-29 13:27:54.274788+00', 54, 36),
	(205, '558:4', '{name} wrote you a message.', '{}', '/conversations/IVqYzDD2U45lKDlr', '2026-11-29 12:31:54.32399+00', '2026-11-29 13:27:54.313154+00', 21, 4),
	(208, '559:57', '{name} offers help with “{title}”.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/requests/YzbhhSOCz3rboNbG', '2026-11-29 12:31:54.397+00', '2026-11-29 16:27:54.310047+00', 10, 57),
	(220, '585:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/AXpotYzLexpIfC9n', '2026-11-29 18:31:54.339908+00', NULL, 31, 50),
	(219, '586:57', '{name} wrote you a message.', '{}', '/conversations/OZn0_5J_7jATr4ZS', '2026-11-29 18:31:54.306709+00', '2026-11-29 19:27:54.274902+00', 10, 57),
	(221, '591:10', '{name} wrote you a message.', '{}', '/conversations/OZn0_5J_7jATr4ZS', '2026-11-29 19:27:54.335928+00', NULL, 57, 10),
	(222, '589:47', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ze zeggen dat het informeel is. Maar het is wel de gemeente.", "reason": ""}', '/decisions/qEMhLIeqFkI2926f', '2026-11-29 19:27:54.385697+00', NULL, NULL, 47),
	(227, '612:26', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Praat met mij Nederlands over mijn werk", "reason": ""}', '/decisions/BBRASVl32I1anNfN', '2026-11-30 00:31:54.420345+00', NULL, NULL, 26),
	(228, '619:44', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een kwekerij bellen, en dan?", "reason": ""}', '/decisions/w2-hgDFymNeMOYmB', '2026-11-30 00:52:54.432628+00', NULL, NULL, 44),
	(49, '217:28', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/wl6dB7G90pjlMu5r', '2026-11-18 10:27:54.401882+00', '2026-11-18 10:31:54.272827+00', 28, 28),
	(48, '217:42', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/wl6dB7G90pjlMu5r', '2026-11-18 10:27:54.391859+00', '2026-11-18 11:27:54.276868+00', 28, 42),
	(46, '198:28', 'A moderator looked, and has warned who posted it.', '{}', '/reports/LB16eVLGOZ0xkya9', '2026-11-18 08:31:54.568156+00', '2026-11-22 10:27:54.930118+00', NULL, 28),
	(47, '218:36', '{name} offers help with “{title}”.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/zTe6eZmrgfdY7MS2', '2026-11-18 10:27:54.371193+00', '2026-11-22 10:27:54.94636+00', 16, 36),
	(45, '198:38', 'A moderator has a warning for you about “{title}”. Why: {reason}', '{"title": "Saai.", "reason": "‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}', '/decisions/5q8Zu5LwxkgAQgsF', '2026-11-18 08:31:54.560759+00', '2026-11-22 10:27:54.958049+00', NULL, 38),
	(50, '214:51', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?", "reason": ""}', '/decisions/H-2rCEaCgtsQSGga', '2026-11-18 10:27:54.4277+00', '2026-11-22 10:27:55.067754+00', NULL, 51),
	(136, '386:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/efswe_-vkQtnT3WK', '2026-11-27 16:27:54.330953+00', '2026-11-27 19:27:54.291306+00', 5, 43),
	(138, '388:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/efswe_-vkQtnT3WK', '2026-11-27 16:27:54.351079+00', '2026-11-27 19:27:54.291306+00', 21, 43),
	(144, '397:6', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor een leerplek als helpende"}', '/conversations/1BtZ4OW51dx4kUZv', '2026-11-27 19:27:54.390477+00', '2026-11-27 22:27:54.273161+00', 43, 6),
	(158, '432:11', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Welke banen passen bij tot september?"}', '/requests/a3LgXndugVA7FGiz', '2026-11-28 08:31:54.28896+00', '2026-11-28 09:27:54.395486+00', 55, 11),
	(142, '394:5', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/efswe_-vkQtnT3WK', '2026-11-27 19:27:54.352465+00', '2026-11-28 10:27:54.628687+00', 43, 5),
	(165, 'helped:mdpXTcbxWg5jsiGv:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/6Z3G1-JDFCmXAUJr', '2026-11-28 10:27:54.39297+00', '2026-11-28 10:27:54.635205+00', 49, 8),
	(143, '395:21', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/efswe_-vkQtnT3WK', '2026-11-27 19:27:54.368107+00', '2026-11-28 10:27:54.670425+00', 43, 21),
	(141, '393:31', '{name} wrote you a message.', '{}', '/conversations/D2Na-O1hFia5gRym', '2026-11-27 19:27:54.331107+00', '2026-11-28 10:27:54.708221+00', 10, 31),
	(163, '435:37', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zwart is bijna verplicht, maar ik krijg er geen plezier van.", "reason": ""}', '/decisions/B01sxEuH3-mIr6C-', '2026-11-28 10:27:54.329461+00', '2026-11-28 10:27:54.758798+00', NULL, 37),
	(161, '443:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/ZF9MSbfc8WSoKyU6', '2026-11-28 10:27:54.284551+00', '2026-11-28 10:27:54.80258+00', 11, 41),
	(164, 'first:6Z3G1-JDFCmXAUJr:49', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Leerling-kok, proefavond"}', '/outfits/6Z3G1-JDFCmXAUJr', '2026-11-28 10:27:54.370634+00', '2026-11-28 10:27:54.837748+00', NULL, 49),
	(162, '441:55', 'The one who helped with “{title}” said how it went.', '{"title": "Welke banen passen bij tot september?"}', '/requests/a3LgXndugVA7FGiz', '2026-11-28 10:27:54.299638+00', '2026-11-28 10:27:54.857932+00', 55, 55),
	(159, '432:55', '“{title}” is done. You can still thank the one who helped.', '{"title": "Welke banen passen bij tot september?"}', '/requests/a3LgXndugVA7FGiz', '2026-11-28 08:31:54.297424+00', '2026-11-28 10:27:54.859666+00', 55, 55),
	(166, '455:8', '{name} wrote you a message.', '{}', '/conversations/Kxer4Hhqj-WseC8Q', '2026-11-28 13:27:54.376314+00', '2026-11-28 14:27:54.800907+00', 41, 8),
	(168, '453:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/conversations/Kxer4Hhqj-WseC8Q', '2026-11-28 13:27:54.402051+00', '2026-11-28 14:27:54.800907+00', 41, 8),
	(172, '458:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/R0h9uWsFF5gv82Sr', '2026-11-28 14:31:54.335174+00', '2026-11-28 16:27:54.323564+00', 24, 21),
	(169, '454:34', '{name} offers help with “{title}”.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/requests/B14RrC0dhVbi6EvM', '2026-11-28 13:27:54.42422+00', '2026-11-28 16:27:54.4544+00', 25, 34),
	(175, '467:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/conversations/IVqYzDD2U45lKDlr', '2026-11-28 16:27:54.532532+00', '2026-11-28 18:27:54.270094+00', 21, 4);
INSERT INTO public.notice VALUES
	(176, '469:25', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/conversations/9Jkf6YJVrmNc0x5B', '2026-11-28 16:27:54.558748+00', '2026-11-28 19:27:54.388495+00', 34, 25),
	(171, '460:41', '{name} wrote you a message.', '{}', '/conversations/Kxer4Hhqj-WseC8Q', '2026-11-28 14:31:54.30597+00', '2026-11-29 08:27:54.397067+00', 8, 41),
	(167, '451:11', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/ZF9MSbfc8WSoKyU6', '2026-11-28 13:27:54.388699+00', '2026-11-29 10:27:54.899076+00', 41, 11),
	(174, '465:24', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/R0h9uWsFF5gv82Sr', '2026-11-28 16:27:54.512144+00', '2026-11-29 10:27:54.959071+00', 21, 24),
	(170, '459:43', '{name} wrote you a message.', '{}', '/conversations/1BtZ4OW51dx4kUZv', '2026-11-28 14:31:54.28258+00', '2026-11-29 10:27:55.084544+00', 6, 43),
	(177, '463:54', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht…", "reason": ""}', '/decisions/4ZwA_NXIn-_z_EM0', '2026-11-28 16:27:54.580529+00', '2026-11-29 10:27:55.255271+00', NULL, 54),
	(71, '247:7', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-21 10:27:54.441444+00', '2026-11-22 10:27:54.829993+00', 14, 7),
	(80, '267:9', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-22 10:27:54.380108+00', '2026-11-22 10:27:54.838595+00', 45, 9),
	(64, 'told:VT_0XZeNwhXdzE5r:11', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-20 10:27:54.443424+00', '2026-11-22 10:27:54.841404+00', 28, 11),
	(38, 'helped:6YeeaWAeQEjN1-3X:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-17 18:57:54.381403+00', '2026-11-22 10:27:54.844401+00', 28, 11),
	(72, '249:12', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/conversations/fqLvQb_RMdScE6hU', '2026-11-21 10:27:54.468405+00', '2026-11-22 10:27:54.851094+00', 14, 12),
	(68, '250:12', '{name} wrote you a message.', '{}', '/conversations/fqLvQb_RMdScE6hU', '2026-11-21 10:27:54.291418+00', '2026-11-22 10:27:54.855103+00', 14, 12),
	(70, '246:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-21 10:27:54.389829+00', '2026-11-22 10:27:54.859076+00', 7, 14),
	(69, '245:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-21 10:27:54.342325+00', '2026-11-22 10:27:54.860987+00', 12, 14),
	(62, '242:14', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": ""}', '/decisions/vPJQMer5hEFkP1By', '2026-11-20 10:27:54.360596+00', '2026-11-22 10:27:54.863072+00', NULL, 14),
	(60, '241:14', 'A moderator took back the decision about “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}', '/decisions/LfHvjUxL5ZGG2NO1', '2026-11-20 10:08:54.285632+00', '2026-11-22 10:27:54.865711+00', NULL, 14),
	(58, '238:14', 'A moderator has hidden “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Je vraag leek niet over werk te gaan."}', '/decisions/LfHvjUxL5ZGG2NO1', '2026-11-20 10:07:54.285187+00', '2026-11-22 10:27:54.867669+00', NULL, 14),
	(65, 'told:VT_0XZeNwhXdzE5r:21', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-20 10:27:54.474683+00', '2026-11-22 10:27:54.882167+00', 28, 21),
	(77, '257:22', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Een dag meelopen bij een machinebouwer"}', '/requests/otd7okIzVRLYCdW2', '2026-11-22 04:31:54.32116+00', '2026-11-22 10:27:54.896718+00', 22, 22),
	(75, '255:24', '{name} thanks you for your help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/L3VYC1Lwasm5cKB8', '2026-11-21 10:27:54.554715+00', '2026-11-22 10:27:54.905461+00', 51, 24),
	(73, '254:24', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/L3VYC1Lwasm5cKB8', '2026-11-21 10:27:54.495799+00', '2026-11-22 10:27:54.913448+00', 51, 24),
	(37, 'first:VT_0XZeNwhXdzE5r:28', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Assistent boekhouder"}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-17 18:57:54.353311+00', '2026-11-22 10:27:54.936483+00', NULL, 28),
	(66, 'told:VT_0XZeNwhXdzE5r:36', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-20 10:27:54.521397+00', '2026-11-22 10:27:54.944059+00', 28, 36),
	(67, 'told:VT_0XZeNwhXdzE5r:38', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-20 10:27:54.538775+00', '2026-11-22 10:27:54.950073+00', 28, 38),
	(63, '242:38', 'A moderator looked. No house rule is broken: it stays.', '{}', '/reports/4NzMFGS4Mu4XGMzO', '2026-11-20 10:27:54.370391+00', '2026-11-22 10:27:54.951808+00', NULL, 38),
	(61, '241:38', 'A moderator took back the decision about something you reported. It is looked at again.', '{}', '/reports/4NzMFGS4Mu4XGMzO', '2026-11-20 10:08:54.292854+00', '2026-11-22 10:27:54.953372+00', NULL, 38),
	(59, '238:38', 'A moderator looked, and has hidden it. Only who posted it still sees it.', '{}', '/reports/4NzMFGS4Mu4XGMzO', '2026-11-20 10:07:54.292212+00', '2026-11-22 10:27:54.95485+00', NULL, 38),
	(81, '267:45', '“{title}” is done. You can still thank the one who helped.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-22 10:27:54.411141+00', '2026-11-22 10:27:55.040291+00', 45, 45),
	(76, '256:51', 'The one who helped with “{title}” said how it went.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/L3VYC1Lwasm5cKB8', '2026-11-21 10:27:54.585821+00', '2026-11-22 10:27:55.054463+00', 51, 51),
	(74, '254:51', '“{title}” is done. You can still thank the one who helped.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/L3VYC1Lwasm5cKB8', '2026-11-21 10:27:54.510413+00', '2026-11-22 10:27:55.058815+00', 51, 51),
	(82, '261:54', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg", "reason": ""}', '/decisions/xlegUCDVhJ2T7CJv', '2026-11-22 10:27:54.45006+00', '2026-11-22 10:27:55.07839+00', NULL, 54),
	(79, '265:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-22 10:27:54.34393+00', '2026-11-22 10:27:55.080325+00', 21, 54),
	(83, '276:54', '{name} wrote you a message.', '{}', '/conversations/skwER43FfzvIOGjF', '2026-11-23 05:31:54.301916+00', '2026-11-23 08:27:54.271006+00', 21, 54),
	(84, '271:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-23 05:31:54.477857+00', '2026-11-24 06:27:54.276907+00', 4, 54),
	(87, '269:9', '{name} thanks you for your help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-23 05:31:54.581114+00', '2026-11-25 10:27:55.182408+00', 45, 9),
	(92, 'first:9-Vy1XZ6fRboaY8r:14', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-23 09:31:54.512511+00', '2026-11-25 10:27:55.227224+00', NULL, 14),
	(91, '284:14', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.", "reason": ""}', '/decisions/ED39RQGNw9JTFHxi', '2026-11-23 09:31:54.468567+00', '2026-11-25 10:27:55.231241+00', NULL, 14),
	(86, '274:21', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/conversations/skwER43FfzvIOGjF', '2026-11-23 05:31:54.534199+00', '2026-11-25 10:27:55.277856+00', 54, 21),
	(88, '270:45', 'The one who helped with “{title}” said how it went.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/2CMINd9NGL4-fmcL', '2026-11-23 05:31:54.604963+00', '2026-11-25 10:27:55.336569+00', 45, 45),
	(103, '310:56', 'A moderator has taken away “{title}”. Why: {reason}', '{"title": "Verdien 2000 euro per maand vanuit huis", "reason": "Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}', '/decisions/yBY5OSM8dTCQanZ1', '2026-11-24 07:31:54.436737+00', '2026-11-25 10:27:55.386057+00', NULL, 56),
	(121, '365:49', '{name} wrote you a message.', '{}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-27 00:31:54.298074+00', '2026-11-27 08:27:54.274654+00', 8, 49),
	(78, '258:28', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Assistent boekhouder"}', '/outfits/VT_0XZeNwhXdzE5r', '2026-11-22 04:31:54.454352+00', '2026-11-22 10:27:54.922729+00', NULL, 28),
	(95, '309:55', '{name} offers help with “{title}”.', '{"title": "Welke banen passen bij tot september?"}', '/requests/a3LgXndugVA7FGiz', '2026-11-23 14:27:54.380343+00', '2026-11-24 00:27:54.283027+00', 11, 55),
	(106, '328:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-24 14:31:54.286729+00', '2026-11-24 22:27:54.302104+00', 27, 33),
	(108, '333:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-25 08:31:54.332966+00', '2026-11-25 10:27:55.160188+00', 33, 4),
	(85, '272:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-23 05:31:54.506113+00', '2026-11-25 10:27:55.163366+00', 54, 4),
	(98, '313:11', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Welke banen passen bij tot september?"}', '/conversations/N-fJLxD_QnzJ5V9z', '2026-11-24 07:31:54.301837+00', '2026-11-25 10:27:55.194335+00', 55, 11),
	(96, '308:14', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-23 14:27:54.400334+00', '2026-11-25 10:27:55.214487+00', NULL, 14),
	(101, '320:21', '{name} thanks you for your help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-24 07:31:54.331514+00', '2026-11-25 10:27:55.257371+00', 54, 21),
	(99, '319:21', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-24 07:31:54.315171+00', '2026-11-25 10:27:55.261391+00', 54, 21);
INSERT INTO public.notice VALUES
	(109, '335:27', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/conversations/L-VHixXQ9FLJCnVi', '2026-11-25 08:31:54.345415+00', '2026-11-25 10:27:55.302255+00', 33, 27),
	(107, '337:33', '{name} wrote you a message.', '{}', '/conversations/L-VHixXQ9FLJCnVi', '2026-11-25 08:31:54.292367+00', '2026-11-25 10:27:55.315335+00', 27, 33),
	(111, '344:39', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?", "reason": ""}', '/decisions/AWIyZNL_9fVsFFBF', '2026-11-25 10:27:54.372026+00', '2026-11-25 10:27:55.326141+00', NULL, 39),
	(102, '321:54', 'The one who helped with “{title}” said how it went.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-24 07:31:54.342602+00', '2026-11-25 10:27:55.362125+00', 54, 54),
	(100, '319:54', '“{title}” is done. You can still thank the one who helped.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/nQfwO1MLnZXytUKc', '2026-11-24 07:31:54.320559+00', '2026-11-25 10:27:55.368278+00', 54, 54),
	(97, '316:55', '{name} wrote you a message.', '{}', '/conversations/N-fJLxD_QnzJ5V9z', '2026-11-24 07:31:54.287265+00', '2026-11-25 10:27:55.373158+00', 11, 55),
	(115, '359:49', '{name} offers help with “{title}”.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/requests/JdNnlLr6QsaZO0uP', '2026-11-26 10:27:54.294056+00', '2026-11-26 12:27:54.297372+00', 8, 49),
	(112, '350:39', '{name} wrote you a message.', '{}', '/conversations/6AVNK6DRkp4QjHUg', '2026-11-26 05:31:54.37015+00', '2026-11-27 06:27:54.279328+00', 28, 39),
	(125, '376:8', '{name} wrote you a message.', '{}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-27 08:31:54.322299+00', '2026-11-27 09:27:54.270823+00', 49, 8),
	(131, 'told:9-Vy1XZ6fRboaY8r:7', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-27 10:27:54.366508+00', '2026-11-27 10:27:54.91602+00', 14, 7),
	(132, 'told:9-Vy1XZ6fRboaY8r:12', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-27 10:27:54.376648+00', '2026-11-27 10:27:54.926117+00', 14, 12),
	(118, '357:12', '{name} thanks you for your help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-26 10:27:54.353504+00', '2026-11-27 10:27:54.93111+00', 14, 12),
	(116, '356:12', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-26 10:27:54.320477+00', '2026-11-27 10:27:54.935645+00', 14, 12),
	(119, '358:14', 'The one who helped with “{title}” said how it went.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-26 10:27:54.366569+00', '2026-11-27 10:27:54.944113+00', 14, 14),
	(117, '356:14', '“{title}” is done. You can still thank the one who helped.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/J6G9j4sexGpCx4nf', '2026-11-26 10:27:54.333857+00', '2026-11-27 10:27:54.947432+00', 14, 14),
	(124, '375:28', '{name} wrote you a message.', '{}', '/conversations/6AVNK6DRkp4QjHUg', '2026-11-27 08:31:54.29366+00', '2026-11-27 10:27:54.963556+00', 39, 28),
	(114, '348:28', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/conversations/6AVNK6DRkp4QjHUg', '2026-11-26 05:31:54.45762+00', '2026-11-27 10:27:54.966994+00', 39, 28),
	(127, '378:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/Bc-p4nY5hH2-ODZU', '2026-11-27 08:31:54.524518+00', '2026-11-27 10:27:54.978701+00', 10, 31),
	(133, 'told:9-Vy1XZ6fRboaY8r:37', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-27 10:27:54.386135+00', '2026-11-27 10:27:54.993053+00', 14, 37),
	(113, '346:39', '{name} offers help with “{title}”.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/requests/JL48CA1lYwo5B2o2', '2026-11-26 05:31:54.435066+00', '2026-11-27 10:27:55.0004+00', 28, 39),
	(130, '380:43', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Brief voor een leerplek als helpende", "reason": ""}', '/decisions/6wEbHHvnK8BJ_6wi', '2026-11-27 10:27:54.339513+00', '2026-11-27 10:27:55.009304+00', NULL, 43),
	(129, '382:49', '{name} wrote you a message.', '{}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-27 10:27:54.300043+00', '2026-11-27 10:27:55.019955+00', 8, 49),
	(120, '353:49', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Proefdag in een keuken: wat verwachten ze?", "reason": ""}', '/decisions/9a0fexKKL-4r2pHQ', '2026-11-26 10:27:54.393551+00', '2026-11-27 10:27:55.024946+00', NULL, 49),
	(126, '374:53', '{name} offers help with “{title}”.', '{"title": "My nursing diploma is being checked: what can I do…"}', '/requests/YBM5X88Cjj_spc-W', '2026-11-27 08:31:54.382105+00', '2026-11-27 10:27:55.029693+00', 7, 53),
	(134, '385:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/efswe_-vkQtnT3WK', '2026-11-27 13:27:54.284869+00', '2026-11-27 19:27:54.291306+00', 6, 43),
	(135, '384:14', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/9-Vy1XZ6fRboaY8r', '2026-11-27 13:27:54.309509+00', '2026-11-28 10:27:54.646496+00', NULL, 14),
	(137, '387:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/Bc-p4nY5hH2-ODZU', '2026-11-27 16:27:54.341216+00', '2026-11-28 10:27:54.718595+00', 32, 31),
	(104, '326:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-24 10:27:54.286875+00', '2026-11-24 22:27:54.302104+00', 4, 33),
	(105, '324:33', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?", "reason": ""}', '/decisions/TyaRnpsWfGVTV8z5', '2026-11-24 10:27:54.310631+00', '2026-11-25 10:27:55.321813+00', NULL, 33),
	(110, '331:56', 'A moderator has closed your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.', '{"title": "Nog vijf plekken: thuis verdienen", "reason": "Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}', '/decisions/32_-I7qYQW6mCCjS', '2026-11-25 08:31:54.464866+00', '2026-11-25 10:27:55.380721+00', NULL, 56),
	(190, '520:7', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie past een ochtend op mijn hond?"}', '/conversations/q7ckVRjm5SH7xET9', '2026-11-29 06:31:54.319172+00', '2026-11-29 08:27:54.462295+00', 48, 7),
	(202, 'first:Zyqx5dlupS3k23Dh:31', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/Zyqx5dlupS3k23Dh', '2026-11-29 09:31:54.807012+00', '2026-11-29 10:27:55.002782+00', NULL, 31),
	(201, 'helped:JNpCF_DSgHux5JXs:37', 'What you said helped {name}. Thank you.', '{}', '/outfits/BWUGG78UCxjzWR8t', '2026-11-29 09:31:54.706733+00', '2026-11-29 10:27:55.051006+00', 48, 37),
	(200, '530:40', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ze zeiden: netjes, maar niet opvallend. Is een das te veel?", "reason": ""}', '/decisions/C7ZZiPbkTRZoUgOh', '2026-11-29 09:31:54.607162+00', '2026-11-29 10:27:55.075102+00', NULL, 40),
	(185, '494:48', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie past een ochtend op mijn hond?", "reason": ""}', '/decisions/kSuECcBTrfucZ8zx', '2026-11-29 01:27:54.637536+00', '2026-11-29 10:27:55.129192+00', NULL, 48),
	(188, '511:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/8jRlB5iDG4tXe-Pg', '2026-11-29 05:31:54.347928+00', '2026-11-29 10:27:55.223046+00', 36, 54),
	(214, '571:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/GYkE2zv_KkWuQY8H', '2026-11-29 16:27:54.420144+00', NULL, 15, 46),
	(215, '572:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/AXpotYzLexpIfC9n', '2026-11-29 16:27:54.444095+00', NULL, 18, 50),
	(217, 'first:5ZBfYaFQU7NgPd7j:21', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Administratie bij een notaris"}', '/outfits/5ZBfYaFQU7NgPd7j', '2026-11-29 16:27:54.561016+00', NULL, NULL, 21),
	(218, 'helped:aYJEmJc5-yQ_7MHe:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/5ZBfYaFQU7NgPd7j', '2026-11-29 16:27:54.610173+00', NULL, 21, 11),
	(216, '578:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/conversations/OZn0_5J_7jATr4ZS', '2026-11-29 16:27:54.465378+00', '2026-11-29 18:27:54.657753+00', 57, 10),
	(240, '667:47', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wat draag je bij de gemeente?", "reason": ""}', '/decisions/MicDZ7Gpn4FuH6Wq', '2026-11-30 05:01:54.393668+00', NULL, NULL, 47),
	(242, 'first:Fw0wMIN7jEyZMq14:53', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Care assistant, weekends"}', '/outfits/Fw0wMIN7jEyZMq14', '2026-11-30 06:11:54.3382+00', NULL, NULL, 53),
	(246, '682:44', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Het regent donderdag. Kom je dan in je regenjas binnen?", "reason": ""}', '/decisions/SE7vMs8efv8LPMLC', '2026-11-30 07:21:54.416155+00', NULL, NULL, 44),
	(247, '693:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/anBazYXo3RlBVlxq', '2026-11-30 07:27:54.662804+00', NULL, 11, 54),
	(248, 'first:x6BpEL-KYnrRH0gM:57', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Stage systeembeheer"}', '/outfits/x6BpEL-KYnrRH0gM', '2026-11-30 07:27:54.683962+00', NULL, NULL, 57),
	(213, '573:54', '{name} wrote you a message.', '{}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-29 16:27:54.385311+00', '2026-11-30 08:27:54.280919+00', 36, 54),
	(251, '698:50', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zij dragen daar alles door elkaar. Is dit te braaf?", "reason": ""}', '/decisions/uDQUd4hFiJF36Z8r', '2026-11-30 08:41:54.466231+00', NULL, NULL, 50),
	(252, 'first:SevEXQ7P46Ss1xBL:52', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Schildersleerling, proefdag"}', '/outfits/SevEXQ7P46Ss1xBL', '2026-11-30 08:41:54.500988+00', NULL, NULL, 52),
	(253, '710:54', '{name} wrote you a message.', '{}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-30 10:27:54.311939+00', NULL, 36, 54);
INSERT INTO public.notice VALUES
	(254, '709:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/anBazYXo3RlBVlxq', '2026-11-30 10:27:54.369514+00', NULL, 25, 54),
	(122, '363:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-27 00:31:54.335091+00', '2026-11-27 09:27:54.270823+00', 49, 8),
	(128, '372:31', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Technisch gesprek voor frontend, met live coderen", "reason": ""}', '/decisions/e5xKP1K3gqES3Y1n', '2026-11-27 08:31:54.610314+00', '2026-11-27 10:27:54.975601+00', NULL, 31),
	(123, '368:53', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "My nursing diploma is being checked: what can I do meanwhile?", "reason": ""}', '/decisions/5_knPTLbn85Ak20j', '2026-11-27 04:31:54.361713+00', '2026-11-27 10:27:55.036132+00', NULL, 53),
	(146, '404:6', '{name} wrote you a message.', '{}', '/conversations/1BtZ4OW51dx4kUZv', '2026-11-28 01:27:54.297678+00', '2026-11-28 10:27:54.631+00', 43, 6),
	(152, '424:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/R0h9uWsFF5gv82Sr', '2026-11-28 07:27:54.432929+00', '2026-11-28 10:27:54.658578+00', 4, 21),
	(149, '411:21', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Hoe praat ik over zeven maanden zonder werk?", "reason": ""}', '/decisions/DNa7SFyCT7YMHS_h', '2026-11-28 04:27:54.572973+00', '2026-11-28 10:27:54.66723+00', NULL, 21),
	(155, '421:27', '{name} thanks you for your help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-28 07:27:54.504087+00', '2026-11-28 10:27:54.682495+00', 33, 27),
	(153, '419:27', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-28 07:27:54.464572+00', '2026-11-28 10:27:54.691128+00', 33, 27),
	(151, '423:29', '{name} offers help with “{title}”.', '{"title": "Een keer per week wandelen en over werk praten"}', '/requests/bkgmi9T2sJisqIOZ', '2026-11-28 07:27:54.404902+00', '2026-11-28 10:27:54.694446+00', 13, 29),
	(147, '402:29', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een keer per week wandelen en over werk praten", "reason": ""}', '/decisions/-wnUx9nOTa3WUxk_', '2026-11-28 01:27:54.347907+00', '2026-11-28 10:27:54.695794+00', NULL, 29),
	(156, '422:33', 'The one who helped with “{title}” said how it went.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-28 07:27:54.514677+00', '2026-11-28 10:27:54.738862+00', 33, 33),
	(154, '419:33', '“{title}” is done. You can still thank the one who helped.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/PLghxSp7NcIa0y7H', '2026-11-28 07:27:54.480022+00', '2026-11-28 10:27:54.742111+00', 33, 33),
	(160, '428:34', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Letter about my welding diploma, I don''t understand it", "reason": ""}', '/decisions/5dfeF6vmAhLY8FhS', '2026-11-28 08:31:54.371598+00', '2026-11-28 10:27:54.747229+00', NULL, 34),
	(150, '420:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/ZF9MSbfc8WSoKyU6', '2026-11-28 07:27:54.366997+00', '2026-11-28 10:27:54.812114+00', 8, 41),
	(179, '478:34', '{name} wrote you a message.', '{}', '/conversations/9Jkf6YJVrmNc0x5B', '2026-11-28 19:27:54.484414+00', '2026-11-28 20:27:54.2699+00', 25, 34),
	(187, '504:48', '{name} offers help with “{title}”.', '{"title": "Wie past een ochtend op mijn hond?"}', '/requests/hK44mVDTqeCj9NZn', '2026-11-29 04:27:54.468052+00', '2026-11-29 06:27:54.402913+00', 7, 48),
	(193, '527:7', '{name} wrote you a message.', '{}', '/conversations/q7ckVRjm5SH7xET9', '2026-11-29 07:27:55.121187+00', '2026-11-29 08:27:54.462295+00', 48, 7),
	(192, '526:8', '{name} wrote you a message.', '{}', '/conversations/Bd-3R8IsxvELp2vZ', '2026-11-29 07:27:55.079086+00', '2026-11-29 09:27:54.44439+00', 49, 8),
	(181, 'helped:FnxlAeoyH-SDrfKZ:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/-TtSbtcxR_y4rY_Q', '2026-11-28 19:27:54.572357+00', '2026-11-29 10:27:54.883628+00', 54, 8),
	(178, '476:21', '{name} wrote you a message.', '{}', '/conversations/IVqYzDD2U45lKDlr', '2026-11-28 19:27:54.458271+00', '2026-11-29 10:27:54.943149+00', 4, 21),
	(191, '516:31', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "In welke voelt een team zich op zijn gemak, A of B?", "reason": ""}', '/decisions/zRr-icJGG2gDyFt_', '2026-11-29 06:31:54.427003+00', '2026-11-29 10:27:55.019096+00', NULL, 31),
	(194, '522:46', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie reist een keer mee naar Barendrecht?", "reason": ""}', '/decisions/fDOn1tjupIpfVIBE', '2026-11-29 07:27:55.178163+00', '2026-11-29 10:27:55.09262+00', NULL, 46),
	(195, 'first:BWUGG78UCxjzWR8t:48', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Dierenopvang"}', '/outfits/BWUGG78UCxjzWR8t', '2026-11-29 07:27:55.232576+00', '2026-11-29 10:27:55.116775+00', NULL, 48),
	(186, '499:48', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Alles zit onder de haren. Is dat erg, bij een dierenopvang?", "reason": ""}', '/decisions/DhYi-FyToIUYYaN0', '2026-11-29 02:31:54.314845+00', '2026-11-29 10:27:55.12705+00', NULL, 48),
	(180, 'first:-TtSbtcxR_y4rY_Q:54', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Receptie van een hotel"}', '/outfits/-TtSbtcxR_y4rY_Q', '2026-11-28 19:27:54.551852+00', '2026-11-29 10:27:55.243329+00', NULL, 54),
	(189, '506:57', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?", "reason": ""}', '/decisions/437DTSRpDaOAWqjM', '2026-11-29 05:31:54.489685+00', '2026-11-29 10:27:55.266805+00', NULL, 57),
	(231, '632:46', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende…", "reason": ""}', '/decisions/4Am6-MYQL-fJgYOS', '2026-11-30 02:31:54.44067+00', NULL, NULL, 46),
	(232, '639:32', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Half an hour of Dutch before an interview", "reason": ""}', '/decisions/ftWZp-lgP-lEGSgc', '2026-11-30 02:52:54.397941+00', NULL, NULL, 32),
	(236, '653:52', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Werkschoenen maat 44 voor een proefdag", "reason": ""}', '/decisions/moUgK5MECxymrPhH', '2026-11-30 03:52:54.397663+00', NULL, NULL, 52),
	(140, '391:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/conversations/D2Na-O1hFia5gRym', '2026-11-27 16:27:54.382582+00', '2026-11-27 18:27:54.272096+00', 31, 10),
	(139, '389:32', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/Bc-p4nY5hH2-ODZU', '2026-11-27 16:27:54.373496+00', '2026-11-28 10:27:54.723944+00', 31, 32),
	(209, 'first:n2NUXL7g_hNZLpoQ:40', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Leerling-beveiliger"}', '/outfits/n2NUXL7g_hNZLpoQ', '2026-11-29 12:31:54.506618+00', NULL, NULL, 40),
	(211, '565:21', '{name} wrote you a message.', '{}', '/conversations/IVqYzDD2U45lKDlr', '2026-11-29 13:27:54.399378+00', NULL, 4, 21),
	(212, '562:21', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof…", "reason": ""}', '/decisions/qiYpGh6fj_08mhRL', '2026-11-29 13:27:54.467502+00', NULL, NULL, 21),
	(210, '564:54', '{name} wrote you a message.', '{}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-29 13:27:54.370136+00', '2026-11-29 14:27:54.472734+00', 36, 54),
	(223, '595:40', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mijn brief voor een leerbaan klinkt te stoer", "reason": ""}', '/decisions/94wjpzVyOYv2TkWg', '2026-11-29 22:27:54.547927+00', NULL, NULL, 40),
	(224, '601:21', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Administratie bij een notaris"}', '/outfits/5ZBfYaFQU7NgPd7j', '2026-11-29 22:27:54.61242+00', NULL, NULL, 21),
	(225, '604:37', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Proefknippen bij een nieuwe salon", "reason": ""}', '/decisions/ksJ-WDOL_lKhy76r', '2026-11-29 23:31:54.367499+00', NULL, NULL, 37),
	(226, 'first:thO6dm5laq3Hpane:47', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Publieksdienst, burgerzaken"}', '/outfits/thO6dm5laq3Hpane', '2026-11-29 23:31:54.438557+00', NULL, NULL, 47),
	(229, '621:33', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.", "reason": ""}', '/decisions/Pc9x8kQs1fynSdf0', '2026-11-30 01:27:54.779794+00', NULL, NULL, 33),
	(230, '628:31', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/Zyqx5dlupS3k23Dh', '2026-11-30 01:27:54.824772+00', NULL, NULL, 31),
	(233, '649:37', '{name} offers help with “{title}”.', '{"title": "Proefknippen bij een nieuwe salon"}', '/requests/9HojIE7A_WCou-xf', '2026-11-30 03:31:54.344611+00', NULL, 17, 37),
	(234, '641:57', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is een overhemd overdreven voor een stage?", "reason": ""}', '/decisions/DHgzjVaYJXfbgzxv', '2026-11-30 03:31:54.499103+00', NULL, NULL, 57),
	(235, 'first:6EhPfWnHRPXGrmDW:33', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Orderverzamelaar, vroege dienst"}', '/outfits/6EhPfWnHRPXGrmDW', '2026-11-30 03:31:54.588448+00', NULL, NULL, 33),
	(237, '655:53', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "In Porto we wear uniforms at interviews. Here I think not. Is this…", "reason": ""}', '/decisions/eiSoyd3RqdUO62pp', '2026-11-30 04:01:54.333514+00', NULL, NULL, 53),
	(238, '662:26', '{name} offers help with “{title}”.', '{"title": "Praat met mij Nederlands over mijn werk"}', '/requests/q8mslq1vFS-HFhRK', '2026-11-30 04:27:54.406008+00', NULL, 6, 26),
	(239, '665:52', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist…", "reason": ""}', '/decisions/_DVnoB9fB4wzl9kM', '2026-11-30 04:52:54.313037+00', NULL, NULL, 52),
	(241, '672:26', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "I have work clothes and one good shirt. Which one for the first talk?…", "reason": ""}', '/decisions/z-YSLqs8I68AaTxQ', '2026-11-30 05:31:54.317428+00', NULL, NULL, 26),
	(243, '679:21', '{name} offers help with “{title}”.', '{"title": "Een rustige foto voor LinkedIn"}', '/requests/hEHu_3PslgRPEqjj', '2026-11-30 06:31:54.304974+00', NULL, 18, 21);
INSERT INTO public.notice VALUES
	(244, '684:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/GYkE2zv_KkWuQY8H', '2026-11-30 07:21:54.293386+00', NULL, 38, 46),
	(245, '685:47', '{name} offers help with “{title}”.', '{"title": "Wat draag je bij de gemeente?"}', '/requests/Kd8RPGq3IuFBg5g0', '2026-11-30 07:21:54.314897+00', NULL, 16, 47),
	(250, '704:32', '{name} offers help with “{title}”.', '{"title": "Half an hour of Dutch before an interview"}', '/requests/w-1P1V40-jJ_xmcn', '2026-11-30 08:41:54.360703+00', NULL, 25, 32),
	(249, '705:36', '{name} wrote you a message.', '{}', '/conversations/D9QSjtK6fyj4ls3E', '2026-11-30 08:41:54.309015+00', '2026-11-30 09:17:54.277135+00', 54, 36);
INSERT INTO public.offer VALUES
	(1, 'lUPVaY0-SiPaMoia', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-08 16:27:54.31019+00', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'accepted', '2026-11-09 02:27:54.294334+00', 16, 3),
	(2, 'HnZm46VYGDK90ymG', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-12 14:27:54.323161+00', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'accepted', '2026-11-12 22:27:54.314221+00', 4, 5),
	(3, 'saEdJ52n5fRTLfCb', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-14 14:27:54.327805+00', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'accepted', '2026-11-14 22:27:54.296886+00', 42, 6),
	(5, '5QiP8kQeyIrIw0Wr', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-17 19:27:54.420949+00', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'accepted', '2026-11-18 02:27:54.296656+00', 9, 7),
	(4, 'TJr8iR53Dd5Qu3o4', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-17 14:27:54.472831+00', 'Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.', 'declined', '2026-11-18 02:27:54.300563+00', 4, 7),
	(7, 'nMeKZtuJXCU_Drnn', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-18 14:27:54.312264+00', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'accepted', '2026-11-19 00:27:54.285416+00', 24, 8),
	(6, 'JXK2YHIp5vL1EfQS', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-18 10:27:54.333547+00', 'Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?', 'declined', '2026-11-19 10:27:54.272584+00', 16, 4),
	(8, 'WmXn3Z-Q3rcnh_pI', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-20 12:27:54.313213+00', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'accepted', '2026-11-20 19:27:54.296724+00', 12, 9),
	(9, '9jI0yCyRA5FdT9OV', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-20 14:27:54.341071+00', 'Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.', 'declined', '2026-11-20 19:27:54.306708+00', 7, 9),
	(10, 'RrQD9x9gUeeznQUy', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-22 08:27:54.344356+00', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'accepted', '2026-11-22 14:27:54.288608+00', 21, 10),
	(11, 'ijEcCmFTFcZzf1Fl', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-22 12:27:54.32439+00', 'Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.', 'declined', '2026-11-22 14:27:54.296163+00', 4, 10),
	(12, 'djqOnfPqxxu6VjLm', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-23 14:27:54.354001+00', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'accepted', '2026-11-24 00:27:54.278547+00', 11, 11),
	(14, 'ZHqjcTDhZ_PNKYLz', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-24 11:27:54.296239+00', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'accepted', '2026-11-24 22:27:54.286885+00', 27, 13),
	(13, 'wB-iQ-Q_zbFk-4YQ', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-24 09:27:54.285502+00', 'Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.', 'declined', '2026-11-24 22:27:54.295608+00', 4, 13),
	(15, 'FSdCIRXG8X12dee0', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-25 14:27:54.311648+00', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'accepted', '2026-11-26 02:27:54.291227+00', 28, 15),
	(16, 'NlL5aYYbyrriR5cZ', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 08:27:54.31355+00', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'accepted', '2026-11-26 12:27:54.293112+00', 8, 16),
	(17, '1a1rcdY6fEb9Ed_D', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-27 05:27:54.318106+00', 'Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.', 'open', NULL, 7, 17),
	(18, '8nBglR8EB4PVcvz6', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-27 08:27:54.408091+00', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'accepted', '2026-11-27 16:27:54.283843+00', 10, 18),
	(21, 'BIiYGyR1owdLaZJV', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-27 14:27:54.368192+00', 'I practised this last month. Talking aloud while typing helps. Happy to share my list.', 'declined', '2026-11-27 16:27:54.291103+00', 32, 18),
	(19, 'bR_JV8mZlMhgMXGR', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 12:27:54.299325+00', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'accepted', '2026-11-27 19:27:54.279816+00', 6, 19),
	(20, 'h-D2bxDPD6tvCbY2', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-27 14:27:54.31345+00', 'Ik lees hem vanavond. Eén bladzijde is precies goed.', 'declined', '2026-11-27 19:27:54.288406+00', 5, 19),
	(22, 'NUYzlsSvD41SPLB2', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 15:27:54.30509+00', 'Ik help graag. Ik heb er net een voor de zorg gelezen.', 'declined', '2026-11-27 19:27:54.289668+00', 21, 19),
	(24, 'arA_leO683E9SJws', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 06:27:54.367773+00', 'Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.', 'open', NULL, 13, 20),
	(23, 'eApgfK-6kqEJtlRt', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 05:27:54.364257+00', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'accepted', '2026-11-28 12:27:54.349535+00', 8, 21),
	(26, '4oY2E87NCMA4Tg-w', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 09:27:54.469757+00', 'Wednesday morning works for me. We make a list of everything you already do that the desk does too.', 'declined', '2026-11-28 12:27:54.358113+00', 11, 21),
	(25, '10UNCpSKSsGnmxFa', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 07:27:54.296172+00', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'accepted', '2026-11-28 16:27:54.309858+00', 4, 22),
	(28, '7BIPWJ5do0sdmz4-', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-28 14:27:54.733216+00', 'Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.', 'declined', '2026-11-28 16:27:54.321345+00', 24, 22),
	(27, 'x854v0D45fS9_Fje', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-28 13:27:54.30855+00', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'accepted', '2026-11-28 16:27:54.446435+00', 25, 23),
	(29, '3wWyB9Q_gBAFIEV_', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-29 04:27:54.41695+00', 'Hij mag in mijn tuin. Ik heb nog worst.', 'accepted', '2026-11-29 06:27:54.389183+00', 7, 25),
	(30, 'FDNfszybLU2lKwvr', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-29 05:27:54.693833+00', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'accepted', '2026-11-29 11:27:54.301575+00', 36, 26),
	(31, 'RO7E-bn1sAIM3Y5E', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-29 08:27:54.345187+00', 'Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.', 'declined', '2026-11-29 11:27:54.312174+00', 14, 26),
	(33, '3EyfJPZGFWGEo9QF', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 14:27:54.61197+00', 'Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.', 'open', NULL, 15, 28),
	(34, '2nWFDre0B1f4dXdV', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-29 14:27:54.716769+00', 'Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.', 'open', NULL, 18, 29),
	(37, 'bBDAjKYkD4DCFz9n', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 04:27:54.310767+00', 'Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.', 'open', NULL, 6, 32),
	(32, 'YECDaAsH4Npu06QX', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-29 12:27:55.16774+00', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'accepted', '2026-11-29 16:27:54.296526+00', 10, 27),
	(35, '1d_jRY6jUVTmOl_1', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-29 18:27:54.607656+00', 'Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.', 'open', NULL, 31, 29),
	(36, 'qqKd2dp_90JT-pPB', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 03:27:54.721221+00', 'Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?', 'open', NULL, 17, 31),
	(38, '9g0FLuQTPFIaGKsA', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 06:27:54.572336+00', 'Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.', 'open', NULL, 18, 34),
	(39, '79tJvsPVHdYEcYHY', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 06:57:54.321498+00', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', 'open', NULL, 38, 28),
	(40, '3OXKqjoj0ljFGDbq', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-30 06:57:54.440435+00', 'Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.', 'open', NULL, 16, 38),
	(41, 'P_Wj8oEZO1y6Ahsy', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-30 07:27:54.603463+00', 'Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.', 'open', NULL, 11, 39),
	(42, 'b2X6txiyH9IzmZoN', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 08:12:54.333116+00', 'Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.', 'open', NULL, 25, 35),
	(43, 'YxgCJmvv2YUumqMN', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-30 08:57:54.320619+00', 'Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.', 'open', NULL, 25, 39);
INSERT INTO public.outbox VALUES
	(98, 'notice:313:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.304524+00', '2026-11-24 10:27:54.3869+00'),
	(97, 'notice:316:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.288491+00', '2026-11-24 10:27:54.387592+00'),
	(95, 'notice:309:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 14:27:54.381541+00', '2026-11-24 10:27:54.385884+00'),
	(96, 'notice:308:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 14:27:54.40281+00', '2026-11-24 10:27:54.38386+00'),
	(100, 'notice:319:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.322991+00', '2026-11-24 10:27:54.454898+00'),
	(99, 'notice:319:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.316191+00', '2026-11-24 10:27:54.461518+00'),
	(144, 'notice:397:6', 6, 'truus@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:27:54.392468+00', '2026-11-27 19:27:54.485399+00'),
	(143, 'notice:395:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:27:54.370855+00', '2026-11-27 19:27:54.490957+00'),
	(142, 'notice:394:5', 5, 'marjan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:27:54.353707+00', '2026-11-27 19:27:54.494204+00'),
	(141, 'notice:393:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 19:27:54.332257+00', '2026-11-27 19:27:54.499519+00'),
	(161, 'notice:443:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:27:54.291894+00', '2026-11-28 10:27:54.462571+00'),
	(159, 'notice:432:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:31:54.298623+00', '2026-11-28 10:27:54.493291+00'),
	(158, 'notice:432:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:31:54.290251+00', '2026-11-28 10:27:54.503817+00'),
	(163, 'notice:435:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:27:54.334837+00', '2026-11-28 10:27:54.511839+00'),
	(162, 'notice:441:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:27:54.302534+00', '2026-11-28 10:27:54.512757+00'),
	(164, 'notice:first:6Z3G1-JDFCmXAUJr:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:27:54.371954+00', '2026-11-28 10:27:54.523563+00'),
	(165, 'notice:helped:mdpXTcbxWg5jsiGv:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:27:54.394132+00', '2026-11-28 10:27:54.525469+00'),
	(166, 'notice:455:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:27:54.377246+00', '2026-11-28 13:27:54.497635+00'),
	(169, 'notice:454:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:27:54.425321+00', '2026-11-28 13:27:54.49868+00'),
	(168, 'notice:453:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:27:54.409388+00', '2026-11-28 13:27:54.499852+00'),
	(167, 'notice:451:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:27:54.389844+00', '2026-11-28 13:27:54.516387+00'),
	(170, 'notice:459:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:31:54.283478+00', '2026-11-28 16:27:54.706477+00'),
	(122, 'notice:363:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:31:54.340638+00', '2026-11-27 10:27:54.456099+00'),
	(121, 'notice:365:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:31:54.300445+00', '2026-11-27 10:27:54.457128+00'),
	(123, 'notice:368:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 04:31:54.367202+00', '2026-11-27 10:27:54.46375+00'),
	(128, 'notice:372:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:31:54.61351+00', '2026-11-27 10:27:54.578472+00'),
	(147, 'notice:402:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 01:27:54.352679+00', '2026-11-28 01:27:54.504818+00'),
	(146, 'notice:404:6', 6, 'truus@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 01:27:54.306783+00', '2026-11-28 01:27:54.513606+00'),
	(149, 'notice:411:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 04:27:54.574595+00', '2026-11-28 04:27:54.63046+00'),
	(150, 'notice:420:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.368548+00', '2026-11-28 07:27:54.723887+00'),
	(153, 'notice:419:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.46585+00', '2026-11-28 07:27:54.724874+00'),
	(152, 'notice:424:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.439043+00', '2026-11-28 07:27:54.732438+00'),
	(151, 'notice:423:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.414607+00', '2026-11-28 07:27:54.73352+00'),
	(154, 'notice:419:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.481447+00', '2026-11-28 07:27:54.791182+00'),
	(156, 'notice:422:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.516239+00', '2026-11-28 07:27:54.804646+00'),
	(155, 'notice:421:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.505475+00', '2026-11-28 07:27:54.811823+00'),
	(160, 'notice:428:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:31:54.37353+00', '2026-11-28 10:27:54.46161+00'),
	(172, 'notice:458:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:31:54.337066+00', '2026-11-28 16:27:54.724947+00'),
	(175, 'notice:467:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:27:54.538702+00', '2026-11-28 16:27:54.783383+00'),
	(179, 'notice:478:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:27:54.486493+00', '2026-11-28 19:27:54.649232+00'),
	(181, 'notice:helped:FnxlAeoyH-SDrfKZ:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:27:54.574398+00', '2026-11-28 19:27:54.654018+00'),
	(180, 'notice:first:-TtSbtcxR_y4rY_Q:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:27:54.553273+00', '2026-11-28 19:27:54.660169+00'),
	(178, 'notice:476:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 19:27:54.462561+00', '2026-11-28 19:27:54.660868+00'),
	(186, 'notice:499:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 02:31:54.316708+00', '2026-11-29 04:27:54.577089+00'),
	(187, 'notice:504:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 04:27:54.475164+00', '2026-11-29 04:27:54.578623+00'),
	(191, 'notice:516:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 06:31:54.435135+00', '2026-11-29 07:27:55.324098+00'),
	(189, 'notice:506:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 05:31:54.491305+00', '2026-11-29 07:27:55.348461+00'),
	(192, 'notice:526:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:27:55.081208+00', '2026-11-29 07:27:55.425881+00'),
	(193, 'notice:527:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:27:55.128339+00', '2026-11-29 07:27:55.422094+00'),
	(194, 'notice:522:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:27:55.185558+00', '2026-11-29 07:27:55.440335+00');
INSERT INTO public.outbox VALUES
	(195, 'notice:first:BWUGG78UCxjzWR8t:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 07:27:55.244156+00', '2026-11-29 07:27:55.441405+00'),
	(231, 'notice:632:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 02:31:54.442995+00', '2026-11-30 04:27:54.737959+00'),
	(232, 'notice:639:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 02:52:54.402098+00', '2026-11-30 04:27:54.750039+00'),
	(236, 'notice:653:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:52:54.408472+00', '2026-11-30 04:27:54.801211+00'),
	(104, 'notice:326:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 10:27:54.289922+00', '2026-11-24 10:27:54.498366+00'),
	(105, 'notice:324:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 10:27:54.317517+00', '2026-11-24 10:27:54.49985+00'),
	(103, 'notice:310:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.440998+00', '2026-11-24 10:27:54.503532+00'),
	(110, 'notice:331:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:31:54.471755+00', '2026-11-25 10:27:54.552484+00'),
	(145, 'notice:399:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 22:27:54.828924+00', '2026-11-27 22:27:54.928558+00'),
	(148, 'notice:407:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 03:31:54.29695+00', '2026-11-28 04:27:54.632693+00'),
	(157, 'notice:416:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:27:54.586418+00', '2026-11-28 07:27:54.81081+00'),
	(173, 'notice:first:CEWUyrOXC-kOvQHF:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:31:54.433685+00', '2026-11-28 16:27:54.710795+00'),
	(171, 'notice:460:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:31:54.313033+00', '2026-11-28 16:27:54.728794+00'),
	(183, 'notice:helped:Wip-oKEIpTNB8cOL:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 22:27:54.444301+00', '2026-11-28 22:27:54.521433+00'),
	(182, 'notice:482:25', 25, 'nadia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 22:27:54.405842+00', '2026-11-28 22:27:54.532229+00'),
	(184, 'notice:487:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 22:27:54.480899+00', '2026-11-28 22:27:54.54199+00'),
	(185, 'notice:494:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 01:27:54.651607+00', '2026-11-29 01:27:54.765362+00'),
	(188, 'notice:511:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 05:31:54.3554+00', '2026-11-29 07:27:55.317932+00'),
	(190, 'notice:520:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 06:31:54.330961+00', '2026-11-29 07:27:55.368072+00'),
	(196, 'notice:536:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.31307+00', '2026-11-29 10:27:54.488889+00'),
	(198, 'notice:542:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.385037+00', '2026-11-29 10:27:54.487448+00'),
	(197, 'notice:537:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.347152+00', '2026-11-29 10:27:54.539435+00'),
	(199, 'notice:535:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.438728+00', '2026-11-29 10:27:54.542102+00'),
	(201, 'notice:helped:JNpCF_DSgHux5JXs:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.715044+00', '2026-11-29 10:27:54.659262+00'),
	(200, 'notice:530:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.621211+00', '2026-11-29 10:27:54.660639+00'),
	(203, 'notice:545:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 10:27:54.329548+00', '2026-11-29 10:27:54.662245+00'),
	(202, 'notice:first:Zyqx5dlupS3k23Dh:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 09:31:54.814604+00', '2026-11-29 10:27:54.675191+00'),
	(206, 'notice:549:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.35358+00', '2026-11-29 13:27:54.579222+00'),
	(207, 'notice:551:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.375988+00', '2026-11-29 13:27:54.580693+00'),
	(204, 'notice:557:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.302578+00', '2026-11-29 13:27:54.582656+00'),
	(205, 'notice:558:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.331761+00', '2026-11-29 13:27:54.572797+00'),
	(208, 'notice:559:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.403759+00', '2026-11-29 13:27:54.660967+00'),
	(215, 'notice:572:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.445333+00', '2026-11-29 16:27:54.74306+00'),
	(216, 'notice:578:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.466986+00', '2026-11-29 16:27:54.742741+00'),
	(213, 'notice:573:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.396888+00', '2026-11-29 16:27:54.742099+00'),
	(214, 'notice:571:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.422851+00', '2026-11-29 16:27:54.751388+00'),
	(217, 'notice:first:5ZBfYaFQU7NgPd7j:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.564945+00', '2026-11-29 16:27:54.773607+00'),
	(218, 'notice:helped:aYJEmJc5-yQ_7MHe:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 16:27:54.625385+00', '2026-11-29 16:27:54.789413+00'),
	(220, 'notice:585:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 18:31:54.349783+00', '2026-11-29 19:27:54.449348+00'),
	(221, 'notice:591:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 19:27:54.337618+00', '2026-11-29 19:27:54.451707+00'),
	(219, 'notice:586:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 18:31:54.31112+00', '2026-11-29 19:27:54.448632+00'),
	(222, 'notice:589:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 19:27:54.387746+00', '2026-11-29 19:27:54.457917+00'),
	(227, 'notice:612:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 00:31:54.425006+00', '2026-11-30 01:27:54.899516+00'),
	(228, 'notice:619:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 00:52:54.439573+00', '2026-11-30 01:27:54.900748+00'),
	(229, 'notice:621:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 01:27:54.787588+00', '2026-11-30 01:27:54.994094+00'),
	(230, 'notice:628:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 01:27:54.831321+00', '2026-11-30 01:27:55.003351+00'),
	(235, 'notice:first:6EhPfWnHRPXGrmDW:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:31:54.596215+00', '2026-11-30 04:27:54.857862+00'),
	(237, 'notice:655:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:01:54.334761+00', '2026-11-30 04:27:54.864803+00'),
	(101, 'notice:320:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.333409+00', '2026-11-24 10:27:54.457301+00'),
	(102, 'notice:321:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 07:31:54.343857+00', '2026-11-24 10:27:54.456542+00');
INSERT INTO public.outbox VALUES
	(107, 'notice:337:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:31:54.294079+00', '2026-11-25 10:27:54.485828+00'),
	(106, 'notice:328:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 14:31:54.289462+00', '2026-11-25 10:27:54.488471+00'),
	(108, 'notice:333:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:31:54.336059+00', '2026-11-25 10:27:54.492504+00'),
	(109, 'notice:335:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:31:54.346515+00', '2026-11-25 10:27:54.495601+00'),
	(111, 'notice:344:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 10:27:54.374904+00', '2026-11-25 10:27:54.549826+00'),
	(115, 'notice:359:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.302275+00', '2026-11-26 10:27:54.458704+00'),
	(114, 'notice:348:28', 28, 'esma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 05:31:54.461581+00', '2026-11-26 10:27:54.459294+00'),
	(112, 'notice:350:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 05:31:54.376366+00', '2026-11-26 10:27:54.460528+00'),
	(113, 'notice:346:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 05:31:54.439635+00', '2026-11-26 10:27:54.468244+00'),
	(118, 'notice:357:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.355606+00', '2026-11-26 10:27:54.519447+00'),
	(116, 'notice:356:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.322796+00', '2026-11-26 10:27:54.518749+00'),
	(119, 'notice:358:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.371014+00', '2026-11-26 10:27:54.526675+00'),
	(117, 'notice:356:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.335011+00', '2026-11-26 10:27:54.527337+00'),
	(120, 'notice:353:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 10:27:54.3952+00', '2026-11-26 10:27:54.557398+00'),
	(124, 'notice:375:28', 28, 'esma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:31:54.29755+00', '2026-11-27 10:27:54.457904+00'),
	(125, 'notice:376:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:31:54.324073+00', '2026-11-27 10:27:54.568324+00'),
	(126, 'notice:374:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:31:54.487221+00', '2026-11-27 10:27:54.573641+00'),
	(127, 'notice:378:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 08:31:54.527888+00', '2026-11-27 10:27:54.577546+00'),
	(130, 'notice:380:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:27:54.341021+00', '2026-11-27 10:27:54.636601+00'),
	(129, 'notice:382:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:27:54.302586+00', '2026-11-27 10:27:54.666459+00'),
	(132, 'notice:told:9-Vy1XZ6fRboaY8r:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:27:54.378643+00', '2026-11-27 10:27:54.67155+00'),
	(131, 'notice:told:9-Vy1XZ6fRboaY8r:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:27:54.369427+00', '2026-11-27 10:27:54.678161+00'),
	(174, 'notice:465:24', 24, 'vera@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:27:54.514508+00', '2026-11-28 16:27:54.782549+00'),
	(234, 'notice:641:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:31:54.509393+00', '2026-11-30 04:27:54.742082+00'),
	(238, 'notice:662:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:27:54.409677+00', '2026-11-30 04:27:54.859109+00'),
	(241, 'notice:667:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 05:01:54.395072+00', '2026-11-30 07:27:54.727803+00'),
	(243, 'notice:first:Fw0wMIN7jEyZMq14:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 06:11:54.3395+00', '2026-11-30 07:27:54.735787+00'),
	(242, 'notice:672:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 05:31:54.327827+00', '2026-11-30 07:27:54.734829+00'),
	(240, 'notice:665:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 04:52:54.314819+00', '2026-11-30 07:27:54.761739+00'),
	(244, 'notice:679:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 06:31:54.308311+00', '2026-11-30 07:27:54.806562+00'),
	(245, 'notice:684:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:21:54.294708+00', '2026-11-30 07:27:54.807349+00'),
	(246, 'notice:685:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:21:54.32555+00', '2026-11-30 07:27:54.825781+00'),
	(247, 'notice:682:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:21:54.4198+00', '2026-11-30 07:27:54.841403+00'),
	(239, 'desk:GM0599:1:20261130T042755', 1, 'marloes@demo.example', 'desk', '{}', 1, NULL, '', '2026-11-30 04:27:55.121683+00', '2026-11-30 07:27:54.937713+00'),
	(251, 'notice:705:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:41:54.316048+00', '2026-11-30 10:27:54.512357+00'),
	(252, 'notice:704:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:41:54.366041+00', '2026-11-30 10:27:54.513386+00'),
	(133, 'notice:told:9-Vy1XZ6fRboaY8r:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:27:54.387918+00', '2026-11-27 10:27:54.694203+00'),
	(134, 'notice:385:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:27:54.288586+00', '2026-11-27 13:27:54.360538+00'),
	(135, 'notice:384:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:27:54.317213+00', '2026-11-27 13:27:54.359562+00'),
	(136, 'notice:386:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:27:54.332171+00', '2026-11-27 16:27:54.419651+00'),
	(137, 'notice:387:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:27:54.342437+00', '2026-11-27 16:27:54.425534+00'),
	(139, 'notice:389:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:27:54.375653+00', '2026-11-27 16:27:54.428552+00'),
	(138, 'notice:388:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:27:54.352241+00', '2026-11-27 16:27:54.440653+00'),
	(140, 'notice:391:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 16:27:54.383634+00', '2026-11-27 16:27:54.448176+00'),
	(176, 'notice:469:25', 25, 'nadia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:27:54.560558+00', '2026-11-28 16:27:54.769373+00'),
	(177, 'notice:463:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:27:54.581837+00', '2026-11-28 16:27:54.784844+00'),
	(209, 'notice:first:n2NUXL7g_hNZLpoQ:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 12:31:54.511242+00', '2026-11-29 13:27:54.653062+00'),
	(211, 'notice:565:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 13:27:54.401453+00', '2026-11-29 13:27:54.700114+00'),
	(210, 'notice:564:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 13:27:54.373967+00', '2026-11-29 13:27:54.702267+00'),
	(212, 'notice:562:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 13:27:54.470053+00', '2026-11-29 13:27:54.727408+00');
INSERT INTO public.outbox VALUES
	(224, 'notice:601:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 22:27:54.623909+00', '2026-11-29 22:27:54.68128+00'),
	(223, 'notice:595:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 22:27:54.551475+00', '2026-11-29 22:27:54.680574+00'),
	(226, 'notice:first:thO6dm5laq3Hpane:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 23:31:54.445775+00', '2026-11-30 01:27:54.911398+00'),
	(225, 'notice:604:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-29 23:31:54.375484+00', '2026-11-30 01:27:54.968985+00'),
	(233, 'notice:649:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 03:31:54.346123+00', '2026-11-30 04:27:54.742934+00'),
	(248, 'notice:693:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:27:54.664054+00', '2026-11-30 07:27:54.88284+00'),
	(249, 'notice:first:x6BpEL-KYnrRH0gM:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 07:27:54.684899+00', '2026-11-30 07:27:54.894085+00'),
	(253, 'notice:698:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:41:54.467396+00', '2026-11-30 10:27:54.511022+00'),
	(254, 'notice:first:SevEXQ7P46Ss1xBL:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 08:41:54.502786+00', '2026-11-30 10:27:54.514168+00'),
	(256, 'notice:709:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 10:27:54.372602+00', '2026-11-30 10:27:54.57325+00'),
	(255, 'notice:710:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-30 10:27:54.315652+00', '2026-11-30 10:27:54.568435+00'),
	(250, 'desk:GM0503:3:20261130T072755', 3, 'anjali@demo.example', 'desk', '{}', 1, NULL, '', '2026-11-30 07:27:55.166181+00', '2026-11-30 10:27:54.598091+00'),
	(257, 'desk:GM0503:3:20261130T102754', 3, 'anjali@demo.example', 'desk', '{"desk": "GM0503", "account": 3}', 0, '2026-11-30 10:27:54.817251+00', '', '2026-11-30 10:27:54.817261+00', NULL),
	(258, 'desk:GM0599:1:20261130T102754', 1, 'marloes@demo.example', 'desk', '{"desk": "GM0599", "account": 1}', 0, '2026-11-30 10:27:54.839141+00', '', '2026-11-30 10:27:54.839152+00', NULL);
INSERT INTO public.outfit VALUES
	(1, 'tiB-FEFEmliqdzkI', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 5, '2026-11-12 06:27:54.51291+00', 'care', 'Apothekersassistent', '', 'indoors', false, false, 'Wit, of is dat alsof ik er al werk?', 1, '2026-11-13 08:00:00+00', 24, 'members', '2026-11-12 06:29:54.284203+00', '2026-11-13 06:00:00+00', '2026-11-14 08:00:00+00', '2026-11-14 10:27:54.582756+00', NULL, '2026-11-13 10:27:54.562134+00', '2026-11-14 10:27:54.655925+00', '', '', NULL, 1, 1, 35),
	(2, 'VT_0XZeNwhXdzE5r', 'GM0599', 'Rijnmond', 'members', false, 'shown', 9, '2026-11-17 07:27:54.499788+00', 'office', 'Assistent boekhouder', '', 'indoors', false, false, 'Is een lange jurk zakelijk genoeg met een jasje erover?', 1, '2026-11-19 12:00:00+00', 24, 'members', '2026-11-17 07:29:54.299498+00', '2026-11-19 10:00:00+00', '2026-11-20 12:00:00+00', '2026-11-21 10:27:54.973435+00', NULL, '2026-11-17 16:27:54.377306+00', NULL, 'hard', 'Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.', '2026-11-20 10:27:54.274614+00', 1, 4, 28),
	(4, '6Z3G1-JDFCmXAUJr', 'GM0599', 'Rijnmond', 'members', false, 'shown', 5, '2026-11-28 04:27:54.485298+00', 'horeca', 'Leerling-kok, proefavond', '', 'indoors', false, false, 'Wat trek je aan naar een keuken, als je daar een schort krijgt?', 1, '2026-12-01 15:00:00+00', 24, 'members', '2026-11-28 04:29:54.288373+00', '2026-12-01 13:00:00+00', '2026-12-02 15:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 2, 49),
	(5, 'CEWUyrOXC-kOvQHF', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-28 08:27:54.544227+00', 'retail', 'Kapsalon', '', 'indoors', false, true, 'Zwart is bijna verplicht, maar ik krijg er geen plezier van.', 1, '2026-12-04 17:00:00+00', 24, 'members', '2026-11-28 08:29:54.287592+00', '2026-12-04 15:00:00+00', '2026-12-05 17:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 37),
	(3, '9-Vy1XZ6fRboaY8r', 'GM0599', 'Rijnmond', 'members', false, 'shown', 8, '2026-11-23 05:27:54.405032+00', 'care', 'Verzorgende in de thuiszorg', '', 'indoors', false, false, 'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.', 1, '2026-11-26 09:00:00+00', 24, 'members', '2026-11-23 05:29:54.291561+00', '2026-11-26 07:00:00+00', '2026-11-27 09:00:00+00', '2026-11-27 10:27:54.760593+00', NULL, '2026-11-23 14:27:54.319714+00', NULL, 'job', 'Ik begin maandag. De groene blouse was inderdaad goed.', '2026-11-27 10:27:54.272261+00', 1, 3, 14),
	(7, 'BWUGG78UCxjzWR8t', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-29 01:27:54.541987+00', 'green', 'Dierenopvang', '', 'indoors', false, false, 'Alles zit onder de haren. Is dat erg, bij een dierenopvang?', 1, '2026-12-03 08:00:00+00', 24, 'members', '2026-11-29 01:29:54.311207+00', '2026-12-03 06:00:00+00', '2026-12-04 08:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 48),
	(6, '-TtSbtcxR_y4rY_Q', 'GM0599', 'Rijnmond', 'members', false, 'shown', 8, '2026-11-28 14:27:54.58+00', 'horeca', 'Receptie van een hotel', 'smart', 'indoors', false, false, 'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.', 1, '2026-12-03 13:00:00+00', 24, 'members', '2026-11-28 14:29:54.283299+00', '2026-12-03 11:00:00+00', '2026-12-04 13:00:00+00', NULL, NULL, '2026-11-28 22:27:54.363373+00', NULL, '', '', NULL, 2, 5, 54),
	(9, 'n2NUXL7g_hNZLpoQ', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-29 07:27:54.653748+00', 'security', 'Leerling-beveiliger', 'formal', 'indoors', false, true, 'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?', 1, '2026-12-04 08:30:00+00', 24, 'members', '2026-11-29 07:29:54.284668+00', '2026-12-04 06:30:00+00', '2026-12-05 08:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 40),
	(10, '5ZBfYaFQU7NgPd7j', 'GM0599', 'Rijnmond', 'members', false, 'shown', 6, '2026-11-29 12:27:54.821823+00', 'office', 'Administratie bij een notaris', '', 'indoors', false, true, 'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.', 1, '2026-12-01 10:00:00+00', 24, 'members', '2026-11-29 12:29:54.28992+00', '2026-12-01 08:00:00+00', '2026-12-02 10:00:00+00', NULL, NULL, '2026-11-29 22:27:54.393115+00', NULL, '', '', NULL, 2, 3, 21),
	(11, 'thO6dm5laq3Hpane', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-29 18:27:54.516582+00', 'government', 'Publieksdienst, burgerzaken', '', 'indoors', false, false, 'Ze zeggen dat het informeel is. Maar het is wel de gemeente.', 1, '2026-12-05 09:00:00+00', 24, 'members', '2026-11-29 18:29:54.293943+00', '2026-12-05 07:00:00+00', '2026-12-06 09:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 47),
	(12, '6EhPfWnHRPXGrmDW', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-30 00:27:54.492698+00', 'logistics', 'Orderverzamelaar, vroege dienst', 'casual', 'indoors', false, false, 'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.', 1, '2026-12-02 06:30:00+00', 24, 'members', '2026-11-30 00:29:54.294786+00', '2026-12-02 04:30:00+00', '2026-12-03 06:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 33),
	(8, 'Zyqx5dlupS3k23Dh', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-29 05:27:54.584959+00', 'ict', 'Frontend-ontwikkelaar', '', 'indoors', false, true, 'In welke voelt een team zich op zijn gemak, A of B?', 1, '2026-12-06 10:00:00+00', 24, 'members', '2026-11-29 05:29:54.284731+00', '2026-12-06 08:00:00+00', '2026-12-07 10:00:00+00', NULL, NULL, '2026-11-30 01:27:54.702333+00', NULL, '', '', NULL, 2, 3, 31),
	(13, 'DO0IIcBtNzEpZAX7', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-30 01:27:54.527963+00', 'education', 'Pedagogisch medewerker bso', '', 'indoors', false, false, 'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.', 1, '2026-12-06 07:30:00+00', 24, 'members', '2026-11-30 01:29:54.297356+00', '2026-12-06 05:30:00+00', '2026-12-07 07:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 46),
	(17, 'IZzANm0j8rAWLEl1', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-30 04:57:54.866477+00', 'engineering', 'Elektromonteur', '', 'indoors', true, true, 'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.', 1, '2026-12-03 14:00:00+00', 24, 'members', '2026-11-30 04:59:54.318434+00', '2026-12-03 12:00:00+00', '2026-12-04 14:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 0, 26),
	(15, 'Fw0wMIN7jEyZMq14', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-30 03:27:54.444698+00', 'care', 'Care assistant, weekends', '', 'indoors', false, false, 'In Porto we wear uniforms at interviews. Here I think not. Is this right?', 1, '2026-12-04 12:00:00+00', 24, 'members', '2026-11-30 03:29:54.28487+00', '2026-12-04 10:00:00+00', '2026-12-05 12:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 53),
	(18, 'KV1_wty7NeP8PI8E', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-30 06:27:54.48408+00', 'green', 'Medewerker groenvoorziening', '', 'outdoors', false, false, 'Het regent donderdag. Kom je dan in je regenjas binnen?', 1, '2026-12-03 07:00:00+00', 24, 'members', '2026-11-30 06:29:54.292556+00', '2026-12-03 05:00:00+00', '2026-12-04 07:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 44),
	(19, 'uHwAgdPG7rcMEf7y', 'GM0599', 'Rijnmond', 'members', true, 'held', 2, '2026-11-30 07:17:54.540676+00', 'retail', 'Bakkerij, zaterdaghulp', '', 'indoors', false, false, 'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.', 1, '2026-12-03 15:30:00+00', 24, 'members', '2026-11-30 07:19:54.277986+00', '2026-12-03 13:30:00+00', '2026-12-04 15:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 59),
	(14, 'x6BpEL-KYnrRH0gM', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-30 02:27:54.623105+00', 'ict', 'Stage systeembeheer', '', 'indoors', false, false, 'Is een overhemd overdreven voor een stage?', 1, '2026-12-07 13:00:00+00', 24, 'members', '2026-11-30 02:29:54.305538+00', '2026-12-07 11:00:00+00', '2026-12-08 13:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 57),
	(20, 'zFJ7XrVz2i65GRFn', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-30 07:27:54.43285+00', 'ict', 'Junior ontwerper bij een klein bureau', '', 'indoors', false, false, 'Zij dragen daar alles door elkaar. Is dit te braaf?', 1, '2026-12-05 09:30:00+00', 24, 'members', '2026-11-30 07:29:54.299159+00', '2026-12-05 07:30:00+00', '2026-12-06 09:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 50),
	(21, '4-6ij9U8mnH5Pd9d', 'GM0503', 'Haaglanden', 'members', false, 'held', 2, '2026-11-30 08:37:54.43646+00', 'security', 'Zwembad, toezicht', '', 'indoors', false, false, 'Trainingspak of broek? Het is een zwembad.', 1, '2026-12-06 16:00:00+00', 24, 'members', '2026-11-30 08:39:54.275964+00', '2026-12-06 14:00:00+00', '2026-12-07 16:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 58),
	(16, 'SevEXQ7P46Ss1xBL', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-30 04:07:54.462037+00', 'construction', 'Schildersleerling, proefdag', '', 'indoors', true, false, 'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', 1, '2026-12-02 06:00:00+00', 24, 'members', '2026-11-30 04:09:54.284842+00', '2026-12-02 04:00:00+00', '2026-12-03 06:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 52),
	(22, 'OmhS_XuSuWmY1NMO', 'GM0599', 'Rijnmond', 'me', false, 'shown', 1, '2026-11-30 10:29:01.506429+00', 'horeca', 'Achter de balie van een hotel', '', 'indoors', false, false, 'Kan dit, of zijn de schoenen te vlot?', 1, '2026-12-02 13:00:00+00', 24, 'municipality', NULL, '2026-12-02 11:00:00+00', '2026-12-01 10:29:01.506213+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 21);
INSERT INTO public.parked_event VALUES
	(1, 'outfits:notices', 5, 'ValueError: a fault of then', '2026-11-30 10:29:01.606241+00');
INSERT INTO public.photo VALUES
	(9, 0, 'YA7MzJGPqqubpZE1jsGb2OLo', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000', false, '2026-11-29 01:27:54.557562+00', 7, NULL),
	(10, 0, 'vTBcAJc7M1BqU0gHgFhaXIHk', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000', false, '2026-11-29 05:27:54.599917+00', 8, NULL),
	(11, 1, '67hViWixvkYG_OSaaZAeci1W', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000', false, '2026-11-29 05:27:54.601859+00', 8, NULL),
	(4, 0, 'UXcxTAb9jAejdKKgbxms5lEa', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000', false, '2026-11-28 04:27:54.502346+00', 4, NULL),
	(5, 0, 'jIcmHdlF8nWmwUfIOj7qH3vB', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000', false, '2026-11-28 08:27:54.552231+00', 5, NULL),
	(6, 1, 'e0-ZcmR0Y9pCS0_hlchEA2lW', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000', false, '2026-11-28 08:27:54.554108+00', 5, NULL),
	(7, 0, 'h_m9rDJBh_H-E-fRlFW8KGHq', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000', false, '2026-11-28 14:27:54.593697+00', 6, NULL),
	(8, 1, 'aU-1gTxGGEoGZl7RqPEWIW2l', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000', false, '2026-11-28 14:27:54.596542+00', 6, NULL),
	(12, 0, 'Hif6zxUxXnFrwJ3hgrqZFfE1', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000', false, '2026-11-29 07:27:54.67332+00', 9, NULL),
	(13, 1, 'zoM_56A1KTw5-mHhvkrgjrf4', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000', false, '2026-11-29 07:27:54.684384+00', 9, NULL),
	(14, 0, 'dRunzfPpNiXUZLsi8C9QBKEH', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003', false, '2026-11-29 12:27:54.82708+00', 10, NULL),
	(15, 1, 'Gw-44jFED9dA_SO0N1idXTxa', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003', false, '2026-11-29 12:27:54.839717+00', 10, NULL),
	(17, 0, '0vyYxHMlARi8y0m2r0JkcPpE', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000', false, '2026-11-30 00:27:54.513144+00', 12, NULL),
	(28, 0, 'wvjUWjeSKQz0iEjAi-Pu2zYX', '{"large": [480, 492], "small": [312, 320], "medium": [480, 492]}', 'd806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00', true, '2026-11-30 10:29:01.512317+00', 22, NULL),
	(16, 0, '0JwYHi4-wfUwZEWDYDKE4baS', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000', false, '2026-11-29 18:27:54.520432+00', 11, NULL),
	(18, 0, 'oeo3oYRUY8KHnW9VUBP8fow8', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003', false, '2026-11-30 01:27:54.551697+00', 13, NULL),
	(19, 0, 'AuzCcQrH7YgGWXuqfiRUKeVz', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003', false, '2026-11-30 02:27:54.62624+00', 14, NULL),
	(21, 0, 'MYS3Xy1pmClz3rN4PBZNVNkp', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003', false, '2026-11-30 04:07:54.468237+00', 16, NULL),
	(22, 0, 'Qz1U14YzLrimmPhz1BvtSxOD', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003', false, '2026-11-30 04:57:54.888378+00', 17, NULL),
	(23, 1, 'jIwbrMziQtIuHvZ---2xnhH5', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003', false, '2026-11-30 04:57:54.893098+00', 17, NULL),
	(27, 0, 'GOQAtFnYGFe_bdC5HvgctJ7w', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000', false, '2026-11-30 08:37:54.448187+00', 21, NULL),
	(20, 0, 'c5-h7HrY5j2ems5msONefXQ6', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003', false, '2026-11-30 03:27:54.455976+00', 15, NULL),
	(24, 0, 'mopDlvhgMF0Z1anUQ7JVS3o1', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000', false, '2026-11-30 06:27:54.492173+00', 18, NULL),
	(25, 0, 'aBpSX7UzlZgTTQqqkePyd7xr', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003', false, '2026-11-30 07:17:54.544645+00', 19, NULL),
	(26, 0, 'lhv-Y8kjILxm8-c1LF2095G2', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000', false, '2026-11-30 07:27:54.434621+00', 20, NULL);
INSERT INTO public.photo_look VALUES
	(1, '2026-11-30 10:29:01.717239+00', 60, 4);
INSERT INTO public.practised VALUES
	(1, 'hotel', '2026-11-12 09:27:54.269663+00', 7),
	(2, 'care', '2026-11-12 09:27:54.288958+00', 7),
	(3, 'warehouse', '2026-11-12 09:27:54.293397+00', 7),
	(4, 'hotel', '2026-11-17 12:27:54.272798+00', 11),
	(5, 'care', '2026-11-17 12:27:54.292869+00', 11),
	(6, 'warehouse', '2026-11-17 12:27:54.297922+00', 11),
	(7, 'hotel', '2026-11-17 14:27:54.268635+00', 21),
	(8, 'care', '2026-11-17 14:27:54.280977+00', 21),
	(9, 'warehouse', '2026-11-17 14:27:54.290506+00', 21),
	(10, 'hotel', '2026-11-17 16:27:54.268745+00', 38),
	(11, 'care', '2026-11-17 16:27:54.284929+00', 38),
	(12, 'warehouse', '2026-11-17 16:27:54.301014+00', 38),
	(13, 'hotel', '2026-11-17 19:27:54.267231+00', 36),
	(14, 'care', '2026-11-17 19:27:54.275331+00', 36),
	(15, 'warehouse', '2026-11-17 19:27:54.289027+00', 36),
	(16, 'hotel', '2026-11-23 09:27:54.272665+00', 12),
	(17, 'care', '2026-11-23 09:27:54.287198+00', 12),
	(18, 'warehouse', '2026-11-23 09:27:54.30986+00', 12),
	(19, 'hotel', '2026-11-23 14:27:54.268392+00', 37),
	(20, 'care', '2026-11-23 14:27:54.276833+00', 37),
	(21, 'warehouse', '2026-11-23 14:27:54.283363+00', 37),
	(22, 'hotel', '2026-11-28 09:27:54.268175+00', 8),
	(23, 'care', '2026-11-28 09:27:54.27996+00', 8),
	(24, 'warehouse', '2026-11-28 09:27:54.29102+00', 8),
	(25, 'hotel', '2026-11-28 12:27:54.270897+00', 39),
	(26, 'care', '2026-11-28 12:27:54.278558+00', 39),
	(27, 'warehouse', '2026-11-28 12:27:54.284997+00', 39),
	(28, 'hotel', '2026-11-28 22:27:54.275091+00', 41),
	(29, 'care', '2026-11-28 22:27:54.287266+00', 41),
	(30, 'warehouse', '2026-11-28 22:27:54.306927+00', 41),
	(31, 'hotel', '2026-11-29 00:27:54.266593+00', 18),
	(32, 'care', '2026-11-29 00:27:54.284508+00', 18),
	(33, 'warehouse', '2026-11-29 00:27:54.301423+00', 18),
	(34, 'hotel', '2026-11-29 09:27:54.269717+00', 10),
	(35, 'care', '2026-11-29 09:27:54.292688+00', 10),
	(36, 'warehouse', '2026-11-29 09:27:54.314263+00', 10),
	(37, 'hotel', '2026-11-29 12:27:54.867142+00', 4),
	(38, 'care', '2026-11-29 12:27:54.886961+00', 4),
	(39, 'warehouse', '2026-11-29 12:27:54.906594+00', 4),
	(40, 'hotel', '2026-11-29 14:27:54.283782+00', 32),
	(41, 'care', '2026-11-29 14:27:54.301689+00', 32),
	(42, 'warehouse', '2026-11-29 14:27:54.315282+00', 32),
	(43, 'hotel', '2026-11-29 17:27:54.305185+00', 28),
	(44, 'care', '2026-11-29 17:27:54.329308+00', 28),
	(45, 'warehouse', '2026-11-29 17:27:54.337524+00', 28),
	(46, 'hotel', '2026-11-29 22:27:54.276972+00', 42),
	(47, 'care', '2026-11-29 22:27:54.287724+00', 42),
	(48, 'warehouse', '2026-11-29 22:27:54.303785+00', 42),
	(49, 'hotel', '2026-11-29 23:27:54.271354+00', 5),
	(50, 'care', '2026-11-29 23:27:54.28199+00', 5);
INSERT INTO public.practised VALUES
	(51, 'warehouse', '2026-11-29 23:27:54.285841+00', 5),
	(52, 'hotel', '2026-11-30 01:27:54.569461+00', 16),
	(53, 'care', '2026-11-30 01:27:54.591755+00', 16),
	(54, 'warehouse', '2026-11-30 01:27:54.622223+00', 16),
	(55, 'hotel', '2026-11-30 03:27:54.471636+00', 27),
	(56, 'care', '2026-11-30 03:27:54.495767+00', 27),
	(57, 'warehouse', '2026-11-30 03:27:54.502792+00', 27),
	(58, 'hotel', '2026-11-30 07:57:54.269404+00', 9),
	(59, 'care', '2026-11-30 07:57:54.286122+00', 9),
	(60, 'warehouse', '2026-11-30 07:57:54.307167+00', 9);
INSERT INTO public.profile VALUES
	(1, 'HVb48Pldnb_2yvWZ', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-03 05:47:54.280441+00', '67, oud-personeelschef, leest graag mee', 'Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.', '', '', 'Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.', '["nl", "en"]', 25, 31, true, true, 6, 51.922, 4.479, 'municipality', NULL, 4),
	(2, '55LTWCg9wizPqQwG', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-07-13 05:47:54.273159+00', '63, bibliothecaris, tovert met brieven', 'In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.', '', '', 'Brieven, formulieren, DigiD, en rust.', '["nl", "en", "fr"]', 15, 19, true, true, 3, 52.091, 5.122, 'municipality', NULL, 5),
	(3, 'qGSLcVs-fXFUh3sm', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-21 05:47:54.268643+00', '71, oud-lerares Nederlands', 'Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.', '', '', 'Nederlands oefenen met koffie erbij, of aan de telefoon.', '["nl", "de", "fr"]', 8, 15, true, true, 3, 51.922, 4.479, 'municipality', NULL, 6),
	(4, 'I3ri3zX0j7eLq_n6', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-07-28 05:47:54.272892+00', '60, oud-verpleegkundige', 'Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.', '', '', 'Oefenen voor een gesprek in de zorg. Een luisterend oor.', '["nl", "en", "de"]', 20, 14, true, true, 3, 52.007, 4.356, 'municipality', NULL, 7),
	(5, 'oqIJi61i7PVGdDYK', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-02 05:47:54.267087+00', '58, dertig jaar horeca, twintig minuten per dag voor jou', 'Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.', '', '', 'Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.', '["nl", "en", "de"]', 15, 45, true, true, 4, 51.922, 4.479, 'municipality', NULL, 8),
	(6, 'TMx-lXx3A6Ssj_9v', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-08-07 05:47:54.269404+00', '69, timmerman in ruste', 'Mijn schuur staat vol gereedschap dat liever gebruikt wordt.', '', '', 'Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.', '["nl"]', 12, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 9),
	(7, 'tmCD9JIgM2HzAynG', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-12 05:47:54.271391+00', '38, software-ontwikkelaar, kijkt naar code en cv''s', 'Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.', '', '', 'Meekijken met je project, een technisch gesprek oefenen.', '["nl", "en", "de"]', 10, 5, true, true, 3, 52.091, 5.122, 'municipality', NULL, 10),
	(8, 'wEFLZQI4fa753fQg', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-21 05:47:54.271802+00', '45, recruiter bij een uitzendbureau, helpt op woensdag', 'Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.', '', '', 'Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.', '["nl", "en", "de"]', 10, 4, true, true, 3, 51.922, 4.479, 'municipality', NULL, 11),
	(9, 'DJ1wWQTFri0206Dt', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-27 05:47:54.269512+00', '52, teamleider in de thuiszorg', 'Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.', '', '', 'Oefenen voor een gesprek in de zorg. Vragen over opleidingen.', '["nl", "en"]', 10, 8, true, true, 2, 51.922, 4.479, 'municipality', NULL, 12),
	(10, 'tkuM7gQ-WlFantpV', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-31 05:47:54.267624+00', '48, taxichauffeur, weet de weg', '', '', '', 'Meerijden naar je gesprek, als het op mijn weg ligt.', '["nl", "fa", "en"]', 40, 21, true, true, 3, 52.091, 5.122, 'municipality', NULL, 13),
	(11, 'IfLpJy_ytA0Bnkn8', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-03 05:47:54.272808+00', '31, terug naar de zorg na vijf jaar thuis', 'Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.', 'Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.', 'Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.', 'Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.', '["nl", "tr"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 14),
	(12, 'VVnYXWvctFAM1l7y', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-07 05:47:54.268694+00', '40, buschauffeur, oud-monteur', 'Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.', '', '', 'Rijtheorie, en wat een vervoersbedrijf wil horen.', '["nl", "en"]', 10, 50, true, true, 3, 51.922, 4.479, 'municipality', NULL, 15),
	(13, 'F38gsKjGcMUnxXJI', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-11 05:47:54.271538+00', '34, winkelmanager in Overvecht', 'In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.', '', '', 'Gesprek oefenen voor een winkel, en wat je aantrekt.', '["nl", "tr"]', 10, 65, true, true, 3, 52.091, 5.122, 'municipality', NULL, 16),
	(14, 'U2BrLJGKLwLc0rZ8', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-14 05:47:54.269323+00', '50, hoofd facilitair, neemt schoonmakers en conciërges aan', 'Ik ben zelf begonnen met een emmer. Daar ben ik trots op.', '', '', 'Gesprek oefenen, en uitleggen wat er in een contract staat.', '["nl", "en"]', 10, 64, true, true, 3, 52.007, 4.356, 'municipality', NULL, 17),
	(15, 'nvLy-BrHLR-r_KG0', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-17 05:47:54.268023+00', '28, fotograaf, maakt profielfoto''s bij daglicht', 'Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.', '', '', 'Een rustige foto voor je cv of LinkedIn.', '["nl", "en"]', 30, 48, true, true, 3, 51.922, 4.479, 'municipality', NULL, 18),
	(16, 'i2aT1AxspRjS023A', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-22 05:47:54.268097+00', '55, bewindvoerder, orde in geldzaken', 'Schulden zijn een som, geen schande.', '', '', 'Een brief van een incassobureau samen lezen. Een begroting maken.', '["nl", "en"]', 10, 18, true, true, 2, 52.007, 4.356, 'municipality', NULL, 19),
	(17, 'tLbuF1rCplyFCW1P', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-25 05:47:54.267094+00', '41, monteur zonnepanelen, eigen bus', '', '', '', 'Een dag meelopen. Vragen over VCA en techniek.', '["nl", "en"]', 30, 16, true, true, 3, 52.091, 5.122, 'municipality', NULL, 20),
	(18, 'WxP7gBO08idUoQ5I', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-27 05:47:54.267206+00', '24, zoekt werk op kantoor, goed in taal en cv''s', 'Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.', 'Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.', 'Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.', 'Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.', '["nl", "ber", "fr", "en"]', 12, 30, true, true, 5, 51.922, 4.479, 'municipality', NULL, 21),
	(19, 'd_byIqUeS3yxkikJ', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-29 05:47:54.266868+00', '25, fietsenmaker, wil de techniek in', 'Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.', '', 'Monteur in opleiding bij een machinebouwer.', 'Je fiets maken, dan kom je op tijd.', '["nl", "en"]', 10, 96, true, true, 3, 52.007, 4.356, 'municipality', NULL, 22),
	(20, 'Nk5fizsH1FZ1qT_u', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-01 05:47:54.266889+00', '26, koerier, wil het onderwijs in', 'Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.', '', 'Onderwijsassistent of conciërge.', '', '["fr", "nl", "en"]', 10, 20, true, true, 3, 51.922, 4.479, 'municipality', NULL, 23),
	(21, 'B5fh0i8Fa5ewBPTk', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-01 05:47:54.272843+00', '36, jobcoach met eigen bureau, doet dit vrijwillig', '', '', '', 'Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.', '["nl", "en"]', 10, 9, true, true, 3, 51.922, 4.479, 'municipality', NULL, 24),
	(22, '-c5GAB1ioL5kMdbF', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-03 05:47:54.268597+00', '32, docent inburgering', 'Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.', '', '', 'Nederlands voor je gesprek, online na acht uur.', '["nl", "ru", "en"]', 10, 11, true, true, 3, 52.007, 4.356, 'municipality', NULL, 25),
	(24, '_1qNgmnTvokEtx4K', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-06 05:47:54.269987+00', '35, magazijnchef, neemt mensen aan', 'Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.', '', '', 'Gesprek oefenen voor magazijn en transport.', '["en", "nl"]', 10, 32, true, true, 3, 52.091, 5.122, 'municipality', NULL, 27),
	(25, 'sVv0bZhSNZkGNZ8W', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-09 05:47:54.337424+00', '27, boekhouder in opleiding', 'Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.', '', 'Assistent boekhouder, 36 uur.', 'Toeslagen, belastingaangifte, een brief die je niet begrijpt.', '["nl", "tr", "en"]', 10, 36, true, true, 3, 51.922, 4.479, 'municipality', NULL, 28),
	(30, 'l17IoVWei0Rm9F8D', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-20 05:47:54.276954+00', '22, wil de logistiek in', 'Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.', 'Een zomer orders verzamelen in een magazijn in de Spaanse Polder.', 'Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.', '', '["nl", "en"]', 10, 120, true, true, 3, 51.922, 4.479, 'municipality', NULL, 33),
	(32, 'Wq7T9MCFxppqTCF-', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-25 05:47:54.273197+00', '22, apothekersassistent in opleiding', 'Ik onthoud namen van medicijnen en van klanten.', '', 'Een leerplek in een apotheek, vanaf februari.', 'Somalisch, en helpen met rekenen.', '["nl", "so", "en"]', 10, 36, true, true, 3, 52.091, 5.122, 'municipality', NULL, 35),
	(33, 'mFcmAz8snVPhTe9J', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-28 05:47:54.266995+00', '26, stylist, zoekt vast werk in een kledingwinkel', 'Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.', 'Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.', 'Een winkel met goede kleren en aardige collega''s.', 'Meekijken wat je aantrekt. Ook met weinig geld.', '["nl", "en"]', 20, 85, true, true, 3, 51.922, 4.479, 'municipality', NULL, 36),
	(34, '7Mps2I8a9cgu7xqB', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-30 05:47:54.271134+00', '23, kapster, zoekt een vaste stoel', 'Ik luister en ik knip, in die volgorde.', '', 'Kapsalon in Delft of Rijswijk, 24 uur.', '', '["nl", "tr", "de"]', 10, 65, true, true, 3, 52.007, 4.356, 'municipality', NULL, 37),
	(35, 'hxbNp34VpwqofP0K', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-31 05:47:54.268788+00', '27, tussen twee banen', 'Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.', '', 'Iets met klanten, buitendienst.', '', '["nl", "en"]', 10, 0, true, true, 3, 51.922, 4.479, 'municipality', NULL, 38),
	(37, 'cmscrpjWSQuV9Qax', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-04 05:47:54.266824+00', '20, zoekt een leerbaan in de beveiliging', 'Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.', 'Event security bij twee festivals, als vrijwilliger.', 'Een bedrijf dat de opleiding tot beveiliger betaalt.', '', '["nl", "ber", "fr"]', 10, 63, false, true, 3, 51.922, 4.479, 'municipality', NULL, 40),
	(49, '35iJcP7hqQs-UvSG', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-18 05:47:54.2733+00', '18, zonder diploma, met goede handen', 'School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.', '', 'Werk in de bouw, het liefst met leren erbij.', '', '["nl"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 52),
	(50, 'rAcoUhWYR0XJgLzt', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-19 05:47:54.272953+00', '26, Portuguese, looking for her first Dutch job', 'I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.', '', 'Care assistant, evenings or weekends.', '', '["pt", "en", "es"]', 10, 112, false, true, 3, 52.007, 4.356, 'municipality', NULL, 53),
	(53, 'b02N4urkR1_Tse9d', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-23 05:47:54.269618+00', 'Ondernemer', '', '', '', '', '["nl"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 56),
	(23, '56CVyWo2edeDH0Ie', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-04 05:47:54.279489+00', '29, elektricien, leert Nederlands', 'Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.', 'Elektromonteur in de bouw en op schepen.', 'Vast werk als monteur, met een bedrijf dat helpt met het diploma.', 'Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.', '["pl", "en", "nl"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 26),
	(26, 'jNou6Pqm1DgeBVFT', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-12 05:47:54.268764+00', '30, na een burn-out weer aan het opbouwen', 'Ik ben een halve dag begonnen en dat is genoeg voor nu.', '', 'Rustig werk, 12 uur, met groen of dieren.', 'Luisteren naar wie hetzelfde meemaakt.', '["nl"]', 10, 10, true, true, 1, 52.091, 5.122, 'municipality', NULL, 29),
	(27, '2Dlor-pMWZqJIlA_', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-14 05:47:54.268083+00', '23, helpdesk, bouwt computers', 'Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.', 'Buurtreparateur. Certificaat netwerkbeheer, online gehaald.', 'Eerste lijn helpdesk, of stage met kans op een baan.', 'Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.', '["nl", "so", "en"]', 10, 86, true, true, 3, 51.922, 4.479, 'municipality', NULL, 30),
	(28, 'Hd88LRoVlYASUSmN', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-17 05:47:54.273694+00', '25, frontend, zoekt een eerste baan', 'In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.', 'Stage bij een webbureau in Utrecht. Website voor de voedselbank.', 'Junior frontend, het liefst met twee dagen thuis.', 'Arabisch, en een begin met websites maken.', '["ar", "nl", "en"]', 10, 26, true, true, 3, 52.091, 5.122, 'municipality', NULL, 31),
	(29, 'ar4FMmIiXMnhwRH-', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-19 05:47:54.267752+00', '27, came for a study, stays for work', 'I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.', '', 'Data analyst, full time. Dutch at work is welcome, I learn fast.', 'Excel, data, and Chinese. Also a second pair of eyes on an English CV.', '["zh", "en", "nl"]', 10, 100, true, true, 3, 52.007, 4.356, 'municipality', NULL, 32),
	(31, '3klihX2peo-v7YOy', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-23 05:47:54.284268+00', '33, lasser, nieuw in Rotterdam', 'Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.', '', 'Lassen of metaal, in de haven.', '', '["uk", "ru", "en"]', 10, 96, false, true, 3, 51.922, 4.479, 'municipality', NULL, 34),
	(36, 'K3Au1HTmbypQRbvX', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-01 05:47:54.269094+00', '21, barista, wil een eigen koffiebar', 'Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.', '', 'Barista, 24 uur, bij een bar die zelf brandt.', '', '["nl", "es", "en"]', 10, 3, true, true, 3, 52.091, 5.122, 'municipality', NULL, 39),
	(38, 'j78VaUsOvxUNPcKh', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-05 05:47:54.26692+00', '29, housekeeping, wants to move to reception', 'Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.', 'Room attendant and later floor supervisor in The Hague.', 'Front office in a hotel, all shifts.', '', '["en", "nl", "fr"]', 10, 49, true, true, 3, 52.007, 4.356, 'municipality', NULL, 41),
	(39, 'nnt8DZeSTavIGufF', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-06 05:47:54.272749+00', '22, theater, zoekt daarbij vast werk', 'Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.', '', 'Receptie of kassa bij een theater of museum.', 'Oefenen met je stem en je houding.', '["nl", "en", "de"]', 10, 7, true, true, 3, 52.091, 5.122, 'municipality', NULL, 42),
	(40, 'fKSgAbezRLgJLeAI', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-08 05:47:54.266845+00', '24, schoonmaak, leert voor de zorg', 'Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.', 'Schoonmaak in een ziekenhuis, twee jaar.', 'Een leerplek als helpende, in een ziekenhuis of verpleeghuis.', 'Tigrinya en Amhaars.', '["ti", "nl", "en"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 43),
	(41, 'f5SSBkoEW-AqJYa8', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-09 05:47:54.266859+00', '20, hovenier in de dop', 'Buiten ben ik op mijn best. Met regen ook.', '', 'Groenvoorziening of een kwekerij.', '', '["nl"]', 10, 31, false, true, 3, 52.091, 5.122, 'municipality', NULL, 44),
	(42, 'qSVSiG73fq_AQFvg', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-10 05:47:54.269403+00', '24, stopte met studeren, wil iets maken', 'Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.', '', 'Werkvoorbereider of tekenaar.', '', '["nl", "en"]', 10, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 45),
	(43, 'bYxx2nRL9WB0ME1X', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-11 05:47:54.267634+00', '21, pedagogisch werk, net geslaagd', 'Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.', 'Stage op een bso in Delfshaven, tien maanden.', 'Kinderopvang of bso, 28 uur.', 'Oppassen op je kinderen als jij een gesprek hebt.', '["nl", "pap", "en", "es"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 46),
	(44, '28P-OssF_G_zroqi', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-12 05:47:54.267636+00', '23, wil bij de gemeente werken', 'Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.', '', 'Publieksdienst of burgerzaken.', '', '["nl", "ber", "fr"]', 10, 13, false, true, 3, 52.091, 5.122, 'municipality', NULL, 47),
	(45, 'KLqf7c1yVH1h_cdx', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-13 05:47:54.273466+00', '21, zoekt werk met dieren of buiten', 'Ik heb een hond die niemand wilde. Wij begrijpen elkaar.', '', 'Dierenopvang, kwekerij, groen.', '', '["nl"]', 10, 31, false, true, 3, 52.007, 4.356, 'municipality', NULL, 48),
	(46, 'ViNNOA8ZLVL88NV8', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-14 05:47:54.273477+00', '25, keukenhulp, wil kok worden', 'Ik kook thuis voor acht mensen en vind dat het leukste van de week.', 'Afwas en mise en place in een ramenbar.', 'Leerling-kok, avonden zijn goed.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 49),
	(47, 'lbDX9h257fow3qVi', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-15 05:47:54.267601+00', '23, grafisch vormgever zonder portfolio', 'Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.', '', 'Junior ontwerper, of iets ernaast.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 50);
INSERT INTO public.profile VALUES
	(48, '1Nrok6cXyziQoWNU', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-17 05:47:54.274015+00', '24, autisme, secuur, zoekt een rustige plek', 'Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.', '', 'Archief, data of een werkplaats. 20 uur om te beginnen.', '', '["nl", "en"]', 10, 14, false, true, 3, 52.091, 5.122, 'municipality', NULL, 51),
	(51, 'hJKFbegFVryOaBlY', 'GM0599', 'Rijnmond', 'municipality', false, 'shown', 1, '2026-11-21 05:47:54.271246+00', '19, zoekt werk in een hotel of restaurant', 'Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.
In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.', 'Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.', '24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.', 'Ik spreek Arabisch en help je graag met een brief of een telefoontje.', '["nl", "ar", "en"]', 10, 39, false, true, 3, 51.922, 4.479, 'municipality', NULL, 54),
	(52, 'p0F0F60CKXvP2YUP', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-22 05:47:54.272123+00', '19, tussenjaar, zoekt werk tot september', 'Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.', '', '', '', '["nl", "en"]', 10, 63, false, true, 3, 52.091, 5.122, 'municipality', NULL, 55),
	(56, 'uAAs6PadilNHwbFI', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-29 05:47:54.28227+00', '18, zoekt een bijbaan naast school', '', '', 'Winkel of bakkerij, zaterdag en vakanties.', '', '["nl", "en"]', 10, 32, false, true, 3, 51.922, 4.479, 'municipality', NULL, 59),
	(54, 'LOh4azd7TwVq_XPG', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-24 05:47:54.267376+00', '20, zoekt een stageplek ICT', 'Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.', '', 'Stage vanaf februari, Utrecht of met de trein.', '', '["nl", "en"]', 10, 16, false, true, 3, 52.091, 5.122, 'municipality', NULL, 57),
	(55, 'w1PnAj_npifrLOCV', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-25 05:47:54.270167+00', '19, wil bij de brandweer of ambulance', 'Eerst werken, dan de keuring. Ik sport elke dag.', '', 'Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.', '', '["nl", "en"]', 10, 21, false, true, 3, 52.007, 4.356, 'municipality', NULL, 58),
	(57, 'H-Ikvgkhz_UJ_0IY', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-29 05:47:54.345577+00', '19, begint opnieuw', 'Ik heb een jaar niets gedaan en wil weer een ritme.', '', '', '', '["nl", "en"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 60);
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
	(162, true, 51.922, 4.479, 28, 'bookkeeping');
INSERT INTO public.profile_skill VALUES
	(163, true, 51.922, 4.479, 28, 'excel'),
	(164, true, 51.922, 4.479, 28, 'allowances'),
	(165, true, 51.922, 4.479, 28, 'tax-return'),
	(166, true, 51.922, 4.479, 28, 'official-letters'),
	(167, true, 51.922, 4.479, 28, 'digid'),
	(168, true, 51.922, 4.479, 28, 'turkish'),
	(169, true, 51.922, 4.479, 28, 'budgeting'),
	(196, true, 51.922, 4.479, 33, 'order-picking'),
	(197, true, 51.922, 4.479, 33, 'loading-unloading'),
	(198, true, 51.922, 4.479, 33, 'physical-work'),
	(199, true, 51.922, 4.479, 33, 'bicycle-repair'),
	(200, true, 51.922, 4.479, 33, 'dress-logistics'),
	(206, true, 52.091, 5.122, 35, 'pharmacy-help'),
	(207, true, 52.091, 5.122, 35, 'somali'),
	(208, true, 52.091, 5.122, 35, 'maths-help'),
	(209, true, 52.091, 5.122, 35, 'customer-service'),
	(210, true, 51.922, 4.479, 36, 'fashion-advice'),
	(211, true, 51.922, 4.479, 36, 'clothes-advice'),
	(212, true, 51.922, 4.479, 36, 'clothes-on-a-budget'),
	(213, true, 51.922, 4.479, 36, 'visual-merchandising'),
	(214, true, 51.922, 4.479, 36, 'sales'),
	(215, true, 51.922, 4.479, 36, 'dress-retail'),
	(216, true, 51.922, 4.479, 36, 'dress-office'),
	(217, true, 51.922, 4.479, 36, 'sranan'),
	(218, true, 51.922, 4.479, 36, 'shoes-care'),
	(219, true, 52.007, 4.356, 37, 'hairdressing'),
	(220, true, 52.007, 4.356, 37, 'beauty'),
	(221, true, 52.007, 4.356, 37, 'kurdish'),
	(222, true, 52.007, 4.356, 37, 'customer-service'),
	(223, true, 52.007, 4.356, 37, 'clothes-advice'),
	(224, true, 51.922, 4.479, 38, 'sales'),
	(225, true, 51.922, 4.479, 38, 'negotiating'),
	(226, true, 51.922, 4.479, 38, 'driving-licence-b'),
	(227, true, 51.922, 4.479, 38, 'dress-retail'),
	(232, false, 51.922, 4.479, 40, 'event-security'),
	(233, false, 51.922, 4.479, 40, 'de-escalation'),
	(234, false, 51.922, 4.479, 40, 'berber'),
	(235, false, 51.922, 4.479, 40, 'dutch-speaking'),
	(236, false, 51.922, 4.479, 40, 'physical-work'),
	(285, false, 51.922, 4.479, 52, 'painting'),
	(286, false, 51.922, 4.479, 52, 'carpentry'),
	(287, false, 51.922, 4.479, 52, 'moving-help'),
	(288, false, 51.922, 4.479, 52, 'physical-work'),
	(131, true, 51.922, 4.479, 23, 'food-delivery'),
	(132, true, 51.922, 4.479, 23, 'french'),
	(133, true, 51.922, 4.479, 23, 'reading-writing'),
	(134, true, 51.922, 4.479, 23, 'teaching-assistant'),
	(135, true, 51.922, 4.479, 23, 'bicycle-repair'),
	(149, true, 51.922, 4.479, 26, 'electrical-work'),
	(150, true, 51.922, 4.479, 26, 'solar-panels');
INSERT INTO public.profile_skill VALUES
	(151, true, 51.922, 4.479, 26, 'polish'),
	(152, true, 51.922, 4.479, 26, 'handyman'),
	(153, true, 51.922, 4.479, 26, 'bicycle-repair'),
	(154, true, 51.922, 4.479, 26, 'vca'),
	(155, true, 51.922, 4.479, 26, 'dress-engineering'),
	(170, true, 52.091, 5.122, 29, 'listening'),
	(171, true, 52.091, 5.122, 29, 'stress-handling'),
	(172, true, 52.091, 5.122, 29, 'mental-health-support'),
	(173, true, 52.091, 5.122, 29, 'animal-care'),
	(174, true, 52.091, 5.122, 29, 'talking-about-limits'),
	(175, true, 51.922, 4.479, 30, 'ict-support'),
	(176, true, 51.922, 4.479, 30, 'device-repair'),
	(177, true, 51.922, 4.479, 30, 'computer-basics'),
	(178, true, 51.922, 4.479, 30, 'phone-help'),
	(179, true, 51.922, 4.479, 30, 'scan-upload'),
	(180, true, 51.922, 4.479, 30, 'email-agenda'),
	(181, true, 51.922, 4.479, 30, 'networks'),
	(182, true, 51.922, 4.479, 30, 'somali'),
	(183, true, 51.922, 4.479, 30, 'dress-ict'),
	(184, true, 52.091, 5.122, 31, 'web-design'),
	(185, true, 52.091, 5.122, 31, 'javascript'),
	(186, true, 52.091, 5.122, 31, 'arabic'),
	(187, true, 52.091, 5.122, 31, 'testing-software'),
	(188, true, 52.091, 5.122, 31, 'english'),
	(189, true, 52.091, 5.122, 31, 'translating'),
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
	(228, true, 52.091, 5.122, 39, 'barista'),
	(229, true, 52.091, 5.122, 39, 'hospitality'),
	(230, true, 52.091, 5.122, 39, 'own-business'),
	(231, true, 52.091, 5.122, 39, 'spanish'),
	(237, true, 52.007, 4.356, 41, 'housekeeping'),
	(238, true, 52.007, 4.356, 41, 'hospitality'),
	(239, true, 52.007, 4.356, 41, 'english'),
	(240, true, 52.007, 4.356, 41, 'leadership'),
	(241, true, 52.007, 4.356, 41, 'hotel-reception'),
	(242, true, 52.091, 5.122, 42, 'theatre-stage'),
	(243, true, 52.091, 5.122, 42, 'speaking-in-public'),
	(244, true, 52.091, 5.122, 42, 'self-confidence'),
	(245, true, 52.091, 5.122, 42, 'reception'),
	(246, true, 51.922, 4.479, 43, 'hospital-cleaning');
INSERT INTO public.profile_skill VALUES
	(247, true, 51.922, 4.479, 43, 'tigrinya'),
	(248, true, 51.922, 4.479, 43, 'amharic'),
	(249, true, 51.922, 4.479, 43, 'interpreting'),
	(250, true, 51.922, 4.479, 43, 'precision'),
	(251, false, 52.091, 5.122, 44, 'gardening'),
	(252, false, 52.091, 5.122, 44, 'landscaping'),
	(253, false, 52.091, 5.122, 44, 'nature-volunteering'),
	(254, false, 52.091, 5.122, 44, 'animal-care'),
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
	(294, false, 51.922, 4.479, 54, 'waiting-tables'),
	(295, false, 51.922, 4.479, 54, 'cash-register'),
	(296, false, 51.922, 4.479, 54, 'hospitality'),
	(289, false, 52.007, 4.356, 53, 'nursing'),
	(290, false, 52.007, 4.356, 53, 'portuguese'),
	(291, false, 52.007, 4.356, 53, 'english'),
	(292, false, 52.007, 4.356, 53, 'spanish'),
	(293, false, 52.007, 4.356, 53, 'personal-care'),
	(303, false, 51.922, 4.479, 56, 'networking'),
	(297, false, 51.922, 4.479, 54, 'arabic'),
	(298, false, 51.922, 4.479, 54, 'being-on-time'),
	(299, false, 51.922, 4.479, 54, 'babysitting');
INSERT INTO public.profile_skill VALUES
	(300, false, 52.091, 5.122, 55, 'english'),
	(301, false, 52.091, 5.122, 55, 'sales'),
	(302, false, 52.091, 5.122, 55, 'babysitting'),
	(304, false, 52.091, 5.122, 57, 'cloud-linux'),
	(305, false, 52.091, 5.122, 57, 'networks'),
	(306, false, 52.091, 5.122, 57, 'computer-basics'),
	(307, false, 52.091, 5.122, 57, 'hindi-urdu'),
	(308, false, 52.007, 4.356, 58, 'first-aid'),
	(309, false, 52.007, 4.356, 58, 'fire-safety'),
	(310, false, 52.007, 4.356, 58, 'swimming-lessons'),
	(311, false, 52.007, 4.356, 58, 'physical-work'),
	(312, false, 51.922, 4.479, 59, 'babysitting'),
	(313, false, 51.922, 4.479, 59, 'english'),
	(314, false, 51.922, 4.479, 60, 'physical-work');
INSERT INTO public.reading VALUES
	(17, 1, 33, 9),
	(1, 1, 35, 1),
	(2, 0, 16, 1),
	(3, 1, 38, 2),
	(4, 0, 4, 2),
	(18, 0, 27, 9),
	(6, 1, 42, 3),
	(5, 0, 28, 3),
	(9, 1, 51, 5),
	(10, 0, 24, 5),
	(7, 2, 45, 4),
	(8, 0, 9, 4),
	(14, 1, 21, 7),
	(13, 0, 54, 7),
	(11, 1, 14, 6),
	(12, 0, 12, 6),
	(15, 1, 55, 8),
	(16, 0, 11, 8),
	(20, 1, 28, 10),
	(19, 0, 39, 10),
	(23, 1, 31, 12),
	(24, 0, 10, 12),
	(25, 1, 43, 13),
	(26, 0, 6, 13),
	(32, 1, 25, 16),
	(31, 0, 34, 16),
	(28, 1, 8, 14),
	(27, 0, 41, 14),
	(33, 1, 48, 17),
	(34, 0, 7, 17),
	(21, 1, 49, 11),
	(22, 0, 8, 11),
	(29, 1, 21, 15),
	(30, 0, 4, 15),
	(38, 2, 10, 19),
	(37, 0, 57, 19),
	(35, 1, 54, 18),
	(36, 0, 36, 18);
INSERT INTO public.removed_picture VALUES
	(1, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Nex1q1Jfoaub4Uni', '2026-11-30 10:29:01.61652+00');
INSERT INTO public.replaced_words VALUES
	(1, 'kept', 'What stood there before', '2026-11-30 10:29:01.69427+00', 60);
INSERT INTO public.report VALUES
	(2, 'LB16eVLGOZ0xkya9', 'person', '', 'Saai.
Jurk', '2026-11-17 17:27:54.388453+00', 11, 28),
	(1, 'ooXxYVEhzNXJlmMu', 'money', 'Ze noemt een kledingruil. Wordt daar verkocht?', '', '2026-11-04 08:27:54.353869+00', 3, 4),
	(3, '4NzMFGS4Mu4XGMzO', 'other', 'Thuis zitten is toch geen werk zoeken?', 'Na vijf jaar thuis weer solliciteren in de zorg
Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', '2026-11-20 09:17:54.360635+00', 14, 38),
	(4, 'dTsy-5kO3bFLpSdX', 'person', 'Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.', 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.
Schoenen', '2026-11-29 10:07:54.420783+00', 40, 54),
	(5, 'wdK3bykTGXSiAIIF', 'private', 'Hij vraagt steeds om mijn nummer.', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', '2026-11-30 07:22:54.341646+00', 60, 46),
	(6, 'FptaCBQq9K65lthp', 'other', 'Op de achtergrond staat een naambordje, volgens mij van een school.', 'Schildersleerling, proefdag
Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', '2026-11-30 09:47:54.457326+00', 64, 36);
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
	(1, '81f320d7f8a1619be1583c8300130a4da0e9ef8ef0e155257b657f8128221811', '', '2026-11-30 10:29:01.402068+00', '2026-11-30 10:29:01.402064+00', '2027-01-29 10:29:01.401972+00', 21);
INSERT INTO public.sign_in_code VALUES
	(1, 'VGHaD1SThNgGY9Iy', 'newcomer@demo.example', 'nl', '/', 0, '2026-11-30 10:29:01.566909+00', '2026-11-30 10:44:01.566769+00', NULL, 'c5f4ce2880a94756d22095c7e48ab29da65baf6b', NULL, NULL, true);
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
	(1, 7, 35, '2026-11-12 10:17:54.299699+00'),
	(3, 16, 35, '2026-11-14 10:31:54.283962+00'),
	(4, 4, 38, '2026-11-16 10:31:54.273569+00'),
	(5, 11, 28, '2026-11-17 13:17:54.297364+00'),
	(8, 21, 28, '2026-11-17 15:17:54.288165+00'),
	(9, 42, 28, '2026-11-18 10:31:54.274481+00'),
	(10, 24, 51, '2026-11-21 07:31:54.287569+00'),
	(11, 9, 45, '2026-11-22 10:31:54.283678+00'),
	(12, 12, 14, '2026-11-23 10:17:54.292692+00'),
	(15, 21, 54, '2026-11-24 06:31:54.279696+00'),
	(17, 27, 33, '2026-11-28 05:31:54.284639+00'),
	(18, 8, 49, '2026-11-28 10:17:54.290533+00'),
	(21, 8, 54, '2026-11-28 18:17:54.294521+00'),
	(24, 36, 54, '2026-11-28 20:17:54.280184+00'),
	(27, 37, 48, '2026-11-29 08:17:54.288929+00'),
	(30, 11, 21, '2026-11-29 16:17:54.295393+00');
INSERT INTO public.tortoise_migrations VALUES
	(1, 'jobtease', '0001_initial', '2026-11-30 10:27:49.125864+00'),
	(2, 'jobtease', '0002_case_priority', '2026-11-30 10:27:49.239338+00'),
	(3, 'jobtease', '0003_former_homes', '2026-11-30 10:27:49.295577+00'),
	(4, 'jobtease', '0004_desk', '2026-11-30 10:27:49.990444+00'),
	(5, 'jobtease', '0005_coarse_points', '2026-11-30 10:27:50.142141+00'),
	(6, 'jobtease', '0006_blocks', '2026-11-30 10:27:50.247084+00'),
	(7, 'jobtease', '0007_sign_in_browser', '2026-11-30 10:27:50.458309+00'),
	(8, 'jobtease', '0008_looks', '2026-11-30 10:27:50.523873+00'),
	(9, 'jobtease', '0009_count_offers', '2026-11-30 10:27:50.534903+00'),
	(10, 'jobtease', '0010_installation', '2026-11-30 10:27:50.654848+00'),
	(11, 'jobtease', '0011_name_keys', '2026-11-30 10:27:50.768143+00'),
	(12, 'jobtease', '0012_message_alarms', '2026-11-30 10:27:50.830037+00'),
	(13, 'jobtease', '0013_photo_looks', '2026-11-30 10:27:50.899949+00'),
	(14, 'jobtease', '0014_leases', '2026-11-30 10:27:50.954549+00'),
	(15, 'jobtease', '0015_thanks', '2026-11-30 10:27:51.548106+00'),
	(16, 'jobtease', '0016_care', '2026-11-30 10:27:51.718359+00'),
	(17, 'jobtease', '0017_suspended_index', '2026-11-30 10:27:51.7727+00'),
	(18, 'jobtease', '0018_indexes_of_what_is_there', '2026-11-30 10:27:52.592942+00'),
	(19, 'jobtease', '0019_replaced_words', '2026-11-30 10:27:52.65559+00'),
	(20, 'jobtease', '0020_open_requests_and_helpers', '2026-11-30 10:27:53.461796+00');
SELECT pg_catalog.setval('public.account_id_seq', 60, true);
SELECT pg_catalog.setval('public.advice_id_seq', 58, true);
SELECT pg_catalog.setval('public.audience_grant_id_seq', 72, true);
SELECT pg_catalog.setval('public.barred_address_id_seq', 1, true);
SELECT pg_catalog.setval('public.block_id_seq', 1, true);
SELECT pg_catalog.setval('public.bucket_id_seq', 9, true);
SELECT pg_catalog.setval('public.consumer_id_seq', 11, true);
SELECT pg_catalog.setval('public.conversation_id_seq', 19, true);
SELECT pg_catalog.setval('public.decision_id_seq', 57, true);
SELECT pg_catalog.setval('public.event_id_seq', 715, true);
SELECT pg_catalog.setval('public.exhibit_id_seq', 1, true);
SELECT pg_catalog.setval('public.feedback_id_seq', 29, true);
SELECT pg_catalog.setval('public.former_home_id_seq', 1, true);
SELECT pg_catalog.setval('public.help_request_id_seq', 41, true);
SELECT pg_catalog.setval('public.help_tie_id_seq', 19, true);
SELECT pg_catalog.setval('public.installation_id_seq', 1, true);
SELECT pg_catalog.setval('public.lease_id_seq', 1, true);
SELECT pg_catalog.setval('public.leftover_id_seq', 29, true);
SELECT pg_catalog.setval('public.message_id_seq', 83, true);
SELECT pg_catalog.setval('public.moderation_case_id_seq', 64, true);
SELECT pg_catalog.setval('public.moderation_look_id_seq', 1, true);
SELECT pg_catalog.setval('public.notice_id_seq', 254, true);
SELECT pg_catalog.setval('public.offer_id_seq', 43, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 258, true);
SELECT pg_catalog.setval('public.outfit_id_seq', 22, true);
SELECT pg_catalog.setval('public.parked_event_id_seq', 1, true);
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
SELECT pg_catalog.setval('public.tortoise_migrations_id_seq', 20, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key UNIQUE (email);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT advice_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT uid_advice_feedbac_1fdc7f UNIQUE (feedback_id, garment);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_232a2c UNIQUE (subject, seat);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_cdb174 UNIQUE (subject, account_id);
ALTER TABLE ONLY public.block
    ADD CONSTRAINT uid_block_blocker_73e82d UNIQUE (blocker_id, blocked_id);
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
CREATE INDEX help_request_not_reminded ON public.help_request USING btree (state, needed_by) WHERE (reminded_at IS NULL);
CREATE INDEX help_request_open_facts ON public.help_request USING btree (latitude, longitude, place, municipality, labour_region, free_days, offer_count, opened_at, id) WHERE (((state)::text = 'open'::text) AND ((visibility)::text = 'shown'::text));
CREATE INDEX idx_account_municip_bff30d ON public.account USING btree (municipality_id, role);
CREATE INDEX idx_account_name_ke_2992b1 ON public.account USING btree (name_key);
CREATE INDEX idx_audience_gr_account_5bdceb ON public.audience_grant USING btree (account_id, subject);
CREATE INDEX idx_barred_addr_until_7ff5b9 ON public.barred_address USING btree (until);
CREATE INDEX idx_block_blocked_254e4c ON public.block USING btree (blocked_id, blocker_id);
CREATE INDEX idx_bucket_refille_d990c7 ON public.bucket USING btree (refilled_at);
CREATE INDEX idx_conversatio_asker_i_8ec9ab ON public.conversation USING btree (asker_id, last_at);
CREATE INDEX idx_conversatio_helper__489fda ON public.conversation USING btree (helper_id, last_at);
CREATE INDEX idx_decision_case_id_c0d4db ON public.decision USING btree (case_id, decided_at);
CREATE INDEX idx_event_actor_46c223 ON public.event USING btree (actor, id);
CREATE INDEX idx_event_municip_70d4bd ON public.event USING btree (municipality, id);
CREATE INDEX idx_event_subject_9cca7c ON public.event USING btree (subject, id);
CREATE INDEX idx_exhibit_subject_371e41 ON public.exhibit USING btree (subject);
CREATE INDEX idx_exhibit_until_a4d7cd ON public.exhibit USING btree (until);
CREATE INDEX idx_feedback_author__e2ce85 ON public.feedback USING btree (author_id);
CREATE INDEX idx_former_home_account_b2eef9 ON public.former_home USING btree (account_id, left_at);
CREATE INDEX idx_help_reques_author__9116d7 ON public.help_request USING btree (author_id, created_at);
CREATE INDEX idx_help_reques_labour__288b2a ON public.help_request USING btree (labour_region, visibility, state, created_at);
CREATE INDEX idx_help_reques_municip_b8cdea ON public.help_request USING btree (municipality, created_at);
CREATE INDEX idx_help_reques_state_30a52c ON public.help_request USING btree (state, visibility, created_at);
CREATE INDEX idx_help_reques_state_75a414 ON public.help_request USING btree (state, needed_by);
CREATE INDEX idx_help_reques_state_8c2578 ON public.help_request USING btree (state, visibility, latitude, longitude);
CREATE INDEX idx_help_reques_state_9aceeb ON public.help_request USING btree (state, opened_at);
CREATE INDEX idx_help_tie_helper__871321 ON public.help_tie USING btree (helper_id, asker_id);
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
CREATE INDEX idx_outfit_labour__22205b ON public.outfit USING btree (labour_region, visibility, created_at);
CREATE INDEX idx_outfit_municip_f5c2ff ON public.outfit USING btree (municipality, created_at);
CREATE INDEX idx_outfit_visibil_b040e5 ON public.outfit USING btree (visibility, created_at);
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
CREATE UNIQUE INDEX offer_accepted_once ON public.offer USING btree (request_id) WHERE ((state)::text = 'accepted'::text);
CREATE INDEX outfit_live ON public.outfit USING btree (created_at, id) WHERE (((visibility)::text = 'shown'::text) AND (withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_live_near ON public.outfit USING btree (labour_region, created_at, id) WHERE (((visibility)::text = 'shown'::text) AND (withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_there_closing ON public.outfit USING btree (closes_at, id) WHERE ((withdrawn_at IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX outfit_unanswered ON public.outfit USING btree (closes_at) WHERE (answered_at IS NULL);
CREATE INDEX profile_waits_for_point ON public.profile USING btree (id) WHERE (postcode IS NOT NULL);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.municipality(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT advice_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES public.feedback(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_outfit_id_fkey FOREIGN KEY (outfit_id) REFERENCES public.outfit(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.account(id) ON DELETE CASCADE;
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
