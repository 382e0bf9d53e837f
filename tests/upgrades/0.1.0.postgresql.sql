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
    helper_id bigint
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
    moderator_id bigint
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
    conversation_id bigint NOT NULL
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
    author_id bigint
);
CREATE SEQUENCE public.moderation_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.moderation_case_id_seq OWNED BY public.moderation_case.id;
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
    CONSTRAINT photo_position CHECK ((("position" >= 0) AND ("position" <= 3)))
);
CREATE SEQUENCE public.photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.photo_id_seq OWNED BY public.photo.id;
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
ALTER TABLE ONLY public.bucket ALTER COLUMN id SET DEFAULT nextval('public.bucket_id_seq'::regclass);
ALTER TABLE ONLY public.consumer ALTER COLUMN id SET DEFAULT nextval('public.consumer_id_seq'::regclass);
ALTER TABLE ONLY public.conversation ALTER COLUMN id SET DEFAULT nextval('public.conversation_id_seq'::regclass);
ALTER TABLE ONLY public.decision ALTER COLUMN id SET DEFAULT nextval('public.decision_id_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE ONLY public.feedback ALTER COLUMN id SET DEFAULT nextval('public.feedback_id_seq'::regclass);
ALTER TABLE ONLY public.help_request ALTER COLUMN id SET DEFAULT nextval('public.help_request_id_seq'::regclass);
ALTER TABLE ONLY public.help_tie ALTER COLUMN id SET DEFAULT nextval('public.help_tie_id_seq'::regclass);
ALTER TABLE ONLY public.leftover ALTER COLUMN id SET DEFAULT nextval('public.leftover_id_seq'::regclass);
ALTER TABLE ONLY public.message ALTER COLUMN id SET DEFAULT nextval('public.message_id_seq'::regclass);
ALTER TABLE ONLY public.moderation_case ALTER COLUMN id SET DEFAULT nextval('public.moderation_case_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.offer ALTER COLUMN id SET DEFAULT nextval('public.offer_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.outfit ALTER COLUMN id SET DEFAULT nextval('public.outfit_id_seq'::regclass);
ALTER TABLE ONLY public.parked_event ALTER COLUMN id SET DEFAULT nextval('public.parked_event_id_seq'::regclass);
ALTER TABLE ONLY public.photo ALTER COLUMN id SET DEFAULT nextval('public.photo_id_seq'::regclass);
ALTER TABLE ONLY public.practised ALTER COLUMN id SET DEFAULT nextval('public.practised_id_seq'::regclass);
ALTER TABLE ONLY public.profile ALTER COLUMN id SET DEFAULT nextval('public.profile_id_seq'::regclass);
ALTER TABLE ONLY public.profile_skill ALTER COLUMN id SET DEFAULT nextval('public.profile_skill_id_seq'::regclass);
ALTER TABLE ONLY public.reading ALTER COLUMN id SET DEFAULT nextval('public.reading_id_seq'::regclass);
ALTER TABLE ONLY public.removed_picture ALTER COLUMN id SET DEFAULT nextval('public.removed_picture_id_seq'::regclass);
ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);
ALTER TABLE ONLY public.request_skill ALTER COLUMN id SET DEFAULT nextval('public.request_skill_id_seq'::regclass);
ALTER TABLE ONLY public.session ALTER COLUMN id SET DEFAULT nextval('public.session_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_code ALTER COLUMN id SET DEFAULT nextval('public.sign_in_code_id_seq'::regclass);
ALTER TABLE ONLY public.tortoise_migrations ALTER COLUMN id SET DEFAULT nextval('public.tortoise_migrations_id_seq'::regclass);
INSERT INTO public.account VALUES
	(1, 'u28Xaigfga4SxHY6', 'marloes@demo.example', 'Marloes', 'moderator', 'nl', '2026-05-12 13:07:09.357266+00', '2026-05-12 13:07:09.35726+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(2, 'vxo8vmY6SofKJJri', 'jeroen@demo.example', 'Jeroen', 'moderator', 'nl', '2026-05-22 13:07:09.356931+00', '2026-05-22 13:07:09.356927+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(3, 'HNvUTngwhdXL141c', 'anjali@demo.example', 'Anjali', 'moderator', 'nl', '2026-06-01 13:07:09.357029+00', '2026-06-01 13:07:09.357025+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(4, 'sUgoL5WFBAC1HMhc', 'wim@demo.example', 'Wim', 'member', 'nl', '2026-07-01 13:07:09.356824+00', '2026-07-01 13:07:09.35682+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(5, 'EUV5LT6WznMeGQvT', 'marjan@demo.example', 'Marjan', 'member', 'nl', '2026-07-11 13:07:09.356961+00', '2026-07-11 13:07:09.356956+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(6, 'GmhkAzRsEgSpCB7c', 'truus@demo.example', 'Truus', 'member', 'nl', '2026-07-19 13:07:09.356771+00', '2026-07-19 13:07:09.356767+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(7, 'NEXjc_KB2yRwKjF3', 'hanneke@demo.example', 'Hanneke', 'member', 'nl', '2026-07-26 13:07:09.356847+00', '2026-07-26 13:07:09.356842+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(8, 'U36joHuOVVKHjlYg', 'henk@demo.example', 'Henk', 'member', 'nl', '2026-07-31 13:07:09.356777+00', '2026-07-31 13:07:09.356773+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(9, 'pzkfvE7Dj8MI_7LM', 'cor@demo.example', 'Cor', 'member', 'nl', '2026-08-05 13:07:09.356754+00', '2026-08-05 13:07:09.35675+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(10, 'Pc2fRCkKwhITSe8x', 'sjoerd@demo.example', 'Sjoerd', 'member', 'nl', '2026-08-10 13:07:09.356885+00', '2026-08-10 13:07:09.35688+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(11, '1T6rgv00rJ-sa-nn', 'ilse@demo.example', 'Ilse', 'member', 'nl', '2026-08-19 13:07:09.356801+00', '2026-08-19 13:07:09.356797+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(12, 'i7gG5GjMUwF3TGf7', 'joyce@demo.example', 'Joyce', 'member', 'nl', '2026-08-25 13:07:09.356884+00', '2026-08-25 13:07:09.356879+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(13, 'AVpcaqKHjszsoE6l', 'farid@demo.example', 'Farid', 'member', 'nl', '2026-08-29 13:07:09.356884+00', '2026-08-29 13:07:09.35688+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(15, '56hG_0JgGHvRvuoD', 'tariq@demo.example', 'Tariq', 'member', 'nl', '2026-09-05 13:07:09.356776+00', '2026-09-05 13:07:09.356772+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(16, '7c3tafLUedv60ZU9', 'ayse@demo.example', 'Ayşe', 'member', 'nl', '2026-09-09 13:07:09.356786+00', '2026-09-09 13:07:09.356782+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(17, 'Sqdd66J1KvUt-8sy', 'rajesh@demo.example', 'Rajesh', 'member', 'nl', '2026-09-12 13:07:09.356844+00', '2026-09-12 13:07:09.35684+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(18, 'qel2FpiYBfLW1yBz', 'kiki@demo.example', 'Kiki', 'member', 'nl', '2026-09-15 13:07:09.356825+00', '2026-09-15 13:07:09.356822+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(19, 'Z-Tqhdq1rt0iUk6T', 'ingrid@demo.example', 'Ingrid', 'member', 'nl', '2026-09-20 13:07:09.356795+00', '2026-09-20 13:07:09.356792+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(20, 'nNchxRjLH49P9crS', 'thijs@demo.example', 'Thijs', 'member', 'nl', '2026-09-23 13:07:09.356841+00', '2026-09-23 13:07:09.356838+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(24, 'tDiIdIbVfGKzF_Qi', 'vera@demo.example', 'Vera', 'member', 'nl', '2026-09-29 13:07:09.361136+00', '2026-09-29 13:07:09.361132+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(25, 'DPTfqRhchSpZFFsA', 'nadia@demo.example', 'Nadia', 'member', 'nl', '2026-10-01 13:07:09.356825+00', '2026-10-01 13:07:09.356821+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(27, 'KjUPY9CD2mERRo0C', 'kwame@demo.example', 'Kwame', 'member', 'nl', '2026-10-04 13:07:09.356799+00', '2026-10-04 13:07:09.356794+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(30, 'brLzM_sGBWg-JN8m', 'mo@demo.example', 'Mo', 'member', 'nl', '2026-10-12 13:07:09.357142+00', '2026-10-12 13:07:09.357137+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(23, 'jo6h2zekos_WXwht', 'amadou@demo.example', 'Amadou', 'member', 'nl', '2026-09-29 13:07:09.356798+00', '2026-09-29 13:07:09.356794+00', NULL, NULL, 1, NULL, true, 'GM0599'),
	(22, 'lROaXEnb1AFtAO9R', 'stan@demo.example', 'Stan', 'member', 'nl', '2026-09-27 13:07:09.356866+00', '2026-09-27 13:07:09.356862+00', NULL, NULL, 1, NULL, true, 'GM0503'),
	(42, 'gkfFYQtao70Q2qwe', 'roos@demo.example', 'Roos', 'member', 'nl', '2026-11-04 13:07:09.356863+00', '2026-11-04 13:07:09.356858+00', NULL, NULL, 0, NULL, true, 'GM0344'),
	(51, 'm94c9Fs5qDR97Ue-', 'pim@demo.example', 'Pim', 'member', 'nl', '2026-11-15 13:07:09.356794+00', '2026-11-15 13:07:09.35679+00', NULL, NULL, 1, NULL, true, 'GM0344'),
	(36, 'CFhYUIRTnnm9zfdN', 'naomi@demo.example', 'Naomi', 'member', 'nl', '2026-10-26 13:07:09.356804+00', '2026-10-26 13:07:09.3568+00', NULL, NULL, 1, NULL, true, 'GM0599'),
	(35, 'WET5b1vWyeOu_kjd', 'zainab@demo.example', 'Zainab', 'member', 'nl', '2026-10-23 13:07:09.356779+00', '2026-10-23 13:07:09.356775+00', NULL, NULL, 2, '2026-11-10 14:32:09.359299+00', true, 'GM0344'),
	(38, 'b2tMStebqAo2mr2M', 'bram@demo.example', 'Bram', 'member', 'nl', '2026-10-29 13:07:09.356779+00', '2026-10-29 13:07:09.356774+00', NULL, NULL, 1, NULL, true, 'GM0599'),
	(45, 'Xjpj6O3VnPjCItaD', 'floris@demo.example', 'Floris', 'member', 'nl', '2026-11-08 13:07:09.356783+00', '2026-11-08 13:07:09.356779+00', NULL, NULL, 1, NULL, true, 'GM0503'),
	(28, 'Mx-R73J_X-NTzseY', 'esma@demo.example', 'Esma', 'member', 'nl', '2026-10-07 13:07:09.356847+00', '2026-10-07 13:07:09.356843+00', NULL, NULL, 2, '2026-11-15 15:32:09.360293+00', true, 'GM0599'),
	(55, '3TrrIUcKQ-7Yle6V', 'emma@demo.example', 'Emma', 'member', 'nl', '2026-11-20 13:07:09.356862+00', '2026-11-20 13:07:09.356858+00', NULL, NULL, 1, NULL, true, 'GM0344'),
	(47, 'GbG2SeItIFKq11zD', 'imane@demo.example', 'Imane', 'member', 'nl', '2026-11-10 13:07:09.356767+00', '2026-11-10 13:07:09.356763+00', NULL, NULL, 2, '2026-11-28 02:32:09.363911+00', true, 'GM0344'),
	(14, 'kPSv3gwGL-79XKEi', 'fatma@demo.example', 'Fatma', 'member', 'nl', '2026-09-01 13:07:09.356756+00', '2026-09-01 13:07:09.356752+00', NULL, NULL, 2, '2026-11-21 13:32:09.360719+00', true, 'GM0599'),
	(32, 'kFGeg-bHqAhgofiw', 'mei@demo.example', 'Mei', 'member', 'en', '2026-10-17 13:07:09.356772+00', '2026-10-17 13:07:09.356768+00', NULL, NULL, 1, NULL, true, 'GM0503'),
	(56, 'dpmX3rhkhepqNuHa', 'kevin@demo.example', 'Kevin', 'member', 'nl', '2026-11-21 13:07:09.356791+00', '2026-11-21 13:07:09.356786+00', NULL, '2026-11-22 23:07:09.359186+00', 0, NULL, true, 'GM0599'),
	(58, 'v9AeYcacuG4Jlz_a', 'wessel@demo.example', 'Wessel', 'member', 'nl', '2026-11-23 13:07:09.356784+00', '2026-11-23 13:07:09.35678+00', NULL, NULL, 0, NULL, true, 'GM0503'),
	(39, 'ebQTk3uDQEpORtqc', 'luca@demo.example', 'Luca', 'member', 'nl', '2026-10-30 13:07:09.356781+00', '2026-10-30 13:07:09.356777+00', NULL, NULL, 1, NULL, true, 'GM0344'),
	(34, '4FLVYnDmEh0jR8lE', 'oleksandr@demo.example', 'Oleksandr', 'member', 'nl', '2026-10-21 13:07:09.356785+00', '2026-10-21 13:07:09.356781+00', NULL, NULL, 1, NULL, true, 'GM0599'),
	(21, '4nE5I9uEHtmk4EMh', 'samira@demo.example', 'Samira', 'member', 'nl', '2026-09-25 13:07:09.356868+00', '2026-09-25 13:07:09.356864+00', '2026-11-28', NULL, 2, '2026-11-27 20:32:09.359432+00', true, 'GM0599'),
	(52, 'D6N0fh6HfVq_5-yO', 'ruben@demo.example', 'Ruben', 'member', 'nl', '2026-11-16 13:07:09.356899+00', '2026-11-16 13:07:09.356895+00', NULL, NULL, 2, '2026-11-28 12:12:09.36387+00', true, 'GM0599'),
	(43, 'KFSzYp8o38OUU9AY', 'selam@demo.example', 'Selam', 'member', 'nl', '2026-11-06 13:07:09.356789+00', '2026-11-06 13:07:09.356785+00', NULL, NULL, 1, NULL, true, 'GM0599'),
	(29, 'fXOSk2TkAOrIWZmI', 'chantal@demo.example', 'Chantal', 'member', 'nl', '2026-10-10 13:07:09.356762+00', '2026-10-10 13:07:09.356758+00', NULL, NULL, 1, NULL, true, 'GM0344'),
	(41, 'ThfPOg1rlQCa2hFU', 'precious@demo.example', 'Precious', 'member', 'en', '2026-11-03 13:07:09.356897+00', '2026-11-03 13:07:09.356893+00', NULL, NULL, 1, NULL, true, 'GM0503'),
	(40, 'tU6MD3tBa8nJDR07', 'mehdi@demo.example', 'Mehdi', 'member', 'nl', '2026-11-02 13:07:09.356775+00', '2026-11-02 13:07:09.356771+00', NULL, NULL, 2, '2026-11-27 15:32:09.359246+00', true, 'GM0599'),
	(59, 'iCDW6VLaFyiL2pX6', 'noor@demo.example', 'Noor', 'member', 'nl', '2026-11-27 13:07:09.357015+00', '2026-11-27 13:07:09.357011+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(49, 'NlrGEYv4wJNGmbfk', 'kenji@demo.example', 'Kenji', 'member', 'nl', '2026-11-12 13:07:09.356781+00', '2026-11-12 13:07:09.356776+00', NULL, NULL, 2, '2026-11-26 12:32:09.358961+00', true, 'GM0599'),
	(44, 'v-LPghh_fNam46zI', 'gijs@demo.example', 'Gijs', 'member', 'nl', '2026-11-07 13:07:09.357332+00', '2026-11-07 13:07:09.357327+00', NULL, NULL, 2, '2026-11-28 14:32:09.358633+00', true, 'GM0344'),
	(54, 'xgVxOkWjhW-JLrNl', 'yara@demo.example', 'Yara', 'member', 'nl', '2026-11-19 13:07:09.356898+00', '2026-11-19 13:07:09.356894+00', NULL, NULL, 2, '2026-11-26 22:32:09.35972+00', true, 'GM0599');
INSERT INTO public.account VALUES
	(48, 'iFuEV-RqKUSDFfki', 'jesse@demo.example', 'Jesse', 'member', 'nl', '2026-11-11 13:07:09.356794+00', '2026-11-11 13:07:09.35679+00', NULL, NULL, 2, '2026-11-27 09:32:09.360289+00', true, 'GM0503'),
	(37, 'j6zBc-7QgG9irlR9', 'dilan@demo.example', 'Dilan', 'member', 'nl', '2026-10-28 13:07:09.35679+00', '2026-10-28 13:07:09.356786+00', NULL, NULL, 2, '2026-11-26 16:32:09.359173+00', true, 'GM0503'),
	(26, 'qtIeN_4eb_ffvvAS', 'tomasz@demo.example', 'Tomasz', 'member', 'nl', '2026-10-02 13:07:09.36059+00', '2026-10-02 13:07:09.360585+00', NULL, NULL, 2, '2026-11-28 13:02:09.362391+00', true, 'GM0599'),
	(50, 'EcSLQvzwxVCfJ91m', 'lotte@demo.example', 'Lotte', 'member', 'nl', '2026-11-13 13:07:09.356804+00', '2026-11-13 13:07:09.356799+00', NULL, NULL, 2, '2026-11-28 15:32:09.358728+00', true, 'GM0599'),
	(46, 'beLG9yWOK3Uw3URE', 'shanice@demo.example', 'Shanice', 'member', 'nl', '2026-11-09 13:07:09.356777+00', '2026-11-09 13:07:09.356773+00', NULL, NULL, 2, '2026-11-28 09:32:09.359814+00', true, 'GM0599'),
	(33, 'jWsu62twWLx8xlGW', 'daan@demo.example', 'Daan', 'member', 'nl', '2026-10-18 13:07:09.356764+00', '2026-10-18 13:07:09.35676+00', NULL, NULL, 2, '2026-11-28 08:32:09.386627+00', true, 'GM0599'),
	(57, '1926fETUVucMiPL3', 'bilal@demo.example', 'Bilal', 'member', 'nl', '2026-11-22 13:07:09.356815+00', '2026-11-22 13:07:09.35681+00', NULL, NULL, 2, '2026-11-28 10:32:09.381495+00', true, 'GM0344'),
	(60, 'F1wgiuoXpVdTOlJ4', 'jayden@demo.example', 'Jayden', 'member', 'nl', '2026-11-27 13:07:09.358597+00', '2026-11-27 13:07:09.358594+00', NULL, NULL, 0, NULL, true, 'GM0599'),
	(31, '0deZ6os-yaXvrMWJ', 'hiba@demo.example', 'Hiba', 'member', 'nl', '2026-10-15 13:07:09.356769+00', '2026-10-15 13:07:09.356765+00', NULL, NULL, 2, '2026-11-27 13:32:09.448672+00', true, 'GM0344'),
	(53, 'rmMMhouin8tHuB7v', 'sofia@demo.example', 'Sofia', 'member', 'en', '2026-11-17 13:07:09.35694+00', '2026-11-17 13:07:09.356935+00', NULL, NULL, 2, '2026-11-28 11:32:09.373894+00', true, 'GM0503');
INSERT INTO public.advice VALUES
	(1, 'blouse', 'keep', '["neat"]', 0, 50, 24, '2026-11-10 17:57:09.359999+00', 1),
	(2, 'jumper', 'keep', '["goes-together"]', 0, 38, 35, '2026-11-10 17:57:09.364081+00', 1),
	(3, 'dress', 'keep', '["calm-colour"]', 0, 50, 55, '2026-11-15 20:57:09.360176+00', 2),
	(4, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-15 20:57:09.367652+00', 2),
	(5, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-15 20:57:09.370829+00', 2),
	(6, 'dress', 'keep', '["goes-together"]', 0, 50, 55, '2026-11-15 22:57:09.358275+00', 3),
	(7, 'dress', 'swap', '["loud-colour"]', 0, 50, 55, NULL, 4),
	(8, 'jacket', 'swap', '["clashes"]', 0, 38, 35, NULL, 5),
	(9, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 5),
	(10, 'jumper', 'keep', '["easy-to-move"]', 0, 38, 35, '2026-11-21 17:57:09.359415+00', 6),
	(11, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-21 17:57:09.363566+00', 6),
	(12, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, '2026-11-21 17:57:09.366884+00', 6),
	(13, 'shoes', 'keep', '["practical"]', 0, 42, 93, NULL, 7),
	(14, 'blouse', 'keep', '["good-colour"]', 0, 50, 24, NULL, 7),
	(15, 'blouse', 'keep', '["goes-together"]', 0, 50, 24, NULL, 8),
	(16, 'shoes', 'keep', '["safe"]', 0, 42, 93, '2026-11-26 17:57:09.360063+00', 9),
	(17, 'trousers', 'keep', '["practical"]', 0, 42, 70, '2026-11-26 17:57:09.365334+00', 9),
	(18, 'top', 'keep', '["practical"]', 0, 50, 28, '2026-11-26 17:57:09.368757+00', 9),
	(19, 'trousers', 'keep', '["calm-colour"]', 0, 42, 70, NULL, 10),
	(20, 'dress', 'keep', '["good-colour"]', 0, 50, 55, NULL, 11),
	(21, 'accessories', 'keep', '["goes-together"]', 0, 50, 19, NULL, 11),
	(22, 'jacket', 'keep', '["neat", "goes-together"]', 0, 38, 35, '2026-11-27 01:57:09.358654+00', 12),
	(23, 'trousers', 'keep', '["fits-the-job"]', 0, 42, 70, '2026-11-27 01:57:09.361544+00', 12),
	(24, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-27 01:57:09.364861+00', 12),
	(25, 'jacket', 'keep', '["neat"]', 0, 38, 35, '2026-11-27 03:57:09.358813+00', 13),
	(26, 'shirt', 'keep', '["calm-colour"]', 0, 50, 24, '2026-11-27 03:57:09.363283+00', 13),
	(27, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, '2026-11-27 03:57:09.367307+00', 13),
	(28, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 14),
	(29, 'trousers', 'keep', '["neat"]', 0, 42, 70, NULL, 14),
	(30, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 14),
	(31, 'jacket', 'keep', '["goes-together"]', 0, 38, 35, NULL, 15),
	(32, 'shoes', 'keep', '["well-kept"]', 0, 42, 93, NULL, 15),
	(33, 'shoes', 'swap', '["too-casual"]', 0, 42, 93, NULL, 16),
	(34, 'jumper', 'swap', '["needs-a-clean"]', 0, 38, 35, '2026-11-27 15:57:09.358786+00', 17),
	(35, 'jeans', 'keep', '["practical"]', 0, 42, 70, '2026-11-27 15:57:09.362312+00', 17),
	(36, 'shoes', 'keep', '["sturdy"]', 0, 42, 93, '2026-11-27 15:57:09.369082+00', 17),
	(37, 'jumper', 'keep', '["fits-the-job"]', 0, 38, 35, NULL, 18),
	(38, 'trousers', 'keep', '["neat"]', 1, 42, 70, NULL, 19),
	(39, 'shoes', 'keep', '["well-kept"]', 1, 42, 93, NULL, 19),
	(40, 'jacket', 'keep', '["neat"]', 1, 38, 35, NULL, 20),
	(41, 'blouse', 'keep', '["goes-together"]', 1, 50, 24, NULL, 20),
	(42, 'jacket', 'keep', '["fits-the-job"]', 0, 38, 35, '2026-11-27 23:57:09.361542+00', 21),
	(43, 'skirt', 'keep', '["neat"]', 0, 50, 68, '2026-11-27 23:57:09.364824+00', 21),
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
	(1, 'MKgkKe4RIkFVUJPN', 35, 0, '2026-11-07 00:07:09.36262+00'),
	(2, 'X-fHiRZGFf9b74kS', 35, 0, '2026-11-10 17:07:09.371773+00'),
	(3, '6o_WomJ0XWKmIPtl', 38, 0, '2026-11-10 22:07:09.363496+00'),
	(4, 'ksR5hEsO8ZG7vZdE', 28, 0, '2026-11-12 22:07:09.364132+00'),
	(5, 'R6ANbdQLpfskG6kY', 28, 0, '2026-11-15 20:07:09.371474+00'),
	(6, 'PPDUatqHQ0iLt5b5', 28, 0, '2026-11-15 22:07:09.370758+00'),
	(7, '9-RiH_sSzNudaTPE', 45, 0, '2026-11-15 22:07:09.382878+00'),
	(8, 'V6PBIPHEQkcEitMz', 28, 0, '2026-11-16 00:07:09.367349+00'),
	(9, 'WnX5Vxm6SJuGAw6I', 28, 0, '2026-11-16 03:07:09.366879+00'),
	(10, 'mTXyusYwpuUFsqKk', 45, 0, '2026-11-16 03:07:09.377476+00'),
	(11, '00vB_NirXsnTLmBb', 36, 0, '2026-11-16 18:07:09.366256+00'),
	(12, 'edN8yaDeQ6FkG-31', 51, 0, '2026-11-16 22:07:09.363596+00'),
	(13, 'EcIDv0xcbLv9qBjZ', 14, 0, '2026-11-18 20:07:09.360582+00'),
	(14, 'IDBFITmBtrxn-bxk', 14, 0, '2026-11-18 22:07:09.361075+00'),
	(15, 'Dwo31oDvTkyNb4QM', 54, 0, '2026-11-20 16:07:09.36175+00'),
	(16, 'nh99cQby8LYGoI3R', 54, 0, '2026-11-20 20:07:09.360844+00'),
	(17, '8IKPkUiwZFA2mtnA', 14, 0, '2026-11-21 17:07:09.36832+00'),
	(18, 'OSxoB6Fn3q-c4XDF', 14, 0, '2026-11-21 20:07:09.365076+00'),
	(19, 'snljyN05rdAfDhNm', 14, 0, '2026-11-21 22:07:09.36606+00'),
	(20, 'g-3DRSkhEaW3xcet', 55, 0, '2026-11-21 22:07:09.374359+00'),
	(21, 'l6WULqn599-S9U0j', 33, 0, '2026-11-22 17:07:09.361197+00'),
	(22, '3c4BjREHnEPh__gR', 33, 0, '2026-11-22 19:07:09.364155+00'),
	(23, '1NLMmnR1wCiQf7IM', 39, 0, '2026-11-23 22:07:09.366494+00'),
	(24, 'wXu9WvDUhedLYaKl', 49, 0, '2026-11-24 16:07:09.360198+00'),
	(25, 'axSXmqYwRMJ7sKvw', 53, 0, '2026-11-25 13:07:09.360516+00'),
	(26, 'vFSIS0qPD5f-S5DP', 31, 0, '2026-11-25 16:07:09.368505+00'),
	(27, 'cuTdy4Vk-omCzBf8', 43, 0, '2026-11-25 20:07:09.359883+00'),
	(28, 'QPnohldrpYkoy_4I', 43, 0, '2026-11-25 22:07:09.359767+00'),
	(29, 'qV9Av5G7CCi0tL7C', 31, 0, '2026-11-25 22:07:09.365178+00'),
	(30, 'Cvr6wMQSh_SzgHBw', 43, 0, '2026-11-25 23:07:09.35991+00'),
	(31, 'fKYkakNPhwKPTiT2', 41, 0, '2026-11-26 13:07:09.364299+00'),
	(32, 'vSLhQzo_QIV49P6t', 29, 0, '2026-11-26 14:07:09.364378+00'),
	(33, '5UKiQqEPXjPN_8Bp', 21, 0, '2026-11-26 15:07:09.36016+00'),
	(34, 'DKXMHAeqymrH42Ms', 49, 0, '2026-11-26 17:07:09.368888+00'),
	(35, 'o7MrMAaln1YVCcBw', 41, 0, '2026-11-26 17:07:09.380661+00'),
	(36, 'koLgo-d-rbILfji_', 49, 0, '2026-11-26 20:07:09.374121+00'),
	(37, '16B3o2bUzxrFDTwt', 34, 0, '2026-11-26 21:07:09.361731+00'),
	(38, 'QdN3sYB_pLelpbiH', 37, 0, '2026-11-26 22:07:09.426326+00'),
	(39, 'o3a1HueW2q-uwZp_', 21, 0, '2026-11-26 22:07:09.432155+00'),
	(40, '2HpEP9llCW3hW6UX', 54, 0, '2026-11-27 01:07:09.431421+00'),
	(41, 'iKjmDxAq-uMu11pw', 54, 0, '2026-11-27 03:07:09.364099+00'),
	(42, '1DXMetMkZI9EtnJp', 54, 0, '2026-11-27 06:07:09.367096+00'),
	(43, 'sfpDsGZxpOL8PYLn', 54, 0, '2026-11-27 08:07:09.372787+00'),
	(44, '_773sFfqQT74GOfb', 54, 0, '2026-11-27 12:07:09.367291+00'),
	(45, '6p6BXSA4xLWoVMIg', 48, 0, '2026-11-27 12:07:09.384291+00'),
	(46, 'knGOhljI4A_AV-tW', 54, 0, '2026-11-27 13:07:09.429916+00'),
	(47, 'Xcs7bJGMLTRJROKE', 48, 0, '2026-11-27 15:07:09.454242+00'),
	(48, 'nYiyufS4goRaZT88', 54, 0, '2026-11-27 16:07:09.367005+00'),
	(49, 'L4zFhyodfdTxu8En', 31, 0, '2026-11-27 17:07:09.375854+00'),
	(50, 'KgwRUcciNkKz5D_T', 40, 0, '2026-11-27 20:07:09.461765+00');
INSERT INTO public.audience_grant VALUES
	(51, 'xHku2BfYaIiqUbk_', 57, 0, '2026-11-27 20:07:09.48768+00'),
	(52, 'VO4p4WXecAeCX34f', 31, 0, '2026-11-27 22:07:09.373744+00'),
	(53, '1XMqSgntsWL4QgF8', 46, 0, '2026-11-27 22:07:09.391495+00'),
	(54, '0t8WeAZOK5nDrwfR', 50, 0, '2026-11-27 22:07:09.396159+00'),
	(55, 'WWqXAYvweUMJCCKs', 21, 0, '2026-11-27 23:07:09.365805+00'),
	(56, 'rkPwQ8zGc1NCgn0_', 21, 0, '2026-11-28 01:07:09.369637+00'),
	(57, 'F8KIJ7a4mkKlTyuL', 50, 0, '2026-11-28 02:07:09.409454+00'),
	(58, 'B_V5sZ5FE7qPXEYP', 21, 0, '2026-11-28 06:07:09.377792+00'),
	(59, 'VTOMQayDUmXjSyy2', 47, 0, '2026-11-28 07:07:09.366998+00'),
	(60, 'BpNrM7kBxR3RybdX', 31, 0, '2026-11-28 09:07:09.426985+00'),
	(61, 'cs--lYnnzJnGGgh-', 33, 0, '2026-11-28 11:07:09.424097+00'),
	(62, '1XMmeRZcv8tVoFfr', 37, 0, '2026-11-28 11:07:09.446562+00'),
	(63, 'xXrudQflQh1OEgwi', 26, 0, '2026-11-28 12:07:09.360989+00'),
	(64, 'J6twxfJhQrbTWZxl', 53, 0, '2026-11-28 13:37:09.364867+00'),
	(65, 'SFOr1VOMgMWNHeLE', 21, 0, '2026-11-28 14:07:09.389775+00'),
	(66, 'Y85y7uzL2QKkjh1i', 46, 0, '2026-11-28 14:37:09.361343+00'),
	(67, 'BZtbVPp5fvnDtVoM', 47, 0, '2026-11-28 14:37:09.366481+00'),
	(68, 'FwaytWs8zQopOsjk', 57, 0, '2026-11-28 15:07:09.39107+00'),
	(69, 'BFimijz-EQLBNZT3', 54, 0, '2026-11-28 15:07:09.397742+00'),
	(70, 'gDTBfyII_IhoqH95', 52, 0, '2026-11-28 15:37:09.365058+00'),
	(71, 'hgjZ0mY7HoiCnI4x', 32, 0, '2026-11-28 15:52:09.361579+00'),
	(72, '512ZdI1qUQGz0mQI', 54, 0, '2026-11-28 16:37:09.361156+00');
INSERT INTO public.barred_address VALUES
	(1, '5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822', '2027-02-26 18:07:17.493819+00');
INSERT INTO public.bucket VALUES
	(1, 'outfit:21', 11, '2026-11-28 18:07:17.481524+00'),
	(2, 'ask-code-from:127.0.0.1', 59, '2026-11-28 18:07:17.487973+00'),
	(3, 'ask-code:9165bc5d67bb9c9596ef239d76481706a296b0e9', 4, '2026-11-28 18:07:17.49022+00');
INSERT INTO public.consumer VALUES
	(5, 'moderation cases', 703, 0, NULL),
	(8, 'outfits:notices', 703, 0, NULL),
	(1, 'mail sign-in codes', 703, 0, NULL),
	(4, 'tell about endings', 703, 0, NULL),
	(7, 'profiles move along', 703, 0, NULL),
	(6, 'moderation news', 703, 0, NULL),
	(2, 'tell about messages', 703, 0, NULL),
	(3, 'tell about offers', 703, 0, NULL);
INSERT INTO public.conversation VALUES
	(1, 'IMMUseEfKMYoTd06', 'jIxOcQAwZoaUbbv6', 'Gesprek bij een apotheek', 'GM0344', '2026-11-07 10:07:09.366785+00', '2026-11-09 18:07:09.359745+00', '2026-11-12 18:07:09.362592+00', 35, 16),
	(2, 'NY0g5Fa6Vrn0mL3d', 'g8jT_-O2Vuwkm7rr', 'Brief voor buitendienst, graag kort', 'GM0599', '2026-11-11 06:07:09.362663+00', '2026-11-11 09:07:09.360238+00', '2026-11-14 18:07:09.359745+00', 38, 4),
	(3, '_UCKVSEUmZhLofDm', '5ucYTpHvW4FTSSW4', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'GM0599', '2026-11-13 06:07:09.430063+00', '2026-11-14 15:07:09.359129+00', '2026-11-16 18:07:09.359344+00', 28, 42),
	(5, 'XQv-rfrJIzq1sxx1', 'hJQSSmkgaK1NXaBK', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'GM0344', '2026-11-17 08:07:09.362048+00', '2026-11-17 10:07:09.359073+00', '2026-11-19 15:07:09.359294+00', 51, 24),
	(4, 'q8c2OLpcWUfZqJFh', 'KZDG0KwvI8UEvIvT', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'GM0503', '2026-11-16 10:07:09.363011+00', '2026-11-18 16:07:09.364631+00', '2026-11-20 18:07:09.35932+00', 45, 9),
	(7, 'bNWlEIOkEFsncXZ1', '0etC_Lvateg8JGQR', 'Wie kijkt naar mijn cv? Het is erg leeg', 'GM0599', '2026-11-20 22:07:09.360961+00', '2026-11-21 16:07:09.358715+00', '2026-11-22 14:07:09.35952+00', 54, 21),
	(6, 'PXPOHln6OxcptUFd', 'jGMs4xYHZocVPTOs', 'Na vijf jaar thuis weer solliciteren in de zorg', 'GM0599', '2026-11-19 03:07:09.36254+00', '2026-11-21 17:07:09.37316+00', '2026-11-24 14:07:09.35945+00', 14, 12),
	(10, '5LwW7YdhInRxE96y', 'b2U3E0AkwrQBqDmV', 'Een eigen koffiekar: klopt mijn sommetje?', 'GM0344', '2026-11-24 10:07:09.361487+00', '2026-11-25 14:07:09.358761+00', NULL, 39, 28),
	(12, 'L7QLbImnscVSRpXo', 'amip2rw1hBNtDubz', 'Technisch gesprek voor frontend, met live coderen', 'GM0344', '2026-11-26 00:07:09.36234+00', '2026-11-26 02:07:09.358856+00', NULL, 31, 10),
	(9, '8L5457f7XDmiFQir', 'DZxxY0C2z52dIW9w', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'GM0599', '2026-11-23 06:07:09.362602+00', '2026-11-23 10:07:09.361782+00', '2026-11-26 13:07:09.358871+00', 33, 27),
	(8, 'JAi2c6-PLTbBX20X', 'wCXtFXohL-DbJJ4r', 'Welke banen passen bij tot september?', 'GM0344', '2026-11-22 08:07:09.36106+00', '2026-11-22 13:07:09.359625+00', '2026-11-26 16:07:09.411174+00', 55, 11),
	(13, 'WucXj4q9XDojIqw6', 'Ab3sxZ23Z972ASWD', 'Brief voor een leerplek als helpende', 'GM0599', '2026-11-26 03:07:09.362514+00', '2026-11-26 22:07:09.435131+00', NULL, 43, 6),
	(16, 'hqV4kzrrMHs-BblM', 'CrfOjcX-IRBkYDp2', 'Letter about my welding diploma, I don''t understand it', 'GM0599', '2026-11-27 00:07:09.374311+00', '2026-11-27 04:07:09.360386+00', NULL, 34, 25),
	(14, 'j03IzNf1nf7a9VVr', '_qsqaQofsdIVrlZM', 'From housekeeping to the front desk: how do I tell it?', 'GM0503', '2026-11-26 20:07:09.385209+00', '2026-11-27 16:07:09.374696+00', NULL, 41, 8),
	(17, '5tUhqMdEeCYtjA3p', 'w1Rfty3UnFK2qnG0', 'Wie past een ochtend op mijn hond?', 'GM0503', '2026-11-27 14:07:09.366709+00', '2026-11-27 16:07:09.378137+00', NULL, 48, 7),
	(11, '1pnbb-JxFQE57iYf', 'ViX12HELZajbh6Jh', 'Proefdag in een keuken: wat verwachten ze?', 'GM0599', '2026-11-24 20:07:09.36041+00', '2026-11-27 17:07:09.380256+00', NULL, 49, 8),
	(15, 'WX8hpP6Zw6YwwT8C', 'Lk5L2v_BQCdx_wC0', 'Hoe praat ik over zeven maanden zonder werk?', 'GM0599', '2026-11-27 00:07:09.364916+00', '2026-11-27 21:07:09.362872+00', NULL, 21, 4),
	(19, 'gFJ_wQm-XUXHRSnd', 'vbREfpSUcZop-rNz', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'GM0344', '2026-11-28 00:07:09.363327+00', '2026-11-28 03:37:09.358675+00', NULL, 57, 10),
	(18, 'J6xn3p9PSam_1ppt', 'U_81ubhn39WADbPr', 'Nette schoenen te leen voor donderdag, maat 39', 'GM0599', '2026-11-27 19:07:09.363298+00', '2026-11-28 16:57:09.359869+00', NULL, 54, 36);
INSERT INTO public.decision VALUES
	(1, 'h9wa84_wcfQ_Ecjx', 'release', '', '', 'held', '2026-10-14 16:32:09.362172+00', NULL, '', 1, 1),
	(2, 't5TOv9YFINyKMFBU', 'release', '', '', 'held', '2026-10-19 15:32:09.359575+00', NULL, '', 2, 3),
	(3, 'CpiX4Jcu9f5I0xvQ', 'nothing', '', 'Ruilen is geen verkopen. Dank dat je het vroeg.', NULL, '2026-11-02 22:07:09.358908+00', NULL, '', 3, 1),
	(4, 'Qc62h8bfDbJ7ZQue', 'release', '', '', 'held', '2026-11-06 16:32:09.359788+00', NULL, '', 4, 2),
	(5, 'KjiGjTrQUxgmJpsq', 'release', '', '', 'held', '2026-11-08 15:32:09.358909+00', NULL, '', 5, 1),
	(6, 'N_noal2NxT5loNYB', 'release', '', '', 'held', '2026-11-10 14:32:09.359799+00', NULL, '', 6, 2),
	(7, 'HtD9qvq3xyyCRpKg', 'release', '', '', 'held', '2026-11-10 17:32:09.359076+00', NULL, '', 7, 1),
	(8, 'hu23ikC0eqQGccVN', 'release', '', '', 'held', '2026-11-12 14:32:09.358885+00', NULL, '', 8, 1),
	(9, '6a2Y-18cNuX17bsk', 'release', '', '', 'held', '2026-11-15 14:32:09.359979+00', NULL, '', 9, 3),
	(10, 'FU9h1eQfQICusJ-G', 'release', '', '', 'held', '2026-11-15 15:32:09.360781+00', NULL, '', 10, 1),
	(11, 'n00ufGad-RQPC0D4', 'warn', '3.1 v1', '‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.', NULL, '2026-11-16 02:37:09.391187+00', NULL, '', 11, 1),
	(12, 'CJtlnqxrF8FxP3bb', 'release', '', '', 'held', '2026-11-16 16:32:09.358877+00', NULL, '', 12, 2),
	(13, 'Ek4fQOhSosYsHYyU', 'release', '', '', 'held', '2026-11-18 16:32:09.359924+00', NULL, '', 13, 1),
	(14, 'COaEcBsRH-Ue639g', 'hide', '1.2 v1', 'Je vraag leek niet over werk te gaan.', 'shown', '2026-11-18 17:17:09.368971+00', '2026-11-18 17:47:09.368341+00', 'Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.', 14, 1),
	(15, 'qU4-7U7zEIFkCY2n', 'release', '', '', 'held', '2026-11-20 12:32:09.358975+00', NULL, '', 15, 1),
	(16, 'pg7G-3Zjg4vyMDVu', 'release', '', '', 'held', '2026-11-21 13:32:09.361293+00', NULL, '', 16, 1),
	(17, 'Z648I3AX7wRAos8O', 'release', '', '', 'held', '2026-11-21 17:32:09.358771+00', NULL, '', 17, 2),
	(18, 'rUcS-s37xWvXfvlF', 'remove', '4.2 v1', 'Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.', 'held', '2026-11-21 22:07:09.38833+00', NULL, '', 18, 1),
	(19, 'w-XWLm7Jii6l6RFz', 'release', '', '', 'held', '2026-11-22 15:32:09.358809+00', NULL, '', 19, 1),
	(20, 'JfTXocUdVf3jfpSH', 'suspend', '4.2 v1', 'Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.', 'held', '2026-11-22 23:07:09.361107+00', NULL, '', 20, 1),
	(21, 'L2-tNcr9RkVErf8G', 'release', '', '', 'held', '2026-11-23 16:32:09.359589+00', NULL, '', 21, 2),
	(22, 'Ym_ZIIeDtzDhKePY', 'release', '', '', 'held', '2026-11-24 13:32:09.358789+00', NULL, '', 22, 1),
	(23, 'KtC30h4BYdn6P2qU', 'release', '', '', 'held', '2026-11-25 08:32:09.358811+00', NULL, '', 23, 3),
	(24, '8UgFMh5luKVCEo4w', 'release', '', '', 'held', '2026-11-25 12:32:09.35868+00', NULL, '', 24, 2),
	(25, 'yrhoCo71r5NYmUiq', 'release', '', '', 'held', '2026-11-25 16:32:09.358825+00', NULL, '', 25, 1),
	(26, 'yT5vYCSh14D17e-B', 'release', '', '', 'held', '2026-11-26 06:32:09.35891+00', NULL, '', 26, 2),
	(27, 'sbPNQcjXqUAcLeqF', 'release', '', '', 'held', '2026-11-26 10:32:09.35878+00', NULL, '', 27, 3),
	(28, '0Qkazv-Tp_OdxM64', 'release', '', '', 'held', '2026-11-26 11:32:09.358624+00', NULL, '', 28, 1),
	(29, 'MGM9PWxjIZGNBlKH', 'release', '', '', 'held', '2026-11-26 12:32:09.359461+00', NULL, '', 29, 1),
	(30, 'cnMKcYaHrlS34P_C', 'release', '', '', 'held', '2026-11-26 15:32:09.358737+00', NULL, '', 30, 1),
	(31, '63LR3q_OI4hR2Ev9', 'release', '', '', 'held', '2026-11-26 16:32:09.359658+00', NULL, '', 31, 3),
	(32, '9AhPW6WATk4H7N9h', 'release', '', '', 'held', '2026-11-26 22:32:09.360133+00', NULL, '', 32, 1),
	(33, 'wQTYa7vavW0o0ltx', 'release', '', '', 'held', '2026-11-27 08:32:09.361084+00', NULL, '', 33, 3),
	(34, 'tFv32pJZT0n0CLBR', 'release', '', '', 'held', '2026-11-27 09:32:09.360896+00', NULL, '', 34, 3),
	(35, 'AJSEZGnclP-6gIaT', 'release', '', '', 'held', '2026-11-27 12:32:09.402658+00', NULL, '', 35, 2),
	(36, '2fmGBS2qqW8tWckb', 'release', '', '', 'held', '2026-11-27 13:32:09.449045+00', NULL, '', 36, 2),
	(37, 'ATvoAdFBB3iAXTd0', 'release', '', '', 'held', '2026-11-27 14:32:09.359178+00', NULL, '', 37, 1),
	(38, 'q-sY8X5kdzGOIQfk', 'release', '', '', 'held', '2026-11-27 15:32:09.359608+00', NULL, '', 38, 1),
	(39, 'A6xWiL-pbFDrlN4P', 'release', '', '', 'held', '2026-11-27 17:32:09.359148+00', NULL, '', 39, 1),
	(40, 'iEMt2mL9llbARRcI', 'release', '', '', 'held', '2026-11-27 20:32:09.359919+00', NULL, '', 41, 1),
	(41, 'Txuqt9pEVGNwmmA4', 'release', '', '', 'held', '2026-11-28 02:32:09.364613+00', NULL, '', 42, 2),
	(42, '1GsYJ0kitDrcP_S3', 'release', '', '', 'held', '2026-11-28 04:32:09.359545+00', NULL, '', 43, 1),
	(43, 'UhcJBdPSBW-nA713', 'release', '', '', 'held', '2026-11-28 06:32:09.35989+00', NULL, '', 44, 3),
	(44, '6MawnufEhUM4G7mu', 'release', '', '', 'held', '2026-11-28 07:32:09.363307+00', NULL, '', 45, 1),
	(45, 'Qwca2zC9eKJ-ssvS', 'release', '', '', 'held', '2026-11-28 08:32:09.363427+00', NULL, '', 46, 2),
	(46, 'NBJpCWbCNeFy-VgW', 'release', '', '', 'held', '2026-11-28 08:32:09.38702+00', NULL, '', 47, 1),
	(47, 'y90BH9QcK5R2PWIL', 'release', '', '', 'held', '2026-11-28 09:32:09.360363+00', NULL, '', 48, 1),
	(48, 'q7Qfx0xtXYzPNqGk', 'release', '', '', 'held', '2026-11-28 10:32:09.359317+00', NULL, '', 49, 3),
	(49, 'VZMsOISNExRftGUK', 'release', '', '', 'held', '2026-11-28 10:32:09.381869+00', NULL, '', 50, 2),
	(50, '_nck23ejmwrmwVsV', 'release', '', '', 'held', '2026-11-28 11:32:09.358995+00', NULL, '', 51, 1);
INSERT INTO public.decision VALUES
	(51, '5R65frhK12WxPv4F', 'release', '', '', 'held', '2026-11-28 11:32:09.374296+00', NULL, '', 52, 3),
	(52, '437LTKSIJ6AFNw6O', 'release', '', '', 'held', '2026-11-28 12:12:09.364221+00', NULL, '', 54, 1),
	(53, 'AZwl3lakIaF2f8D5', 'release', '', '', 'held', '2026-11-28 12:32:09.37+00', NULL, '', 55, 2),
	(54, 'B9uEvQaLK1eBQ5Vh', 'release', '', '', 'held', '2026-11-28 13:02:09.362751+00', NULL, '', 56, 1),
	(55, 'Yn2TmH5LaEmYq9mO', 'release', '', '', 'held', '2026-11-28 14:32:09.358965+00', NULL, '', 58, 2),
	(56, '8Vz58LkSBlGPtFCW', 'release', '', '', 'held', '2026-11-28 15:32:09.35915+00', NULL, '', 61, 1);
INSERT INTO public.event VALUES
	(1, 'accounts:account:joined', 'u28Xaigfga4SxHY6', 1, 'GM0599', '{}', '2026-05-12 13:07:09.359129+00'),
	(2, 'accounts:account:joined', 'vxo8vmY6SofKJJri', 2, 'GM0344', '{}', '2026-05-22 13:07:09.362388+00'),
	(3, 'accounts:account:joined', 'HNvUTngwhdXL141c', 3, 'GM0503', '{}', '2026-06-01 13:07:09.357638+00'),
	(4, 'accounts:account:joined', 'sUgoL5WFBAC1HMhc', 4, 'GM0599', '{}', '2026-07-01 13:07:09.357163+00'),
	(5, 'profiles:profile:changed', '3tr29HVdbgNy0PpO', 4, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-07-01 13:27:09.368547+00'),
	(6, 'accounts:account:joined', 'EUV5LT6WznMeGQvT', 5, 'GM0344', '{}', '2026-07-11 13:07:09.357515+00'),
	(7, 'profiles:profile:changed', 'pxbVH26nyEht60E9', 5, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-07-11 13:27:09.362033+00'),
	(8, 'accounts:account:joined', 'GmhkAzRsEgSpCB7c', 6, 'GM0599', '{}', '2026-07-19 13:07:09.357084+00'),
	(9, 'profiles:profile:changed', 'ZnVkIS1IgS8AnfT5', 6, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-07-19 13:27:09.360955+00'),
	(10, 'accounts:account:joined', 'NEXjc_KB2yRwKjF3', 7, 'GM0503', '{}', '2026-07-26 13:07:09.357228+00'),
	(11, 'profiles:profile:changed', 'NWIeWt7THiusXV5n', 7, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-07-26 13:27:09.359153+00'),
	(12, 'accounts:account:joined', 'U36joHuOVVKHjlYg', 8, 'GM0599', '{}', '2026-07-31 13:07:09.357098+00'),
	(13, 'profiles:profile:changed', 'k0uhG3rzJcSGxjqm', 8, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-07-31 13:27:09.35966+00'),
	(14, 'accounts:account:joined', 'pzkfvE7Dj8MI_7LM', 9, 'GM0503', '{}', '2026-08-05 13:07:09.358603+00'),
	(15, 'profiles:profile:changed', 'e5S2sgsl-fVirACF', 9, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-08-05 13:27:09.358807+00'),
	(16, 'accounts:account:joined', 'Pc2fRCkKwhITSe8x', 10, 'GM0344', '{}', '2026-08-10 13:07:09.359709+00'),
	(17, 'profiles:profile:changed', 'T6SMt4QDrrZmsKnP', 10, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-08-10 13:27:09.359269+00'),
	(18, 'accounts:account:joined', '1T6rgv00rJ-sa-nn', 11, 'GM0599', '{}', '2026-08-19 13:07:09.35715+00'),
	(19, 'profiles:profile:changed', 'RT2Qsvzm0Q_gANry', 11, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-08-19 13:27:09.363587+00'),
	(20, 'accounts:account:joined', 'i7gG5GjMUwF3TGf7', 12, 'GM0599', '{}', '2026-08-25 13:07:09.357288+00'),
	(21, 'profiles:profile:changed', '9fD_zavMzUJxiQqb', 12, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-08-25 13:27:09.359337+00'),
	(22, 'accounts:account:joined', 'AVpcaqKHjszsoE6l', 13, 'GM0344', '{}', '2026-08-29 13:07:09.357398+00'),
	(23, 'profiles:profile:changed', 'Mxg_GvmgIqc8Y_Um', 13, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-08-29 13:27:09.35914+00'),
	(24, 'accounts:account:joined', 'kPSv3gwGL-79XKEi', 14, 'GM0599', '{}', '2026-09-01 13:07:09.357503+00'),
	(25, 'profiles:profile:changed', '-bqsGdRS_upFw5x5', 14, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-01 13:27:09.360395+00'),
	(26, 'accounts:account:joined', '56hG_0JgGHvRvuoD', 15, 'GM0599', '{}', '2026-09-05 13:07:09.357082+00'),
	(27, 'profiles:profile:changed', 'Tj0jQFDAU6MDN1jP', 15, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-05 13:27:09.360578+00'),
	(28, 'accounts:account:joined', '7c3tafLUedv60ZU9', 16, 'GM0344', '{}', '2026-09-09 13:07:09.357064+00'),
	(29, 'profiles:profile:changed', 'OsdQoUlyfJwqO7AD', 16, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-09 13:27:09.362399+00'),
	(30, 'accounts:account:joined', 'Sqdd66J1KvUt-8sy', 17, 'GM0503', '{}', '2026-09-12 13:07:09.358905+00'),
	(31, 'profiles:profile:changed', 'awCnKpBKVIggTt9a', 17, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-12 13:27:09.358948+00'),
	(32, 'accounts:account:joined', 'qel2FpiYBfLW1yBz', 18, 'GM0599', '{}', '2026-09-15 13:07:09.357113+00'),
	(33, 'profiles:profile:changed', 'cGoXd7-bt9jqNgs1', 18, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-15 13:27:09.361248+00'),
	(34, 'accounts:account:joined', 'Z-Tqhdq1rt0iUk6T', 19, 'GM0503', '{}', '2026-09-20 13:07:09.357089+00'),
	(35, 'profiles:profile:changed', 'EpQNOjib78mzqj7U', 19, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-20 13:27:09.35877+00'),
	(36, 'accounts:account:joined', 'nNchxRjLH49P9crS', 20, 'GM0344', '{}', '2026-09-23 13:07:09.357163+00'),
	(37, 'profiles:profile:changed', '7so3v4fXW9-aFAWo', 20, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-09-23 13:27:09.361819+00'),
	(38, 'accounts:account:joined', '4nE5I9uEHtmk4EMh', 21, 'GM0599', '{}', '2026-09-25 13:07:09.35742+00'),
	(39, 'profiles:profile:changed', 'Zx_1rVEw9BdzRtfb', 21, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-25 13:27:09.364121+00'),
	(40, 'accounts:account:joined', 'lROaXEnb1AFtAO9R', 22, 'GM0503', '{}', '2026-09-27 13:07:09.357186+00'),
	(41, 'profiles:profile:changed', 'y8pNgvd_-5FImhHM', 22, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-09-27 13:27:09.359+00'),
	(42, 'accounts:account:joined', 'jo6h2zekos_WXwht', 23, 'GM0599', '{}', '2026-09-29 13:07:09.357091+00'),
	(43, 'accounts:account:joined', 'tDiIdIbVfGKzF_Qi', 24, 'GM0599', '{}', '2026-09-29 13:07:09.364372+00'),
	(44, 'profiles:profile:changed', 'Ju2bpArtFV4mofyU', 23, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-29 13:27:09.359111+00'),
	(45, 'profiles:profile:changed', 'kmFTuMHbpYTgyZwR', 24, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-09-29 13:27:09.362151+00'),
	(46, 'accounts:account:joined', 'DPTfqRhchSpZFFsA', 25, 'GM0503', '{}', '2026-10-01 13:07:09.357161+00'),
	(47, 'profiles:profile:changed', 'I1Rok4qIchlxA2sA', 25, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-01 13:27:09.359047+00'),
	(48, 'accounts:account:joined', 'qtIeN_4eb_ffvvAS', 26, 'GM0599', '{}', '2026-10-02 13:07:09.360979+00'),
	(49, 'profiles:profile:changed', 'eYJFNbAO6Dpah2fd', 26, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-02 13:27:09.359037+00'),
	(50, 'accounts:account:joined', 'KjUPY9CD2mERRo0C', 27, 'GM0344', '{}', '2026-10-04 13:07:09.357101+00');
INSERT INTO public.event VALUES
	(51, 'profiles:profile:changed', 'psA2JnC4xRopqZIg', 27, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-04 13:27:09.358802+00'),
	(52, 'accounts:account:joined', 'Mx-R73J_X-NTzseY', 28, 'GM0599', '{}', '2026-10-07 13:07:09.357216+00'),
	(53, 'profiles:profile:changed', 'vtL-cGZKU4LGS88R', 28, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-07 13:27:09.388366+00'),
	(54, 'accounts:account:joined', 'fXOSk2TkAOrIWZmI', 29, 'GM0344', '{}', '2026-10-10 13:07:09.357046+00'),
	(55, 'profiles:profile:changed', '70epSGd_KNsVUo-x', 29, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-10 13:27:09.358402+00'),
	(56, 'accounts:account:joined', 'brLzM_sGBWg-JN8m', 30, 'GM0599', '{}', '2026-10-12 13:07:09.357421+00'),
	(57, 'profiles:profile:changed', '8ooxb_bxUp3GWBBY', 30, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-12 13:27:09.36155+00'),
	(58, 'helping:request:posted', 'kVydIvArphbeDUYl', 23, 'GM0599', '{"visibility": "held"}', '2026-10-14 16:07:09.364724+00'),
	(59, 'moderation:case:opened', 'Ly4eq8hOjMbSHjCQ', NULL, 'GM0599', '{"kind": "request", "about": "kVydIvArphbeDUYl", "because": "held"}', '2026-10-14 16:11:09.363209+00'),
	(62, 'accounts:account:joined', '0deZ6os-yaXvrMWJ', 31, 'GM0344', '{}', '2026-10-15 13:07:09.357053+00'),
	(60, 'moderation:decision:made', 'h9wa84_wcfQ_Ecjx', 1, 'GM0599', '{"case": "Ly4eq8hOjMbSHjCQ", "kind": "request", "about": "kVydIvArphbeDUYl", "ruling": "release"}', '2026-10-14 16:32:09.363216+00'),
	(61, 'moderation:case:closed', 'Ly4eq8hOjMbSHjCQ', 1, 'GM0599', '{"about": "kVydIvArphbeDUYl"}', '2026-10-14 16:32:09.363247+00'),
	(63, 'profiles:profile:changed', '-QlckHN4EsE4pg3f', 31, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-15 13:27:09.359114+00'),
	(64, 'accounts:account:joined', 'kFGeg-bHqAhgofiw', 32, 'GM0503', '{}', '2026-10-17 13:07:09.357066+00'),
	(67, 'profiles:profile:changed', 'gwPRSsnlOrZlUC56', 33, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-18 13:27:09.358896+00'),
	(68, 'helping:request:posted', 'bFZyRzmyXunnu41I', 22, 'GM0503', '{"visibility": "held"}', '2026-10-19 15:07:09.359308+00'),
	(69, 'moderation:case:opened', 'ZVK2IXLVA4TR1hKU', NULL, 'GM0503', '{"kind": "request", "about": "bFZyRzmyXunnu41I", "because": "held"}', '2026-10-19 15:11:09.360423+00'),
	(73, 'profiles:profile:changed', 'XMM4h7UuGagRAkUr', 34, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-21 13:27:09.358941+00'),
	(74, 'helping:request:expired', 'kVydIvArphbeDUYl', NULL, 'GM0599', '{"visibility": "shown"}', '2026-10-22 18:07:09.3598+00'),
	(76, 'profiles:profile:changed', 'n5qRRW4ppayZCNAi', 35, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-23 13:27:09.359047+00'),
	(77, 'accounts:account:joined', 'CFhYUIRTnnm9zfdN', 36, 'GM0599', '{}', '2026-10-26 13:07:09.357106+00'),
	(79, 'accounts:account:joined', 'j6zBc-7QgG9irlR9', 37, 'GM0503', '{}', '2026-10-28 13:07:09.357071+00'),
	(82, 'profiles:profile:changed', '_6h8d8_nN6MybNAD', 38, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-29 13:27:09.3592+00'),
	(83, 'accounts:account:joined', 'ebQTk3uDQEpORtqc', 39, 'GM0344', '{}', '2026-10-30 13:07:09.357063+00'),
	(86, 'profiles:profile:changed', 'OTgk48Pjqgfu4PmP', 40, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-02 13:27:09.358822+00'),
	(87, 'moderation:case:opened', 'hRCuITsK_c0Y0Sqq', NULL, 'GM0599', '{"kind": "profile", "about": "i39DbB4dyCqVaMfT", "because": "reported"}', '2026-11-02 16:07:09.363942+00'),
	(88, 'moderation:report:made', '1B6LAqom6oLEGyJU', 4, 'GM0599', '{"case": "hRCuITsK_c0Y0Sqq", "kind": "profile", "about": "i39DbB4dyCqVaMfT", "reason": "money"}', '2026-11-02 16:07:09.365717+00'),
	(91, 'accounts:account:joined', 'ThfPOg1rlQCa2hFU', 41, 'GM0503', '{}', '2026-11-03 13:07:09.357198+00'),
	(94, 'profiles:profile:changed', '1OR7TSulemqpiRv7', 42, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-04 13:27:09.358716+00'),
	(96, 'profiles:profile:changed', 'knmasT2v-q7gq5KQ', 43, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-06 13:27:09.358825+00'),
	(102, 'conversations:conversation:opened', 'IMMUseEfKMYoTd06', 35, 'GM0344', '{"about": "jIxOcQAwZoaUbbv6"}', '2026-11-07 10:07:09.375811+00'),
	(103, 'helping:offer:accepted', 'MKgkKe4RIkFVUJPN', 35, 'GM0344', '{"about": "jIxOcQAwZoaUbbv6", "helper": 16, "conversation": "IMMUseEfKMYoTd06"}', '2026-11-07 10:07:09.375878+00'),
	(105, 'accounts:account:joined', 'v-LPghh_fNam46zI', 44, 'GM0344', '{}', '2026-11-07 13:07:09.357668+00'),
	(106, 'profiles:profile:changed', '9Zs7MVDorrp5FUib', 44, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-07 13:27:09.360662+00'),
	(108, 'profiles:profile:changed', 'LfL_w9otkqhbif9A', 45, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-08 13:27:09.359916+00'),
	(111, 'moderation:decision:made', 'KjiGjTrQUxgmJpsq', 1, 'GM0599', '{"case": "juU1XcTJvl50NapC", "kind": "request", "about": "1V_Fh__xw54s2tV_", "ruling": "release"}', '2026-11-08 15:32:09.359223+00'),
	(112, 'moderation:case:closed', 'juU1XcTJvl50NapC', 1, 'GM0599', '{"about": "1V_Fh__xw54s2tV_"}', '2026-11-08 15:32:09.359249+00'),
	(113, 'accounts:account:joined', 'beLG9yWOK3Uw3URE', 46, 'GM0599', '{}', '2026-11-09 13:07:09.357063+00'),
	(115, 'conversations:message:sent', '-rr21ujnRkn1rcmI', 16, 'GM0344', '{"to": 35, "about": "IMMUseEfKMYoTd06"}', '2026-11-09 18:07:09.360853+00'),
	(116, 'accounts:account:joined', 'GbG2SeItIFKq11zD', 47, 'GM0344', '{}', '2026-11-10 13:07:09.357046+00'),
	(120, 'moderation:case:opened', 'Tkr8vEc2TQ-nYasP', NULL, 'GM0344', '{"kind": "outfit", "about": "KkB1TBAVbaQUs9Eo", "because": "held"}', '2026-11-10 14:11:09.360039+00'),
	(123, 'outfits:practice:done', 'hotel', 7, NULL, '{}', '2026-11-10 17:07:09.358621+00'),
	(125, 'outfits:practice:done', 'warehouse', 7, NULL, '{}', '2026-11-10 17:07:09.362162+00'),
	(127, 'helping:request:posted', 'g8jT_-O2Vuwkm7rr', 38, 'GM0599', '{"visibility": "held"}', '2026-11-10 17:07:09.377899+00'),
	(128, 'moderation:case:opened', 'CyKonVUzF9WgkUMm', NULL, 'GM0599', '{"kind": "request", "about": "g8jT_-O2Vuwkm7rr", "because": "held"}', '2026-11-10 17:11:09.360319+00'),
	(131, 'outfits:feedback:helped', 'X-fHiRZGFf9b74kS', 35, 'GM0344', '{"about": "KkB1TBAVbaQUs9Eo", "garment": "blouse"}', '2026-11-10 17:57:09.361152+00'),
	(133, 'helping:offer:made', '6o_WomJ0XWKmIPtl', 4, 'GM0599', '{"about": "g8jT_-O2Vuwkm7rr", "helper": 4, "visibility": "shown"}', '2026-11-10 22:07:09.363887+00'),
	(136, 'conversations:message:sent', '78NKmDigwS4S4AwJ', 38, 'GM0599', '{"to": 4, "about": "NY0g5Fa6Vrn0mL3d"}', '2026-11-11 07:07:09.36011+00'),
	(138, 'accounts:account:joined', 'iFuEV-RqKUSDFfki', 48, 'GM0503', '{}', '2026-11-11 13:07:09.357105+00'),
	(141, 'outfits:outfit:asked_how', 'KkB1TBAVbaQUs9Eo', NULL, 'GM0344', '{}', '2026-11-11 18:07:09.400378+00');
INSERT INTO public.event VALUES
	(142, 'accounts:account:joined', 'NlrGEYv4wJNGmbfk', 49, 'GM0599', '{}', '2026-11-12 13:07:09.357073+00'),
	(144, 'helping:request:posted', '5ucYTpHvW4FTSSW4', 28, 'GM0599', '{"visibility": "held"}', '2026-11-12 14:07:09.363038+00'),
	(145, 'moderation:case:opened', 'MiGHoD6bECwIIGlq', NULL, 'GM0599', '{"kind": "request", "about": "5ucYTpHvW4FTSSW4", "because": "held"}', '2026-11-12 14:11:09.360135+00'),
	(148, 'conversations:conversation:closed', 'IMMUseEfKMYoTd06', 35, 'GM0344', '{"about": "jIxOcQAwZoaUbbv6"}', '2026-11-12 18:07:09.363039+00'),
	(149, 'helping:request:closed', 'jIxOcQAwZoaUbbv6', 35, 'GM0344', '{"by": "asker", "says": "yes", "helper": 16}', '2026-11-12 18:07:09.363415+00'),
	(150, 'outfits:outfit:destroyed', 'KkB1TBAVbaQUs9Eo', NULL, 'GM0344', '{"draft": 0, "files": 3, "photos": 1}', '2026-11-12 18:07:09.399902+00'),
	(152, 'helping:request:closed', 'jIxOcQAwZoaUbbv6', 16, 'GM0344', '{"by": "helper", "says": "yes", "helper": 16}', '2026-11-12 19:07:09.361119+00'),
	(156, 'conversations:message:sent', 'JUQpHfFFD6-XSgcN', 28, 'GM0599', '{"to": 42, "about": "_UCKVSEUmZhLofDm"}', '2026-11-13 07:07:09.3608+00'),
	(157, 'conversations:message:sent', '7MEY1YF05jeWpqNj', 42, 'GM0599', '{"to": 28, "about": "_UCKVSEUmZhLofDm"}', '2026-11-13 08:07:09.360077+00'),
	(159, 'profiles:profile:changed', 'mwmnoQiiiyd40wDW', 50, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-13 13:27:09.360089+00'),
	(160, 'conversations:message:sent', '9DbBKRE2dxC37801', 28, 'GM0599', '{"to": 42, "about": "_UCKVSEUmZhLofDm"}', '2026-11-14 15:07:09.360111+00'),
	(163, 'helping:request:thanked', 'g8jT_-O2Vuwkm7rr', 38, 'GM0599', '{"helper": 4}', '2026-11-14 18:11:09.358811+00'),
	(165, 'accounts:account:joined', 'm94c9Fs5qDR97Ue-', 51, 'GM0344', '{}', '2026-11-15 13:07:09.357123+00'),
	(167, 'helping:request:posted', 'KZDG0KwvI8UEvIvT', 45, 'GM0503', '{"visibility": "held"}', '2026-11-15 14:07:09.359453+00'),
	(303, 'helping:offer:made', 'g-3DRSkhEaW3xcet', 11, 'GM0344', '{"about": "wCXtFXohL-DbJJ4r", "helper": 11, "visibility": "shown"}', '2026-11-21 22:07:09.374542+00'),
	(65, 'profiles:profile:changed', 'y2oaudD7fVBeXEGe', 32, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-17 13:27:09.358943+00'),
	(66, 'accounts:account:joined', 'jWsu62twWLx8xlGW', 33, 'GM0599', '{}', '2026-10-18 13:07:09.357034+00'),
	(70, 'moderation:decision:made', 't5TOv9YFINyKMFBU', 3, 'GM0503', '{"case": "ZVK2IXLVA4TR1hKU", "kind": "request", "about": "bFZyRzmyXunnu41I", "ruling": "release"}', '2026-10-19 15:32:09.360263+00'),
	(71, 'moderation:case:closed', 'ZVK2IXLVA4TR1hKU', 3, 'GM0503', '{"about": "bFZyRzmyXunnu41I"}', '2026-10-19 15:32:09.360293+00'),
	(72, 'accounts:account:joined', '4FLVYnDmEh0jR8lE', 34, 'GM0599', '{}', '2026-10-21 13:07:09.357076+00'),
	(75, 'accounts:account:joined', 'WET5b1vWyeOu_kjd', 35, 'GM0344', '{}', '2026-10-23 13:07:09.35715+00'),
	(78, 'profiles:profile:changed', 'i39DbB4dyCqVaMfT', 36, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-10-26 13:27:09.3594+00'),
	(80, 'profiles:profile:changed', 'qXSmMPP_Fk1KmCPJ', 37, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-10-28 13:27:09.35889+00'),
	(81, 'accounts:account:joined', 'b2tMStebqAo2mr2M', 38, 'GM0599', '{}', '2026-10-29 13:07:09.357105+00'),
	(84, 'profiles:profile:changed', 'F-Hc34ZJc7pNRzLJ', 39, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-10-30 13:27:09.3592+00'),
	(85, 'accounts:account:joined', 'tU6MD3tBa8nJDR07', 40, 'GM0599', '{}', '2026-11-02 13:07:09.35715+00'),
	(89, 'moderation:decision:made', 'CpiX4Jcu9f5I0xvQ', 1, 'GM0599', '{"case": "hRCuITsK_c0Y0Sqq", "kind": "profile", "about": "i39DbB4dyCqVaMfT", "ruling": "nothing"}', '2026-11-02 22:07:09.35927+00'),
	(90, 'moderation:case:closed', 'hRCuITsK_c0Y0Sqq', 1, 'GM0599', '{"about": "i39DbB4dyCqVaMfT"}', '2026-11-02 22:07:09.3593+00'),
	(92, 'profiles:profile:changed', 'RUuAFa-VEzhL8hyC', 41, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-03 13:27:09.358613+00'),
	(93, 'accounts:account:joined', 'gkfFYQtao70Q2qwe', 42, 'GM0344', '{}', '2026-11-04 13:07:09.35716+00'),
	(95, 'accounts:account:joined', 'KFSzYp8o38OUU9AY', 43, 'GM0599', '{}', '2026-11-06 13:07:09.357153+00'),
	(97, 'helping:request:posted', 'jIxOcQAwZoaUbbv6', 35, 'GM0344', '{"visibility": "held"}', '2026-11-06 16:07:09.360757+00'),
	(98, 'moderation:case:opened', '53fuxKDXulPEbVdp', NULL, 'GM0344', '{"kind": "request", "about": "jIxOcQAwZoaUbbv6", "because": "held"}', '2026-11-06 16:11:09.359763+00'),
	(99, 'moderation:decision:made', 'Qc62h8bfDbJ7ZQue', 2, 'GM0344', '{"case": "53fuxKDXulPEbVdp", "kind": "request", "about": "jIxOcQAwZoaUbbv6", "ruling": "release"}', '2026-11-06 16:32:09.360173+00'),
	(100, 'moderation:case:closed', '53fuxKDXulPEbVdp', 2, 'GM0344', '{"about": "jIxOcQAwZoaUbbv6"}', '2026-11-06 16:32:09.360207+00'),
	(101, 'helping:offer:made', 'MKgkKe4RIkFVUJPN', 16, 'GM0344', '{"about": "jIxOcQAwZoaUbbv6", "helper": 16, "visibility": "shown"}', '2026-11-07 00:07:09.363261+00'),
	(104, 'conversations:message:sent', 'w59U-tZTw68CTQtK', 35, 'GM0344', '{"to": 16, "about": "IMMUseEfKMYoTd06"}', '2026-11-07 11:07:09.364607+00'),
	(107, 'accounts:account:joined', 'Xjpj6O3VnPjCItaD', 45, 'GM0503', '{}', '2026-11-08 13:07:09.357089+00'),
	(109, 'helping:request:posted', '1V_Fh__xw54s2tV_', 36, 'GM0599', '{"visibility": "held"}', '2026-11-08 15:07:09.359771+00'),
	(110, 'moderation:case:opened', 'juU1XcTJvl50NapC', NULL, 'GM0599', '{"kind": "request", "about": "1V_Fh__xw54s2tV_", "because": "held"}', '2026-11-08 15:11:09.361175+00'),
	(114, 'profiles:profile:changed', 'TKQl6r8E2at61hx-', 46, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-09 13:27:09.35922+00'),
	(117, 'profiles:profile:changed', 'Z2D8Kql5WKvrdWeD', 47, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-10 13:27:09.358753+00'),
	(118, 'outfits:outfit:drafted', 'KkB1TBAVbaQUs9Eo', 35, NULL, '{}', '2026-11-10 14:07:09.386865+00'),
	(119, 'outfits:outfit:posted', 'KkB1TBAVbaQUs9Eo', 35, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-10 14:09:09.360469+00'),
	(121, 'moderation:decision:made', 'N_noal2NxT5loNYB', 2, 'GM0344', '{"case": "Tkr8vEc2TQ-nYasP", "kind": "outfit", "about": "KkB1TBAVbaQUs9Eo", "ruling": "release"}', '2026-11-10 14:32:09.36019+00'),
	(122, 'moderation:case:closed', 'Tkr8vEc2TQ-nYasP', 2, 'GM0344', '{"about": "KkB1TBAVbaQUs9Eo"}', '2026-11-10 14:32:09.360218+00'),
	(124, 'outfits:practice:done', 'care', 7, NULL, '{}', '2026-11-10 17:07:09.360814+00'),
	(126, 'outfits:feedback:given', 'X-fHiRZGFf9b74kS', 7, 'GM0344', '{"about": "KkB1TBAVbaQUs9Eo", "visibility": "shown"}', '2026-11-10 17:07:09.373262+00'),
	(129, 'moderation:decision:made', 'HtD9qvq3xyyCRpKg', 1, 'GM0599', '{"case": "CyKonVUzF9WgkUMm", "kind": "request", "about": "g8jT_-O2Vuwkm7rr", "ruling": "release"}', '2026-11-10 17:32:09.359398+00'),
	(130, 'moderation:case:closed', 'CyKonVUzF9WgkUMm', 1, 'GM0599', '{"about": "g8jT_-O2Vuwkm7rr"}', '2026-11-10 17:32:09.359426+00');
INSERT INTO public.event VALUES
	(132, 'outfits:feedback:helped', 'X-fHiRZGFf9b74kS', 35, 'GM0344', '{"about": "KkB1TBAVbaQUs9Eo", "garment": "jumper"}', '2026-11-10 17:57:09.365177+00'),
	(134, 'conversations:conversation:opened', 'NY0g5Fa6Vrn0mL3d', 38, 'GM0599', '{"about": "g8jT_-O2Vuwkm7rr"}', '2026-11-11 06:07:09.364335+00'),
	(135, 'helping:offer:accepted', '6o_WomJ0XWKmIPtl', 38, 'GM0599', '{"about": "g8jT_-O2Vuwkm7rr", "helper": 4, "conversation": "NY0g5Fa6Vrn0mL3d"}', '2026-11-11 06:07:09.364371+00'),
	(137, 'conversations:message:sent', 'apimbVljX15diMRn', 4, 'GM0599', '{"to": 38, "about": "NY0g5Fa6Vrn0mL3d"}', '2026-11-11 09:07:09.361342+00'),
	(139, 'profiles:profile:changed', '8o1HTOvtQcZeFMhV', 48, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-11 13:27:09.358863+00'),
	(140, 'outfits:outfit:answered', 'KkB1TBAVbaQUs9Eo', NULL, 'GM0344', '{"answers": 1}', '2026-11-11 18:07:09.396146+00'),
	(143, 'profiles:profile:changed', '6i2poU4WFzHioPcP', 49, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-12 13:27:09.360176+00'),
	(146, 'moderation:decision:made', 'hu23ikC0eqQGccVN', 1, 'GM0599', '{"case": "MiGHoD6bECwIIGlq", "kind": "request", "about": "5ucYTpHvW4FTSSW4", "ruling": "release"}', '2026-11-12 14:32:09.359188+00'),
	(147, 'moderation:case:closed', 'MiGHoD6bECwIIGlq', 1, 'GM0599', '{"about": "5ucYTpHvW4FTSSW4"}', '2026-11-12 14:32:09.359213+00'),
	(151, 'helping:request:thanked', 'jIxOcQAwZoaUbbv6', 35, 'GM0344', '{"helper": 16}', '2026-11-12 18:11:09.360478+00'),
	(153, 'helping:offer:made', 'ksR5hEsO8ZG7vZdE', 42, 'GM0599', '{"about": "5ucYTpHvW4FTSSW4", "helper": 42, "visibility": "shown"}', '2026-11-12 22:07:09.364345+00'),
	(154, 'conversations:conversation:opened', '_UCKVSEUmZhLofDm', 28, 'GM0599', '{"about": "5ucYTpHvW4FTSSW4"}', '2026-11-13 06:07:09.431147+00'),
	(155, 'helping:offer:accepted', 'ksR5hEsO8ZG7vZdE', 28, 'GM0599', '{"about": "5ucYTpHvW4FTSSW4", "helper": 42, "conversation": "_UCKVSEUmZhLofDm"}', '2026-11-13 06:07:09.431183+00'),
	(158, 'accounts:account:joined', 'EcSLQvzwxVCfJ91m', 50, 'GM0599', '{}', '2026-11-13 13:07:09.357565+00'),
	(161, 'conversations:conversation:closed', 'NY0g5Fa6Vrn0mL3d', 38, 'GM0599', '{"about": "g8jT_-O2Vuwkm7rr"}', '2026-11-14 18:07:09.36027+00'),
	(162, 'helping:request:closed', 'g8jT_-O2Vuwkm7rr', 38, 'GM0599', '{"by": "asker", "says": "partly", "helper": 4}', '2026-11-14 18:07:09.360631+00'),
	(164, 'helping:request:closed', 'g8jT_-O2Vuwkm7rr', 4, 'GM0599', '{"by": "helper", "says": "yes", "helper": 4}', '2026-11-14 19:07:09.359084+00'),
	(166, 'profiles:profile:changed', 'o2EZWJ4U-XrWHwV9', 51, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-15 13:27:09.358604+00'),
	(168, 'moderation:case:opened', 'IqNdUTNfaCGMgXrj', NULL, 'GM0503', '{"kind": "request", "about": "KZDG0KwvI8UEvIvT", "because": "held"}', '2026-11-15 14:11:09.363646+00'),
	(172, 'outfits:outfit:posted', 'c25Z_4sfY5DJnYms', 28, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-15 15:09:09.360735+00'),
	(174, 'moderation:decision:made', 'FU9h1eQfQICusJ-G', 1, 'GM0599', '{"case": "DwyNnreTTq5ESB_4", "kind": "outfit", "about": "c25Z_4sfY5DJnYms", "ruling": "release"}', '2026-11-15 15:32:09.361254+00'),
	(175, 'moderation:case:closed', 'DwyNnreTTq5ESB_4', 1, 'GM0599', '{"about": "c25Z_4sfY5DJnYms"}', '2026-11-15 15:32:09.361282+00'),
	(176, 'outfits:practice:done', 'hotel', 11, NULL, '{}', '2026-11-15 20:07:09.357794+00'),
	(178, 'outfits:practice:done', 'warehouse', 11, NULL, '{}', '2026-11-15 20:07:09.36207+00'),
	(180, 'outfits:feedback:helped', 'R6ANbdQLpfskG6kY', 28, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "garment": "dress"}', '2026-11-15 20:57:09.361411+00'),
	(182, 'outfits:feedback:helped', 'R6ANbdQLpfskG6kY', 28, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "garment": "shoes"}', '2026-11-15 20:57:09.371398+00'),
	(183, 'outfits:practice:done', 'hotel', 21, NULL, '{}', '2026-11-15 22:07:09.35719+00'),
	(184, 'outfits:practice:done', 'care', 21, NULL, '{}', '2026-11-15 22:07:09.358411+00'),
	(185, 'outfits:practice:done', 'warehouse', 21, NULL, '{}', '2026-11-15 22:07:09.360325+00'),
	(186, 'outfits:feedback:given', 'PPDUatqHQ0iLt5b5', 21, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "visibility": "shown"}', '2026-11-15 22:07:09.374028+00'),
	(187, 'helping:offer:made', '9-RiH_sSzNudaTPE', 4, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT", "helper": 4, "visibility": "shown"}', '2026-11-15 22:07:09.383684+00'),
	(188, 'outfits:feedback:helped', 'PPDUatqHQ0iLt5b5', 28, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "garment": "dress"}', '2026-11-15 22:57:09.359172+00'),
	(189, 'outfits:practice:done', 'hotel', 38, NULL, '{}', '2026-11-16 00:07:09.357471+00'),
	(190, 'outfits:practice:done', 'care', 38, NULL, '{}', '2026-11-16 00:07:09.359149+00'),
	(191, 'outfits:practice:done', 'warehouse', 38, NULL, '{}', '2026-11-16 00:07:09.360291+00'),
	(192, 'outfits:feedback:given', 'V6PBIPHEQkcEitMz', 38, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "visibility": "shown"}', '2026-11-16 00:07:09.368255+00'),
	(193, 'outfits:outfit:answered', 'c25Z_4sfY5DJnYms', NULL, 'GM0599', '{"answers": 3}', '2026-11-16 00:07:09.370098+00'),
	(194, 'moderation:case:opened', '1BrjIeB4Qv2NlXTD', NULL, 'GM0599', '{"kind": "feedback", "about": "V6PBIPHEQkcEitMz", "because": "reported"}', '2026-11-16 01:07:09.365181+00'),
	(195, 'moderation:report:made', 'MDGQeIoJgXNxeops', 28, 'GM0599', '{"case": "1BrjIeB4Qv2NlXTD", "kind": "feedback", "about": "V6PBIPHEQkcEitMz", "reason": "person"}', '2026-11-16 01:07:09.367504+00'),
	(196, 'moderation:decision:made', 'n00ufGad-RQPC0D4', 1, 'GM0599', '{"case": "1BrjIeB4Qv2NlXTD", "kind": "feedback", "about": "V6PBIPHEQkcEitMz", "ruling": "warn"}', '2026-11-16 02:37:09.39217+00'),
	(197, 'moderation:case:closed', '1BrjIeB4Qv2NlXTD', 1, 'GM0599', '{"about": "V6PBIPHEQkcEitMz"}', '2026-11-16 02:37:09.392233+00'),
	(198, 'outfits:practice:done', 'hotel', 36, NULL, '{}', '2026-11-16 03:07:09.357158+00'),
	(199, 'outfits:practice:done', 'care', 36, NULL, '{}', '2026-11-16 03:07:09.358392+00'),
	(200, 'outfits:practice:done', 'warehouse', 36, NULL, '{}', '2026-11-16 03:07:09.359545+00'),
	(201, 'outfits:feedback:given', 'WnX5Vxm6SJuGAw6I', 36, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "visibility": "shown"}', '2026-11-16 03:07:09.368291+00'),
	(203, 'helping:offer:declined', '9-RiH_sSzNudaTPE', 45, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT", "helper": 4}', '2026-11-16 10:07:09.362237+00'),
	(204, 'conversations:conversation:opened', 'q8c2OLpcWUfZqJFh', 45, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT"}', '2026-11-16 10:07:09.364466+00'),
	(205, 'helping:offer:accepted', 'mTXyusYwpuUFsqKk', 45, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT", "helper": 9, "conversation": "q8c2OLpcWUfZqJFh"}', '2026-11-16 10:07:09.364493+00'),
	(206, 'conversations:message:sent', 'jHC_ychLsq1HJ_VY', 45, 'GM0503', '{"to": 9, "about": "q8c2OLpcWUfZqJFh"}', '2026-11-16 11:07:09.360491+00'),
	(209, 'profiles:profile:changed', 'wltjPu84XA_jHf7r', 52, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-16 13:27:09.360756+00');
INSERT INTO public.event VALUES
	(211, 'moderation:case:opened', 'EgxDgE9APl87vjBU', NULL, 'GM0344', '{"kind": "request", "about": "hJQSSmkgaK1NXaBK", "because": "held"}', '2026-11-16 16:11:09.373065+00'),
	(214, 'conversations:conversation:closed', '_UCKVSEUmZhLofDm', 28, 'GM0599', '{"about": "5ucYTpHvW4FTSSW4"}', '2026-11-16 18:07:09.359761+00'),
	(215, 'helping:request:closed', '5ucYTpHvW4FTSSW4', 28, 'GM0599', '{"by": "asker", "says": "yes", "helper": 42}', '2026-11-16 18:07:09.360069+00'),
	(217, 'helping:request:thanked', '5ucYTpHvW4FTSSW4', 28, 'GM0599', '{"helper": 42}', '2026-11-16 18:11:09.358595+00'),
	(219, 'helping:offer:made', 'edN8yaDeQ6FkG-31', 24, 'GM0344', '{"about": "hJQSSmkgaK1NXaBK", "helper": 24, "visibility": "shown"}', '2026-11-16 22:07:09.363794+00'),
	(222, 'conversations:message:sent', 'c1cNJRpD9nYAkp_9', 51, 'GM0344', '{"to": 24, "about": "XQv-rfrJIzq1sxx1"}', '2026-11-17 09:07:09.36044+00'),
	(224, 'accounts:account:joined', 'rmMMhouin8tHuB7v', 53, 'GM0503', '{}', '2026-11-17 13:07:09.357715+00'),
	(226, 'helping:offer:declined', '00vB_NirXsnTLmBb', 36, 'GM0599', '{"about": "1V_Fh__xw54s2tV_", "helper": 16}', '2026-11-17 18:07:09.359251+00'),
	(227, 'helping:request:withdrawn', '1V_Fh__xw54s2tV_', 36, 'GM0599', '{}', '2026-11-17 18:07:09.359286+00'),
	(228, 'outfits:outfit:asked_how', 'c25Z_4sfY5DJnYms', NULL, 'GM0599', '{}', '2026-11-17 18:07:09.401199+00'),
	(229, 'helping:request:posted', 'jGMs4xYHZocVPTOs', 14, 'GM0599', '{"visibility": "held"}', '2026-11-18 16:07:09.361058+00'),
	(232, 'moderation:decision:made', 'Ek4fQOhSosYsHYyU', 1, 'GM0599', '{"case": "aXONNU493p6BkWid", "kind": "request", "about": "jGMs4xYHZocVPTOs", "ruling": "release"}', '2026-11-18 16:32:09.360375+00'),
	(233, 'moderation:case:closed', 'aXONNU493p6BkWid', 1, 'GM0599', '{"about": "jGMs4xYHZocVPTOs"}', '2026-11-18 16:32:09.360403+00'),
	(239, 'outfits:outfit:told', 'c25Z_4sfY5DJnYms', 28, 'GM0599', '{"how": "hard"}', '2026-11-18 18:07:09.35897+00'),
	(240, 'outfits:outfit:destroyed', 'c25Z_4sfY5DJnYms', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1}', '2026-11-18 18:07:09.409111+00'),
	(241, 'helping:offer:made', 'EcIDv0xcbLv9qBjZ', 12, 'GM0599', '{"about": "jGMs4xYHZocVPTOs", "helper": 12, "visibility": "shown"}', '2026-11-18 20:07:09.360773+00'),
	(243, 'helping:offer:declined', 'IDBFITmBtrxn-bxk', 14, 'GM0599', '{"about": "jGMs4xYHZocVPTOs", "helper": 7}', '2026-11-19 03:07:09.361858+00'),
	(244, 'conversations:conversation:opened', 'PXPOHln6OxcptUFd', 14, 'GM0599', '{"about": "jGMs4xYHZocVPTOs"}', '2026-11-19 03:07:09.363717+00'),
	(245, 'helping:offer:accepted', 'EcIDv0xcbLv9qBjZ', 14, 'GM0599', '{"about": "jGMs4xYHZocVPTOs", "helper": 12, "conversation": "PXPOHln6OxcptUFd"}', '2026-11-19 03:07:09.363743+00'),
	(247, 'accounts:account:joined', 'xgVxOkWjhW-JLrNl', 54, 'GM0599', '{}', '2026-11-19 13:07:09.3572+00'),
	(248, 'profiles:profile:changed', 'BPHdIioj8CVpG0s6', 54, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-19 13:27:09.359871+00'),
	(251, 'helping:request:thanked', 'hJQSSmkgaK1NXaBK', 51, 'GM0344', '{"helper": 24}', '2026-11-19 15:11:09.358939+00'),
	(254, 'helping:request:posted', '0etC_Lvateg8JGQR', 54, 'GM0599', '{"visibility": "held"}', '2026-11-20 12:07:09.359066+00'),
	(350, 'helping:request:thanked', 'jGMs4xYHZocVPTOs', 14, 'GM0599', '{"helper": 12}', '2026-11-24 14:11:09.358746+00'),
	(169, 'moderation:decision:made', '6a2Y-18cNuX17bsk', 3, 'GM0503', '{"case": "IqNdUTNfaCGMgXrj", "kind": "request", "about": "KZDG0KwvI8UEvIvT", "ruling": "release"}', '2026-11-15 14:32:09.360485+00'),
	(170, 'moderation:case:closed', 'IqNdUTNfaCGMgXrj', 3, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT"}', '2026-11-15 14:32:09.360515+00'),
	(171, 'outfits:outfit:drafted', 'c25Z_4sfY5DJnYms', 28, NULL, '{}', '2026-11-15 15:07:09.42954+00'),
	(173, 'moderation:case:opened', 'DwyNnreTTq5ESB_4', NULL, 'GM0599', '{"kind": "outfit", "about": "c25Z_4sfY5DJnYms", "because": "held"}', '2026-11-15 15:11:09.359707+00'),
	(177, 'outfits:practice:done', 'care', 11, NULL, '{}', '2026-11-15 20:07:09.359772+00'),
	(179, 'outfits:feedback:given', 'R6ANbdQLpfskG6kY', 11, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "visibility": "shown"}', '2026-11-15 20:07:09.373921+00'),
	(181, 'outfits:feedback:helped', 'R6ANbdQLpfskG6kY', 28, 'GM0599', '{"about": "c25Z_4sfY5DJnYms", "garment": "jacket"}', '2026-11-15 20:57:09.368656+00'),
	(202, 'helping:offer:made', 'mTXyusYwpuUFsqKk', 9, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT", "helper": 9, "visibility": "shown"}', '2026-11-16 03:07:09.377678+00'),
	(207, 'accounts:account:joined', 'D6N0fh6HfVq_5-yO', 52, 'GM0599', '{}', '2026-11-16 13:07:09.357199+00'),
	(208, 'conversations:message:sent', 'lCEDroOtkU3P9D90', 9, 'GM0503', '{"to": 45, "about": "q8c2OLpcWUfZqJFh"}', '2026-11-16 13:07:09.360859+00'),
	(210, 'helping:request:posted', 'hJQSSmkgaK1NXaBK', 51, 'GM0344', '{"visibility": "held"}', '2026-11-16 16:07:09.359498+00'),
	(212, 'moderation:decision:made', 'CJtlnqxrF8FxP3bb', 2, 'GM0344', '{"case": "EgxDgE9APl87vjBU", "kind": "request", "about": "hJQSSmkgaK1NXaBK", "ruling": "release"}', '2026-11-16 16:32:09.359186+00'),
	(213, 'moderation:case:closed', 'EgxDgE9APl87vjBU', 2, 'GM0344', '{"about": "hJQSSmkgaK1NXaBK"}', '2026-11-16 16:32:09.359214+00'),
	(216, 'helping:offer:made', '00vB_NirXsnTLmBb', 16, 'GM0599', '{"about": "1V_Fh__xw54s2tV_", "helper": 16, "visibility": "shown"}', '2026-11-16 18:07:09.366455+00'),
	(218, 'helping:request:closed', '5ucYTpHvW4FTSSW4', 42, 'GM0599', '{"by": "helper", "says": "partly", "helper": 42}', '2026-11-16 19:07:09.359231+00'),
	(220, 'conversations:conversation:opened', 'XQv-rfrJIzq1sxx1', 51, 'GM0344', '{"about": "hJQSSmkgaK1NXaBK"}', '2026-11-17 08:07:09.363278+00'),
	(221, 'helping:offer:accepted', 'edN8yaDeQ6FkG-31', 51, 'GM0344', '{"about": "hJQSSmkgaK1NXaBK", "helper": 24, "conversation": "XQv-rfrJIzq1sxx1"}', '2026-11-17 08:07:09.363312+00'),
	(223, 'conversations:message:sent', 'KWnO-IvIoy6oExNJ', 24, 'GM0344', '{"to": 51, "about": "XQv-rfrJIzq1sxx1"}', '2026-11-17 10:07:09.359988+00'),
	(225, 'profiles:profile:changed', 'b9eMW11KRZO05vgJ', 53, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-17 13:27:09.360521+00'),
	(230, 'conversations:message:sent', '9PKdXf0Ul49vyhGZ', 9, 'GM0503', '{"to": 45, "about": "q8c2OLpcWUfZqJFh"}', '2026-11-18 16:07:09.365399+00'),
	(231, 'moderation:case:opened', 'aXONNU493p6BkWid', NULL, 'GM0599', '{"kind": "request", "about": "jGMs4xYHZocVPTOs", "because": "held"}', '2026-11-18 16:11:09.361587+00'),
	(234, 'moderation:case:opened', 'zwSdVgI1aVb3iVzM', NULL, 'GM0599', '{"kind": "request", "about": "jGMs4xYHZocVPTOs", "because": "reported"}', '2026-11-18 16:57:09.364151+00'),
	(235, 'moderation:report:made', 'hzAZBPkjoenOpxSx', 38, 'GM0599', '{"case": "zwSdVgI1aVb3iVzM", "kind": "request", "about": "jGMs4xYHZocVPTOs", "reason": "other"}', '2026-11-18 16:57:09.365748+00'),
	(236, 'moderation:decision:made', 'COaEcBsRH-Ue639g', 1, 'GM0599', '{"case": "zwSdVgI1aVb3iVzM", "kind": "request", "about": "jGMs4xYHZocVPTOs", "ruling": "hide"}', '2026-11-18 17:17:09.369386+00'),
	(237, 'moderation:case:closed', 'zwSdVgI1aVb3iVzM', 1, 'GM0599', '{"about": "jGMs4xYHZocVPTOs"}', '2026-11-18 17:17:09.369416+00'),
	(238, 'moderation:decision:undone', 'COaEcBsRH-Ue639g', 1, 'GM0599', '{"case": "zwSdVgI1aVb3iVzM", "kind": "request", "about": "jGMs4xYHZocVPTOs", "ruling": "hide"}', '2026-11-18 17:47:09.369281+00');
INSERT INTO public.event VALUES
	(242, 'helping:offer:made', 'IDBFITmBtrxn-bxk', 7, 'GM0599', '{"about": "jGMs4xYHZocVPTOs", "helper": 7, "visibility": "shown"}', '2026-11-18 22:07:09.361266+00'),
	(246, 'conversations:message:sent', 'yKMUH6L-JuoSejrI', 14, 'GM0599', '{"to": 12, "about": "PXPOHln6OxcptUFd"}', '2026-11-19 04:07:09.359719+00'),
	(249, 'conversations:conversation:closed', 'XQv-rfrJIzq1sxx1', 51, 'GM0344', '{"about": "hJQSSmkgaK1NXaBK"}', '2026-11-19 15:07:09.359709+00'),
	(250, 'helping:request:closed', 'hJQSSmkgaK1NXaBK', 51, 'GM0344', '{"by": "asker", "says": "yes", "helper": 24}', '2026-11-19 15:07:09.360055+00'),
	(252, 'helping:request:closed', 'hJQSSmkgaK1NXaBK', 24, 'GM0344', '{"by": "helper", "says": "yes", "helper": 24}', '2026-11-19 16:07:09.358955+00'),
	(253, 'helping:request:expired', 'bFZyRzmyXunnu41I', NULL, 'GM0503', '{"visibility": "shown"}', '2026-11-19 18:07:09.413733+00'),
	(255, 'moderation:case:opened', 'ErKCtkSoqrgicD2L', NULL, 'GM0599', '{"kind": "request", "about": "0etC_Lvateg8JGQR", "because": "held"}', '2026-11-20 12:11:09.361137+00'),
	(258, 'accounts:account:joined', '3TrrIUcKQ-7Yle6V', 55, 'GM0344', '{}', '2026-11-20 13:07:09.357181+00'),
	(260, 'helping:offer:made', 'Dwo31oDvTkyNb4QM', 21, 'GM0599', '{"about": "0etC_Lvateg8JGQR", "helper": 21, "visibility": "shown"}', '2026-11-20 16:07:09.361948+00'),
	(264, 'helping:request:closed', 'KZDG0KwvI8UEvIvT', 9, 'GM0503', '{"by": "helper", "says": "yes", "helper": 9}', '2026-11-20 19:07:09.358593+00'),
	(271, 'conversations:message:sent', 'NfxyIXyUMqAaIEch', 54, 'GM0599', '{"to": 21, "about": "bNWlEIOkEFsncXZ1"}', '2026-11-21 01:07:09.359439+00'),
	(273, 'accounts:account:joined', 'dpmX3rhkhepqNuHa', 56, 'GM0599', '{}', '2026-11-21 13:07:09.357173+00'),
	(275, 'outfits:outfit:posted', 'Yw7s9csePjgGDrva', 14, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-21 13:09:09.360714+00'),
	(276, 'moderation:case:opened', '4hfVG0hCoA4dhCt-', NULL, 'GM0599', '{"kind": "outfit", "about": "Yw7s9csePjgGDrva", "because": "held"}', '2026-11-21 13:11:09.375119+00'),
	(278, 'moderation:decision:made', 'pg7G-3Zjg4vyMDVu', 1, 'GM0599', '{"case": "4hfVG0hCoA4dhCt-", "kind": "outfit", "about": "Yw7s9csePjgGDrva", "ruling": "release"}', '2026-11-21 13:32:09.361601+00'),
	(279, 'moderation:case:closed', '4hfVG0hCoA4dhCt-', 1, 'GM0599', '{"about": "Yw7s9csePjgGDrva"}', '2026-11-21 13:32:09.361626+00'),
	(283, 'outfits:practice:done', 'hotel', 12, NULL, '{}', '2026-11-21 17:07:09.357953+00'),
	(285, 'outfits:practice:done', 'warehouse', 12, NULL, '{}', '2026-11-21 17:07:09.361292+00'),
	(288, 'helping:request:posted', 'wCXtFXohL-DbJJ4r', 55, 'GM0344', '{"visibility": "held"}', '2026-11-21 17:07:09.378442+00'),
	(290, 'moderation:decision:made', 'Z648I3AX7wRAos8O', 2, 'GM0344', '{"case": "BT4oDV6Z1IzeWYMH", "kind": "request", "about": "wCXtFXohL-DbJJ4r", "ruling": "release"}', '2026-11-21 17:32:09.359063+00'),
	(291, 'moderation:case:closed', 'BT4oDV6Z1IzeWYMH', 2, 'GM0344', '{"about": "wCXtFXohL-DbJJ4r"}', '2026-11-21 17:32:09.359091+00'),
	(293, 'outfits:feedback:helped', '8IKPkUiwZFA2mtnA', 14, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "garment": "trousers"}', '2026-11-21 17:57:09.364458+00'),
	(295, 'outfits:feedback:given', 'OSxoB6Fn3q-c4XDF', 7, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "visibility": "shown"}', '2026-11-21 20:07:09.366267+00'),
	(298, 'outfits:practice:done', 'hotel', 37, NULL, '{}', '2026-11-21 22:07:09.357214+00'),
	(300, 'outfits:practice:done', 'warehouse', 37, NULL, '{}', '2026-11-21 22:07:09.360005+00'),
	(411, 'helping:request:closed', 'DZxxY0C2z52dIW9w', 33, 'GM0599', '{"by": "asker", "says": "yes", "helper": 27}', '2026-11-26 13:07:09.359498+00'),
	(256, 'moderation:decision:made', 'qU4-7U7zEIFkCY2n', 1, 'GM0599', '{"case": "ErKCtkSoqrgicD2L", "kind": "request", "about": "0etC_Lvateg8JGQR", "ruling": "release"}', '2026-11-20 12:32:09.359256+00'),
	(257, 'moderation:case:closed', 'ErKCtkSoqrgicD2L', 1, 'GM0599', '{"about": "0etC_Lvateg8JGQR"}', '2026-11-20 12:32:09.359284+00'),
	(259, 'profiles:profile:changed', 'jcZrBHZ5uJrbd1sn', 55, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-20 13:27:09.359023+00'),
	(261, 'conversations:conversation:closed', 'q8c2OLpcWUfZqJFh', 45, 'GM0503', '{"about": "KZDG0KwvI8UEvIvT"}', '2026-11-20 18:07:09.359766+00'),
	(262, 'helping:request:closed', 'KZDG0KwvI8UEvIvT', 45, 'GM0503', '{"by": "asker", "says": "yes", "helper": 9}', '2026-11-20 18:07:09.360115+00'),
	(263, 'helping:request:thanked', 'KZDG0KwvI8UEvIvT', 45, 'GM0503', '{"helper": 9}', '2026-11-20 18:11:09.358205+00'),
	(265, 'helping:offer:made', 'nh99cQby8LYGoI3R', 4, 'GM0599', '{"about": "0etC_Lvateg8JGQR", "helper": 4, "visibility": "shown"}', '2026-11-20 20:07:09.361022+00'),
	(266, 'helping:offer:declined', 'nh99cQby8LYGoI3R', 54, 'GM0599', '{"about": "0etC_Lvateg8JGQR", "helper": 4}', '2026-11-20 22:07:09.360461+00'),
	(267, 'conversations:conversation:opened', 'bNWlEIOkEFsncXZ1', 54, 'GM0599', '{"about": "0etC_Lvateg8JGQR"}', '2026-11-20 22:07:09.361882+00'),
	(268, 'helping:offer:accepted', 'Dwo31oDvTkyNb4QM', 54, 'GM0599', '{"about": "0etC_Lvateg8JGQR", "helper": 21, "conversation": "bNWlEIOkEFsncXZ1"}', '2026-11-20 22:07:09.361947+00'),
	(269, 'conversations:message:sent', 'OOraIdjOQU2XfLEO', 54, 'GM0599', '{"to": 21, "about": "bNWlEIOkEFsncXZ1"}', '2026-11-20 23:07:09.360553+00'),
	(270, 'conversations:message:sent', 'ehcFitr0cZ9aXhqw', 21, 'GM0599', '{"to": 54, "about": "bNWlEIOkEFsncXZ1"}', '2026-11-21 00:07:09.359616+00'),
	(272, 'conversations:message:sent', 'DO8USqp9bb2zUVNs', 21, 'GM0599', '{"to": 54, "about": "bNWlEIOkEFsncXZ1"}', '2026-11-21 01:07:09.363075+00'),
	(274, 'outfits:outfit:drafted', 'Yw7s9csePjgGDrva', 14, NULL, '{}', '2026-11-21 13:07:09.38638+00'),
	(277, 'profiles:profile:changed', 'wYGkeFULL8r75P6k', 56, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-21 13:27:09.358712+00'),
	(280, 'conversations:message:sent', 'svZ_vkFdRnxloAlu', 12, 'GM0599', '{"to": 14, "about": "PXPOHln6OxcptUFd"}', '2026-11-21 15:07:09.359823+00'),
	(281, 'conversations:message:sent', 'ageY2lMaly9JPQbS', 54, 'GM0599', '{"to": 21, "about": "bNWlEIOkEFsncXZ1"}', '2026-11-21 16:07:09.35949+00'),
	(282, 'conversations:message:sent', 'fGa_DBEMViE1hZ9i', 14, 'GM0599', '{"to": 12, "about": "PXPOHln6OxcptUFd"}', '2026-11-21 16:07:09.362856+00'),
	(284, 'outfits:practice:done', 'care', 12, NULL, '{}', '2026-11-21 17:07:09.360113+00'),
	(286, 'outfits:feedback:given', '8IKPkUiwZFA2mtnA', 12, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "visibility": "shown"}', '2026-11-21 17:07:09.369682+00'),
	(287, 'conversations:message:sent', 'ASKj3gTEZNMMKSI4', 12, 'GM0599', '{"to": 14, "about": "PXPOHln6OxcptUFd"}', '2026-11-21 17:07:09.373906+00'),
	(289, 'moderation:case:opened', 'BT4oDV6Z1IzeWYMH', NULL, 'GM0344', '{"kind": "request", "about": "wCXtFXohL-DbJJ4r", "because": "held"}', '2026-11-21 17:11:09.368268+00'),
	(292, 'outfits:feedback:helped', '8IKPkUiwZFA2mtnA', 14, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "garment": "jumper"}', '2026-11-21 17:57:09.36043+00'),
	(294, 'outfits:feedback:helped', '8IKPkUiwZFA2mtnA', 14, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "garment": "shoes"}', '2026-11-21 17:57:09.367492+00');
INSERT INTO public.event VALUES
	(296, 'helping:request:posted', 'gadnFm-OZ07iOSyi', 56, 'GM0599', '{"visibility": "held"}', '2026-11-21 21:07:09.360498+00'),
	(297, 'moderation:case:opened', '0bU99npNylf_52n2', NULL, 'GM0599', '{"kind": "request", "about": "gadnFm-OZ07iOSyi", "because": "held"}', '2026-11-21 21:11:09.360002+00'),
	(299, 'outfits:practice:done', 'care', 37, NULL, '{}', '2026-11-21 22:07:09.358384+00'),
	(301, 'outfits:feedback:given', 'snljyN05rdAfDhNm', 37, 'GM0599', '{"about": "Yw7s9csePjgGDrva", "visibility": "shown"}', '2026-11-21 22:07:09.366777+00'),
	(302, 'outfits:outfit:answered', 'Yw7s9csePjgGDrva', NULL, 'GM0599', '{"answers": 3}', '2026-11-21 22:07:09.368027+00'),
	(306, 'conversations:conversation:opened', 'JAi2c6-PLTbBX20X', 55, 'GM0344', '{"about": "wCXtFXohL-DbJJ4r"}', '2026-11-22 08:07:09.361903+00'),
	(307, 'helping:offer:accepted', 'g-3DRSkhEaW3xcet', 55, 'GM0344', '{"about": "wCXtFXohL-DbJJ4r", "helper": 11, "conversation": "JAi2c6-PLTbBX20X"}', '2026-11-22 08:07:09.361932+00'),
	(308, 'conversations:message:sent', 'wTmA-amcXf7zG2dv', 55, 'GM0344', '{"to": 11, "about": "JAi2c6-PLTbBX20X"}', '2026-11-22 09:07:09.359401+00'),
	(310, 'conversations:message:sent', 'T71mgiI7R5qY0Ebd', 11, 'GM0344', '{"to": 55, "about": "JAi2c6-PLTbBX20X"}', '2026-11-22 13:07:09.360288+00'),
	(312, 'conversations:conversation:closed', 'bNWlEIOkEFsncXZ1', 54, 'GM0599', '{"about": "0etC_Lvateg8JGQR"}', '2026-11-22 14:07:09.359927+00'),
	(313, 'helping:request:closed', '0etC_Lvateg8JGQR', 54, 'GM0599', '{"by": "asker", "says": "yes", "helper": 21}', '2026-11-22 14:07:09.360319+00'),
	(315, 'helping:request:closed', '0etC_Lvateg8JGQR', 21, 'GM0599', '{"by": "helper", "says": "yes", "helper": 21}', '2026-11-22 15:07:09.358718+00'),
	(317, 'moderation:case:opened', 'G1EgsTARwFTCNWO_', NULL, 'GM0599', '{"kind": "request", "about": "DZxxY0C2z52dIW9w", "because": "held"}', '2026-11-22 15:11:09.370065+00'),
	(320, 'helping:offer:made', 'l6WULqn599-S9U0j', 4, 'GM0599', '{"about": "DZxxY0C2z52dIW9w", "helper": 4, "visibility": "shown"}', '2026-11-22 17:07:09.361368+00'),
	(321, 'helping:offer:made', '3c4BjREHnEPh__gR', 27, 'GM0599', '{"about": "DZxxY0C2z52dIW9w", "helper": 27, "visibility": "shown"}', '2026-11-22 19:07:09.364338+00'),
	(323, 'moderation:case:opened', 'xmCsMglcaDvnJhfu', NULL, 'GM0599', '{"kind": "request", "about": "lWVI26TnwdE_MPkA", "because": "held"}', '2026-11-22 22:11:09.361699+00'),
	(329, 'conversations:message:sent', '3y2mWWjmenzT3vH_', 33, 'GM0599', '{"to": 27, "about": "8L5457f7XDmiFQir"}', '2026-11-23 07:07:09.359519+00'),
	(331, 'conversations:message:sent', 'sUzklETDee1HyB2C', 33, 'GM0599', '{"to": 27, "about": "8L5457f7XDmiFQir"}', '2026-11-23 10:07:09.359383+00'),
	(332, 'conversations:message:sent', 'DEFQx5qHxhK_5CgG', 27, 'GM0599', '{"to": 33, "about": "8L5457f7XDmiFQir"}', '2026-11-23 10:07:09.362495+00'),
	(334, 'profiles:profile:changed', 'Chd6ylPYE2XAlcjd', 58, 'GM0503', '{"located": false, "visibility": "shown"}', '2026-11-23 13:27:09.359802+00'),
	(337, 'moderation:decision:made', 'L2-tNcr9RkVErf8G', 2, 'GM0344', '{"case": "vY8RopRPQ7cDOzrv", "kind": "request", "about": "b2U3E0AkwrQBqDmV", "ruling": "release"}', '2026-11-23 16:32:09.360028+00'),
	(338, 'moderation:case:closed', 'vY8RopRPQ7cDOzrv', 2, 'GM0344', '{"about": "b2U3E0AkwrQBqDmV"}', '2026-11-23 16:32:09.360057+00'),
	(339, 'helping:offer:made', '1NLMmnR1wCiQf7IM', 28, 'GM0344', '{"about": "b2U3E0AkwrQBqDmV", "helper": 28, "visibility": "shown"}', '2026-11-23 22:07:09.366686+00'),
	(344, 'helping:request:posted', 'ViX12HELZajbh6Jh', 49, 'GM0599', '{"visibility": "held"}', '2026-11-24 13:07:09.360801+00'),
	(345, 'moderation:case:opened', 'FuyR3UBrtS_8piwV', NULL, 'GM0599', '{"kind": "request", "about": "ViX12HELZajbh6Jh", "because": "held"}', '2026-11-24 13:11:09.365833+00'),
	(346, 'moderation:decision:made', 'Ym_ZIIeDtzDhKePY', 1, 'GM0599', '{"case": "FuyR3UBrtS_8piwV", "kind": "request", "about": "ViX12HELZajbh6Jh", "ruling": "release"}', '2026-11-24 13:32:09.359065+00'),
	(347, 'moderation:case:closed', 'FuyR3UBrtS_8piwV', 1, 'GM0599', '{"about": "ViX12HELZajbh6Jh"}', '2026-11-24 13:32:09.359091+00'),
	(304, 'moderation:decision:made', 'rUcS-s37xWvXfvlF', 1, 'GM0599', '{"case": "0bU99npNylf_52n2", "kind": "request", "about": "gadnFm-OZ07iOSyi", "ruling": "remove"}', '2026-11-21 22:07:09.3886+00'),
	(305, 'moderation:case:closed', '0bU99npNylf_52n2', 1, 'GM0599', '{"about": "gadnFm-OZ07iOSyi"}', '2026-11-21 22:07:09.388627+00'),
	(309, 'accounts:account:joined', '1926fETUVucMiPL3', 57, 'GM0344', '{}', '2026-11-22 13:07:09.357122+00'),
	(311, 'profiles:profile:changed', 'DxcSKBLZaZKWaOgp', 57, 'GM0344', '{"located": false, "visibility": "shown"}', '2026-11-22 13:27:09.359976+00'),
	(314, 'helping:request:thanked', '0etC_Lvateg8JGQR', 54, 'GM0599', '{"helper": 21}', '2026-11-22 14:11:09.359318+00'),
	(316, 'helping:request:posted', 'DZxxY0C2z52dIW9w', 33, 'GM0599', '{"visibility": "held"}', '2026-11-22 15:07:09.362602+00'),
	(318, 'moderation:decision:made', 'w-XWLm7Jii6l6RFz', 1, 'GM0599', '{"case": "G1EgsTARwFTCNWO_", "kind": "request", "about": "DZxxY0C2z52dIW9w", "ruling": "release"}', '2026-11-22 15:32:09.359063+00'),
	(319, 'moderation:case:closed', 'G1EgsTARwFTCNWO_', 1, 'GM0599', '{"about": "DZxxY0C2z52dIW9w"}', '2026-11-22 15:32:09.359089+00'),
	(322, 'helping:request:posted', 'lWVI26TnwdE_MPkA', 56, 'GM0599', '{"visibility": "held"}', '2026-11-22 22:07:09.359351+00'),
	(324, 'moderation:decision:made', 'JfTXocUdVf3jfpSH', 1, 'GM0599', '{"case": "xmCsMglcaDvnJhfu", "kind": "request", "about": "lWVI26TnwdE_MPkA", "ruling": "suspend"}', '2026-11-22 23:07:09.361385+00'),
	(325, 'moderation:case:closed', 'xmCsMglcaDvnJhfu', 1, 'GM0599', '{"about": "lWVI26TnwdE_MPkA"}', '2026-11-22 23:07:09.361412+00'),
	(326, 'helping:offer:declined', 'l6WULqn599-S9U0j', 33, 'GM0599', '{"about": "DZxxY0C2z52dIW9w", "helper": 4}', '2026-11-23 06:07:09.361819+00'),
	(327, 'conversations:conversation:opened', '8L5457f7XDmiFQir', 33, 'GM0599', '{"about": "DZxxY0C2z52dIW9w"}', '2026-11-23 06:07:09.363988+00'),
	(328, 'helping:offer:accepted', '3c4BjREHnEPh__gR', 33, 'GM0599', '{"about": "DZxxY0C2z52dIW9w", "helper": 27, "conversation": "8L5457f7XDmiFQir"}', '2026-11-23 06:07:09.364016+00'),
	(330, 'conversations:message:sent', 'hegczVRYcXbIEHOZ', 27, 'GM0599', '{"to": 33, "about": "8L5457f7XDmiFQir"}', '2026-11-23 09:07:09.359867+00'),
	(333, 'accounts:account:joined', 'v9AeYcacuG4Jlz_a', 58, 'GM0503', '{}', '2026-11-23 13:07:09.357071+00'),
	(335, 'helping:request:posted', 'b2U3E0AkwrQBqDmV', 39, 'GM0344', '{"visibility": "held"}', '2026-11-23 16:07:09.359709+00'),
	(336, 'moderation:case:opened', 'vY8RopRPQ7cDOzrv', NULL, 'GM0344', '{"kind": "request", "about": "b2U3E0AkwrQBqDmV", "because": "held"}', '2026-11-23 16:11:09.369521+00'),
	(340, 'conversations:conversation:opened', '5LwW7YdhInRxE96y', 39, 'GM0344', '{"about": "b2U3E0AkwrQBqDmV"}', '2026-11-24 10:07:09.362435+00'),
	(341, 'helping:offer:accepted', '1NLMmnR1wCiQf7IM', 39, 'GM0344', '{"about": "b2U3E0AkwrQBqDmV", "helper": 28, "conversation": "5LwW7YdhInRxE96y"}', '2026-11-24 10:07:09.362467+00'),
	(342, 'conversations:message:sent', '__DSQIjplRb53vAy', 39, 'GM0344', '{"to": 28, "about": "5LwW7YdhInRxE96y"}', '2026-11-24 11:07:09.359693+00'),
	(343, 'conversations:message:sent', 'I_FJH7e6gmzd1Tim', 28, 'GM0344', '{"to": 39, "about": "5LwW7YdhInRxE96y"}', '2026-11-24 12:07:09.359679+00'),
	(348, 'conversations:conversation:closed', 'PXPOHln6OxcptUFd', 14, 'GM0599', '{"about": "jGMs4xYHZocVPTOs"}', '2026-11-24 14:07:09.359852+00');
INSERT INTO public.event VALUES
	(349, 'helping:request:closed', 'jGMs4xYHZocVPTOs', 14, 'GM0599', '{"by": "asker", "says": "yes", "helper": 12}', '2026-11-24 14:07:09.360163+00'),
	(351, 'helping:request:closed', 'jGMs4xYHZocVPTOs', 12, 'GM0599', '{"by": "helper", "says": "yes", "helper": 12}', '2026-11-24 15:07:09.358809+00'),
	(354, 'conversations:conversation:opened', '1pnbb-JxFQE57iYf', 49, 'GM0599', '{"about": "ViX12HELZajbh6Jh"}', '2026-11-24 20:07:09.361313+00'),
	(355, 'helping:offer:accepted', 'wXu9WvDUhedLYaKl', 49, 'GM0599', '{"about": "ViX12HELZajbh6Jh", "helper": 8, "conversation": "1pnbb-JxFQE57iYf"}', '2026-11-24 20:07:09.361345+00'),
	(356, 'conversations:message:sent', 'T0gY6nnUS6F2nB4h', 49, 'GM0599', '{"to": 8, "about": "1pnbb-JxFQE57iYf"}', '2026-11-24 21:07:09.359714+00'),
	(357, 'conversations:message:sent', 'QyOMdSz9u5V7W3-8', 8, 'GM0599', '{"to": 49, "about": "1pnbb-JxFQE57iYf"}', '2026-11-24 22:07:09.359495+00'),
	(359, 'moderation:case:opened', '97quwv_gPmeZ5_AW', NULL, 'GM0503', '{"kind": "request", "about": "ynQSP4L9X3Zc-gM1", "because": "held"}', '2026-11-25 08:11:09.364798+00'),
	(362, 'helping:request:posted', 'amip2rw1hBNtDubz', 31, 'GM0344', '{"visibility": "held"}', '2026-11-25 12:07:09.359556+00'),
	(364, 'moderation:decision:made', '8UgFMh5luKVCEo4w', 2, 'GM0344', '{"case": "5wh2waXYOvbjamCm", "kind": "request", "about": "amip2rw1hBNtDubz", "ruling": "release"}', '2026-11-25 12:32:09.358926+00'),
	(365, 'moderation:case:closed', '5wh2waXYOvbjamCm', 2, 'GM0344', '{"about": "amip2rw1hBNtDubz"}', '2026-11-25 12:32:09.358953+00'),
	(367, 'conversations:message:sent', 'OGIxHWE1T5xUk6hz', 39, 'GM0344', '{"to": 28, "about": "5LwW7YdhInRxE96y"}', '2026-11-25 14:07:09.359639+00'),
	(368, 'conversations:message:sent', '6nY5d8-5QEVpBqaD', 49, 'GM0599', '{"to": 8, "about": "1pnbb-JxFQE57iYf"}', '2026-11-25 16:07:09.359417+00'),
	(370, 'helping:offer:made', 'vFSIS0qPD5f-S5DP', 10, 'GM0344', '{"about": "amip2rw1hBNtDubz", "helper": 10, "visibility": "shown"}', '2026-11-25 16:07:09.368679+00'),
	(371, 'moderation:case:opened', '59cw7maxx0w7GnP1', NULL, 'GM0599', '{"kind": "request", "about": "Ab3sxZ23Z972ASWD", "because": "held"}', '2026-11-25 16:11:09.367582+00'),
	(374, 'conversations:message:sent', 'A9ZoGRUCw5xPmK3w', 8, 'GM0599', '{"to": 49, "about": "1pnbb-JxFQE57iYf"}', '2026-11-25 17:07:09.359554+00'),
	(379, 'helping:offer:made', 'qV9Av5G7CCi0tL7C', 32, 'GM0344', '{"about": "amip2rw1hBNtDubz", "helper": 32, "visibility": "shown"}', '2026-11-25 22:07:09.365345+00'),
	(385, 'conversations:message:sent', 'vcdsm3AScAxs28aX', 10, 'GM0344', '{"to": 31, "about": "L7QLbImnscVSRpXo"}', '2026-11-26 02:07:09.359619+00'),
	(390, 'conversations:message:sent', 'LK1ulCr4bqjumE67', 43, 'GM0599', '{"to": 6, "about": "WucXj4q9XDojIqw6"}', '2026-11-26 04:07:09.359075+00'),
	(392, 'helping:request:posted', 'LnamfxHYUitkyRXh', 29, 'GM0344', '{"visibility": "held"}', '2026-11-26 06:07:09.363471+00'),
	(393, 'moderation:case:opened', 'Y8-9_bvVqsrcBguY', NULL, 'GM0344', '{"kind": "request", "about": "LnamfxHYUitkyRXh", "because": "held"}', '2026-11-26 06:07:09.370005+00'),
	(396, 'conversations:message:sent', '41IdAPbLgkRer1XH', 43, 'GM0599', '{"to": 6, "about": "WucXj4q9XDojIqw6"}', '2026-11-26 07:07:09.359754+00'),
	(398, 'moderation:case:opened', 'vrPmp0kH6kgMdIIB', NULL, 'GM0503', '{"kind": "request", "about": "_qsqaQofsdIVrlZM", "because": "held"}', '2026-11-26 10:11:09.359546+00'),
	(401, 'helping:request:posted', 'Lk5L2v_BQCdx_wC0', 21, 'GM0599', '{"visibility": "held"}', '2026-11-26 11:07:09.359439+00'),
	(403, 'moderation:decision:made', '0Qkazv-Tp_OdxM64', 1, 'GM0599', '{"case": "PZeUqmDmGdggiFMn", "kind": "request", "about": "Lk5L2v_BQCdx_wC0", "ruling": "release"}', '2026-11-26 11:32:09.358867+00'),
	(404, 'moderation:case:closed', 'PZeUqmDmGdggiFMn', 1, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0"}', '2026-11-26 11:32:09.358894+00'),
	(405, 'outfits:outfit:drafted', 'CLm2OJ7KqbMzhnyB', 49, NULL, '{}', '2026-11-26 12:07:09.389253+00'),
	(410, 'conversations:conversation:closed', '8L5457f7XDmiFQir', 33, 'GM0599', '{"about": "DZxxY0C2z52dIW9w"}', '2026-11-26 13:07:09.359178+00'),
	(352, 'helping:offer:made', 'wXu9WvDUhedLYaKl', 8, 'GM0599', '{"about": "ViX12HELZajbh6Jh", "helper": 8, "visibility": "shown"}', '2026-11-24 16:07:09.360387+00'),
	(353, 'outfits:outfit:asked_how', 'Yw7s9csePjgGDrva', NULL, 'GM0599', '{}', '2026-11-24 18:07:09.401124+00'),
	(358, 'helping:request:posted', 'ynQSP4L9X3Zc-gM1', 53, 'GM0503', '{"visibility": "held"}', '2026-11-25 08:07:09.359912+00'),
	(360, 'moderation:decision:made', 'KtC30h4BYdn6P2qU', 3, 'GM0503', '{"case": "97quwv_gPmeZ5_AW", "kind": "request", "about": "ynQSP4L9X3Zc-gM1", "ruling": "release"}', '2026-11-25 08:32:09.359083+00'),
	(361, 'moderation:case:closed', '97quwv_gPmeZ5_AW', 3, 'GM0503', '{"about": "ynQSP4L9X3Zc-gM1"}', '2026-11-25 08:32:09.359112+00'),
	(363, 'moderation:case:opened', '5wh2waXYOvbjamCm', NULL, 'GM0344', '{"kind": "request", "about": "amip2rw1hBNtDubz", "because": "held"}', '2026-11-25 12:11:09.359654+00'),
	(366, 'helping:offer:made', 'axSXmqYwRMJ7sKvw', 7, 'GM0503', '{"about": "ynQSP4L9X3Zc-gM1", "helper": 7, "visibility": "shown"}', '2026-11-25 13:07:09.360704+00'),
	(369, 'helping:request:posted', 'Ab3sxZ23Z972ASWD', 43, 'GM0599', '{"visibility": "held"}', '2026-11-25 16:07:09.362883+00'),
	(372, 'moderation:decision:made', 'yrhoCo71r5NYmUiq', 1, 'GM0599', '{"case": "59cw7maxx0w7GnP1", "kind": "request", "about": "Ab3sxZ23Z972ASWD", "ruling": "release"}', '2026-11-25 16:32:09.359106+00'),
	(373, 'moderation:case:closed', '59cw7maxx0w7GnP1', 1, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD"}', '2026-11-25 16:32:09.359133+00'),
	(375, 'outfits:outfit:told', 'Yw7s9csePjgGDrva', 14, 'GM0599', '{"how": "job"}', '2026-11-25 18:07:09.358701+00'),
	(376, 'outfits:outfit:destroyed', 'Yw7s9csePjgGDrva', NULL, 'GM0599', '{"draft": 0, "files": 3, "photos": 1}', '2026-11-25 18:07:09.415738+00'),
	(377, 'helping:offer:made', 'cuTdy4Vk-omCzBf8', 6, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 6, "visibility": "shown"}', '2026-11-25 20:07:09.360056+00'),
	(378, 'helping:offer:made', 'QPnohldrpYkoy_4I', 5, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 5, "visibility": "shown"}', '2026-11-25 22:07:09.359938+00'),
	(380, 'helping:offer:made', 'Cvr6wMQSh_SzgHBw', 21, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 21, "visibility": "shown"}', '2026-11-25 23:07:09.360242+00'),
	(381, 'helping:offer:declined', 'qV9Av5G7CCi0tL7C', 31, 'GM0344', '{"about": "amip2rw1hBNtDubz", "helper": 32}', '2026-11-26 00:07:09.361677+00'),
	(382, 'conversations:conversation:opened', 'L7QLbImnscVSRpXo', 31, 'GM0344', '{"about": "amip2rw1hBNtDubz"}', '2026-11-26 00:07:09.363599+00'),
	(383, 'helping:offer:accepted', 'vFSIS0qPD5f-S5DP', 31, 'GM0344', '{"about": "amip2rw1hBNtDubz", "helper": 10, "conversation": "L7QLbImnscVSRpXo"}', '2026-11-26 00:07:09.363625+00'),
	(384, 'conversations:message:sent', 'GdjdH2wMJ1jdTo8Y', 31, 'GM0344', '{"to": 10, "about": "L7QLbImnscVSRpXo"}', '2026-11-26 01:07:09.359709+00'),
	(386, 'helping:offer:declined', 'QPnohldrpYkoy_4I', 43, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 5}', '2026-11-26 03:07:09.361507+00'),
	(387, 'helping:offer:declined', 'Cvr6wMQSh_SzgHBw', 43, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 21}', '2026-11-26 03:07:09.361886+00'),
	(388, 'conversations:conversation:opened', 'WucXj4q9XDojIqw6', 43, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD"}', '2026-11-26 03:07:09.363351+00'),
	(389, 'helping:offer:accepted', 'cuTdy4Vk-omCzBf8', 43, 'GM0599', '{"about": "Ab3sxZ23Z972ASWD", "helper": 6, "conversation": "WucXj4q9XDojIqw6"}', '2026-11-26 03:07:09.363376+00');
INSERT INTO public.event VALUES
	(391, 'conversations:message:sent', 'Ug_M47iUp7YNOXOD', 6, 'GM0599', '{"to": 43, "about": "WucXj4q9XDojIqw6"}', '2026-11-26 06:07:09.359684+00'),
	(394, 'moderation:decision:made', 'yT5vYCSh14D17e-B', 2, 'GM0344', '{"case": "Y8-9_bvVqsrcBguY", "kind": "request", "about": "LnamfxHYUitkyRXh", "ruling": "release"}', '2026-11-26 06:32:09.359216+00'),
	(395, 'moderation:case:closed', 'Y8-9_bvVqsrcBguY', 2, 'GM0344', '{"about": "LnamfxHYUitkyRXh"}', '2026-11-26 06:32:09.359246+00'),
	(397, 'helping:request:posted', '_qsqaQofsdIVrlZM', 41, 'GM0503', '{"visibility": "held"}', '2026-11-26 10:07:09.359265+00'),
	(399, 'moderation:decision:made', 'sbPNQcjXqUAcLeqF', 3, 'GM0503', '{"case": "vrPmp0kH6kgMdIIB", "kind": "request", "about": "_qsqaQofsdIVrlZM", "ruling": "release"}', '2026-11-26 10:32:09.35908+00'),
	(400, 'moderation:case:closed', 'vrPmp0kH6kgMdIIB', 3, 'GM0503', '{"about": "_qsqaQofsdIVrlZM"}', '2026-11-26 10:32:09.359108+00'),
	(402, 'moderation:case:opened', 'PZeUqmDmGdggiFMn', NULL, 'GM0599', '{"kind": "request", "about": "Lk5L2v_BQCdx_wC0", "because": "held"}', '2026-11-26 11:11:09.359501+00'),
	(406, 'outfits:outfit:posted', 'CLm2OJ7KqbMzhnyB', 49, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-26 12:09:09.359778+00'),
	(407, 'moderation:case:opened', 'wXQLLPKA6LWvpHrZ', NULL, 'GM0599', '{"kind": "outfit", "about": "CLm2OJ7KqbMzhnyB", "because": "held"}', '2026-11-26 12:11:09.359819+00'),
	(408, 'moderation:decision:made', 'MGM9PWxjIZGNBlKH', 1, 'GM0599', '{"case": "wXQLLPKA6LWvpHrZ", "kind": "outfit", "about": "CLm2OJ7KqbMzhnyB", "ruling": "release"}', '2026-11-26 12:32:09.35972+00'),
	(409, 'moderation:case:closed', 'wXQLLPKA6LWvpHrZ', 1, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB"}', '2026-11-26 12:32:09.359747+00'),
	(412, 'helping:offer:made', 'fKYkakNPhwKPTiT2', 8, 'GM0503', '{"about": "_qsqaQofsdIVrlZM", "helper": 8, "visibility": "shown"}', '2026-11-26 13:07:09.364473+00'),
	(414, 'helping:request:closed', 'DZxxY0C2z52dIW9w', 27, 'GM0599', '{"by": "helper", "says": "yes", "helper": 27}', '2026-11-26 14:07:09.359116+00'),
	(416, 'helping:offer:made', '5UKiQqEPXjPN_8Bp', 4, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0", "helper": 4, "visibility": "shown"}', '2026-11-26 15:07:09.360357+00'),
	(419, 'moderation:decision:made', 'cnMKcYaHrlS34P_C', 1, 'GM0599', '{"case": "DcX68lkiRxfBxjpa", "kind": "request", "about": "CrfOjcX-IRBkYDp2", "ruling": "release"}', '2026-11-26 15:32:09.359001+00'),
	(420, 'moderation:case:closed', 'DcX68lkiRxfBxjpa', 1, 'GM0599', '{"about": "CrfOjcX-IRBkYDp2"}', '2026-11-26 15:32:09.35903+00'),
	(421, 'outfits:outfit:drafted', '3mBCItqQpMWRTUKU', 37, NULL, '{}', '2026-11-26 16:07:09.408314+00'),
	(425, 'moderation:case:opened', '9vwNbXSq0Ik589RJ', NULL, 'GM0503', '{"kind": "outfit", "about": "3mBCItqQpMWRTUKU", "because": "held"}', '2026-11-26 16:11:09.362049+00'),
	(428, 'outfits:practice:done', 'hotel', 8, NULL, '{}', '2026-11-26 17:07:09.358213+00'),
	(430, 'outfits:practice:done', 'warehouse', 8, NULL, '{}', '2026-11-26 17:07:09.361241+00'),
	(432, 'helping:request:closed', 'wCXtFXohL-DbJJ4r', 11, 'GM0344', '{"by": "helper", "says": "yes", "helper": 11}', '2026-11-26 17:07:09.373677+00'),
	(434, 'helping:offer:made', 'o7MrMAaln1YVCcBw', 11, 'GM0503', '{"about": "_qsqaQofsdIVrlZM", "helper": 11, "visibility": "shown"}', '2026-11-26 17:07:09.38087+00'),
	(436, 'outfits:feedback:helped', 'DKXMHAeqymrH42Ms', 49, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB", "garment": "trousers"}', '2026-11-26 17:57:09.366463+00'),
	(438, 'outfits:practice:done', 'hotel', 39, NULL, '{}', '2026-11-26 20:07:09.357397+00'),
	(440, 'outfits:practice:done', 'warehouse', 39, NULL, '{}', '2026-11-26 20:07:09.36513+00'),
	(442, 'helping:offer:declined', 'o7MrMAaln1YVCcBw', 41, 'GM0503', '{"about": "_qsqaQofsdIVrlZM", "helper": 11}', '2026-11-26 20:07:09.384459+00'),
	(443, 'conversations:conversation:opened', 'j03IzNf1nf7a9VVr', 41, 'GM0503', '{"about": "_qsqaQofsdIVrlZM"}', '2026-11-26 20:07:09.386699+00'),
	(506, 'profiles:profile:changed', 't83ryNkvXdr9rZ8d', 60, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-27 13:27:09.363156+00'),
	(413, 'helping:request:thanked', 'DZxxY0C2z52dIW9w', 33, 'GM0599', '{"helper": 27}', '2026-11-26 13:11:09.358551+00'),
	(415, 'helping:offer:made', 'vSLhQzo_QIV49P6t', 13, 'GM0344', '{"about": "LnamfxHYUitkyRXh", "helper": 13, "visibility": "shown"}', '2026-11-26 14:07:09.364554+00'),
	(417, 'helping:request:posted', 'CrfOjcX-IRBkYDp2', 34, 'GM0599', '{"visibility": "held"}', '2026-11-26 15:07:09.363595+00'),
	(418, 'moderation:case:opened', 'DcX68lkiRxfBxjpa', NULL, 'GM0599', '{"kind": "request", "about": "CrfOjcX-IRBkYDp2", "because": "held"}', '2026-11-26 15:07:09.377575+00'),
	(422, 'conversations:conversation:closed', 'JAi2c6-PLTbBX20X', 55, 'GM0344', '{"about": "wCXtFXohL-DbJJ4r"}', '2026-11-26 16:07:09.411592+00'),
	(423, 'helping:request:closed', 'wCXtFXohL-DbJJ4r', 55, 'GM0344', '{"by": "asker", "says": "yes", "helper": 11}', '2026-11-26 16:07:09.41193+00'),
	(424, 'outfits:outfit:posted', '3mBCItqQpMWRTUKU', 37, 'GM0503', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-26 16:09:09.360826+00'),
	(426, 'moderation:decision:made', '63LR3q_OI4hR2Ev9', 3, 'GM0503', '{"case": "9vwNbXSq0Ik589RJ", "kind": "outfit", "about": "3mBCItqQpMWRTUKU", "ruling": "release"}', '2026-11-26 16:32:09.359925+00'),
	(427, 'moderation:case:closed', '9vwNbXSq0Ik589RJ', 3, 'GM0503', '{"about": "3mBCItqQpMWRTUKU"}', '2026-11-26 16:32:09.359952+00'),
	(429, 'outfits:practice:done', 'care', 8, NULL, '{}', '2026-11-26 17:07:09.360041+00'),
	(431, 'outfits:feedback:given', 'DKXMHAeqymrH42Ms', 8, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB", "visibility": "shown"}', '2026-11-26 17:07:09.370296+00'),
	(433, 'helping:request:saved', 'BcMa229tVwvhPnwL', 42, NULL, '{}', '2026-11-26 17:07:09.376371+00'),
	(435, 'outfits:feedback:helped', 'DKXMHAeqymrH42Ms', 49, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB", "garment": "shoes"}', '2026-11-26 17:57:09.36147+00'),
	(437, 'outfits:feedback:helped', 'DKXMHAeqymrH42Ms', 49, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB", "garment": "top"}', '2026-11-26 17:57:09.369518+00'),
	(439, 'outfits:practice:done', 'care', 39, NULL, '{}', '2026-11-26 20:07:09.359132+00'),
	(441, 'outfits:feedback:given', 'koLgo-d-rbILfji_', 39, 'GM0599', '{"about": "CLm2OJ7KqbMzhnyB", "visibility": "shown"}', '2026-11-26 20:07:09.375547+00'),
	(445, 'helping:offer:made', '16B3o2bUzxrFDTwt', 25, 'GM0599', '{"about": "CrfOjcX-IRBkYDp2", "helper": 25, "visibility": "shown"}', '2026-11-26 21:07:09.362018+00'),
	(448, 'outfits:feedback:given', 'QdN3sYB_pLelpbiH', 36, 'GM0503', '{"about": "3mBCItqQpMWRTUKU", "visibility": "shown"}', '2026-11-26 22:07:09.427317+00'),
	(450, 'conversations:message:sent', 'fQ4y67Ymua-RE_R4', 6, 'GM0599', '{"to": 43, "about": "WucXj4q9XDojIqw6"}', '2026-11-26 22:07:09.435995+00'),
	(452, 'outfits:outfit:posted', 'r8URs-7h3KXFQggc', 54, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-26 22:09:09.359341+00'),
	(454, 'moderation:decision:made', '9AhPW6WATk4H7N9h', 1, 'GM0599', '{"case": "bz64-mR99clnE1tE", "kind": "outfit", "about": "r8URs-7h3KXFQggc", "ruling": "release"}', '2026-11-26 22:32:09.360483+00'),
	(455, 'moderation:case:closed', 'bz64-mR99clnE1tE', 1, 'GM0599', '{"about": "r8URs-7h3KXFQggc"}', '2026-11-26 22:32:09.360509+00');
INSERT INTO public.event VALUES
	(456, 'helping:offer:declined', 'o3a1HueW2q-uwZp_', 21, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0", "helper": 24}', '2026-11-27 00:07:09.36373+00'),
	(457, 'conversations:conversation:opened', 'WX8hpP6Zw6YwwT8C', 21, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0"}', '2026-11-27 00:07:09.366734+00'),
	(458, 'helping:offer:accepted', '5UKiQqEPXjPN_8Bp', 21, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0", "helper": 4, "conversation": "WX8hpP6Zw6YwwT8C"}', '2026-11-27 00:07:09.366761+00'),
	(459, 'conversations:conversation:opened', 'hqV4kzrrMHs-BblM', 34, 'GM0599', '{"about": "CrfOjcX-IRBkYDp2"}', '2026-11-27 00:07:09.375275+00'),
	(460, 'helping:offer:accepted', '16B3o2bUzxrFDTwt', 34, 'GM0599', '{"about": "CrfOjcX-IRBkYDp2", "helper": 25, "conversation": "hqV4kzrrMHs-BblM"}', '2026-11-27 00:07:09.375305+00'),
	(462, 'conversations:message:sent', 'mpuek3vF7K3rE6pt', 21, 'GM0599', '{"to": 4, "about": "WX8hpP6Zw6YwwT8C"}', '2026-11-27 01:07:09.446611+00'),
	(464, 'outfits:feedback:helped', '2HpEP9llCW3hW6UX', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "jacket"}', '2026-11-27 01:57:09.359325+00'),
	(466, 'outfits:feedback:helped', '2HpEP9llCW3hW6UX', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "shoes"}', '2026-11-27 01:57:09.365609+00'),
	(468, 'outfits:feedback:given', 'iKjmDxAq-uMu11pw', 36, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "visibility": "shown"}', '2026-11-27 03:07:09.365145+00'),
	(470, 'outfits:feedback:helped', 'iKjmDxAq-uMu11pw', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "jacket"}', '2026-11-27 03:57:09.360075+00'),
	(472, 'outfits:feedback:helped', 'iKjmDxAq-uMu11pw', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "shoes"}', '2026-11-27 03:57:09.36849+00'),
	(474, 'outfits:practice:done', 'hotel', 41, NULL, '{}', '2026-11-27 06:07:09.357372+00'),
	(475, 'outfits:practice:done', 'care', 41, NULL, '{}', '2026-11-27 06:07:09.358784+00'),
	(477, 'outfits:feedback:given', '1DXMetMkZI9EtnJp', 41, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "visibility": "shown"}', '2026-11-27 06:07:09.368187+00'),
	(478, 'outfits:outfit:answered', 'r8URs-7h3KXFQggc', NULL, 'GM0599', '{"answers": 3}', '2026-11-27 06:07:09.36968+00'),
	(479, 'outfits:practice:done', 'hotel', 18, NULL, '{}', '2026-11-27 08:07:09.360783+00'),
	(481, 'outfits:practice:done', 'warehouse', 18, NULL, '{}', '2026-11-27 08:07:09.363911+00'),
	(483, 'helping:request:posted', 'w1Rfty3UnFK2qnG0', 48, 'GM0503', '{"visibility": "held"}', '2026-11-27 08:07:09.382476+00'),
	(484, 'moderation:case:opened', 'i5VmuL6-cDwDI2vA', NULL, 'GM0503', '{"kind": "request", "about": "w1Rfty3UnFK2qnG0", "because": "held"}', '2026-11-27 08:11:09.363297+00'),
	(488, 'outfits:outfit:posted', 'T-xpZO8g1ooEXZKP', 48, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-27 09:09:09.360456+00'),
	(490, 'moderation:decision:made', 'tFv32pJZT0n0CLBR', 3, 'GM0503', '{"case": "x8jrH9hUNfe5stm3", "kind": "outfit", "about": "T-xpZO8g1ooEXZKP", "ruling": "release"}', '2026-11-27 09:32:09.36144+00'),
	(491, 'moderation:case:closed', 'x8jrH9hUNfe5stm3', 3, 'GM0503', '{"about": "T-xpZO8g1ooEXZKP"}', '2026-11-27 09:32:09.361468+00'),
	(493, 'outfits:feedback:given', '_773sFfqQT74GOfb', 38, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "visibility": "shown"}', '2026-11-27 12:07:09.368146+00'),
	(495, 'helping:offer:made', '6p6BXSA4xLWoVMIg', 7, 'GM0503', '{"about": "w1Rfty3UnFK2qnG0", "helper": 7, "visibility": "shown"}', '2026-11-27 12:07:09.384518+00'),
	(497, 'moderation:decision:made', 'AJSEZGnclP-6gIaT', 2, 'GM0344', '{"case": "1MYak0IVMOX79gYQ", "kind": "request", "about": "vbREfpSUcZop-rNz", "ruling": "release"}', '2026-11-27 12:32:09.403026+00'),
	(498, 'moderation:case:closed', '1MYak0IVMOX79gYQ', 2, 'GM0344', '{"about": "vbREfpSUcZop-rNz"}', '2026-11-27 12:32:09.403058+00'),
	(500, 'accounts:account:joined', 'F1wgiuoXpVdTOlJ4', 60, 'GM0599', '{}', '2026-11-27 13:07:09.359225+00'),
	(501, 'outfits:outfit:drafted', 'NyXrpkfwmrzA7IBb', 31, NULL, '{}', '2026-11-27 13:07:09.425296+00'),
	(503, 'outfits:outfit:posted', 'NyXrpkfwmrzA7IBb', 31, 'GM0344', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-27 13:09:09.414023+00'),
	(504, 'moderation:case:opened', 'Q-8ak1HW-JjGzuNT', NULL, 'GM0344', '{"kind": "outfit", "about": "NyXrpkfwmrzA7IBb", "because": "held"}', '2026-11-27 13:11:09.362015+00'),
	(505, 'profiles:profile:changed', 'UPHn1DNPwrivJqFf', 59, 'GM0599', '{"located": false, "visibility": "shown"}', '2026-11-27 13:27:09.359943+00'),
	(444, 'helping:offer:accepted', 'fKYkakNPhwKPTiT2', 41, 'GM0503', '{"about": "_qsqaQofsdIVrlZM", "helper": 8, "conversation": "j03IzNf1nf7a9VVr"}', '2026-11-26 20:07:09.386735+00'),
	(446, 'conversations:message:sent', '1uhsVWoAAuD8qvst', 41, 'GM0503', '{"to": 8, "about": "j03IzNf1nf7a9VVr"}', '2026-11-26 21:07:09.366828+00'),
	(447, 'outfits:outfit:drafted', 'r8URs-7h3KXFQggc', 54, NULL, '{}', '2026-11-26 22:07:09.418119+00'),
	(449, 'helping:offer:made', 'o3a1HueW2q-uwZp_', 24, 'GM0599', '{"about": "Lk5L2v_BQCdx_wC0", "helper": 24, "visibility": "shown"}', '2026-11-26 22:07:09.432335+00'),
	(451, 'conversations:message:sent', 'im_s7fKZ8cnRBxFn', 8, 'GM0503', '{"to": 41, "about": "j03IzNf1nf7a9VVr"}', '2026-11-26 22:07:09.440056+00'),
	(453, 'moderation:case:opened', 'bz64-mR99clnE1tE', NULL, 'GM0599', '{"kind": "outfit", "about": "r8URs-7h3KXFQggc", "because": "held"}', '2026-11-26 22:11:09.36679+00'),
	(461, 'outfits:feedback:given', '2HpEP9llCW3hW6UX', 8, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "visibility": "shown"}', '2026-11-27 01:07:09.434254+00'),
	(463, 'conversations:message:sent', '6tTjdZf_w2KrYbXw', 34, 'GM0599', '{"to": 25, "about": "hqV4kzrrMHs-BblM"}', '2026-11-27 01:07:09.460677+00'),
	(465, 'outfits:feedback:helped', '2HpEP9llCW3hW6UX', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "trousers"}', '2026-11-27 01:57:09.362341+00'),
	(467, 'conversations:message:sent', 'xrLHHa2jnKAtzQjY', 4, 'GM0599', '{"to": 21, "about": "WX8hpP6Zw6YwwT8C"}', '2026-11-27 02:07:09.359976+00'),
	(469, 'conversations:message:sent', '_eEkKMabOIVD3E0C', 25, 'GM0599', '{"to": 34, "about": "hqV4kzrrMHs-BblM"}', '2026-11-27 03:07:09.373343+00'),
	(471, 'outfits:feedback:helped', 'iKjmDxAq-uMu11pw', 54, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "garment": "shirt"}', '2026-11-27 03:57:09.363972+00'),
	(473, 'conversations:message:sent', 'FTOKCr88hk2BtSM8', 34, 'GM0599', '{"to": 25, "about": "hqV4kzrrMHs-BblM"}', '2026-11-27 04:07:09.361922+00'),
	(476, 'outfits:practice:done', 'warehouse', 41, NULL, '{}', '2026-11-27 06:07:09.360135+00'),
	(480, 'outfits:practice:done', 'care', 18, NULL, '{}', '2026-11-27 08:07:09.362603+00'),
	(482, 'outfits:feedback:given', 'sfpDsGZxpOL8PYLn', 18, 'GM0599', '{"about": "r8URs-7h3KXFQggc", "visibility": "shown"}', '2026-11-27 08:07:09.373713+00'),
	(485, 'moderation:decision:made', 'wQTYa7vavW0o0ltx', 3, 'GM0503', '{"case": "i5VmuL6-cDwDI2vA", "kind": "request", "about": "w1Rfty3UnFK2qnG0", "ruling": "release"}', '2026-11-27 08:32:09.361722+00'),
	(486, 'moderation:case:closed', 'i5VmuL6-cDwDI2vA', 3, 'GM0503', '{"about": "w1Rfty3UnFK2qnG0"}', '2026-11-27 08:32:09.361753+00'),
	(487, 'outfits:outfit:drafted', 'T-xpZO8g1ooEXZKP', 48, NULL, '{}', '2026-11-27 09:07:09.392531+00');
INSERT INTO public.event VALUES
	(489, 'moderation:case:opened', 'x8jrH9hUNfe5stm3', NULL, 'GM0503', '{"kind": "outfit", "about": "T-xpZO8g1ooEXZKP", "because": "held"}', '2026-11-27 09:11:09.368175+00'),
	(492, 'helping:request:posted', 'U_81ubhn39WADbPr', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-27 10:07:09.363414+00'),
	(494, 'helping:request:posted', 'vbREfpSUcZop-rNz', 57, 'GM0344', '{"visibility": "held"}', '2026-11-27 12:07:09.376709+00'),
	(496, 'moderation:case:opened', '1MYak0IVMOX79gYQ', NULL, 'GM0344', '{"kind": "request", "about": "vbREfpSUcZop-rNz", "because": "held"}', '2026-11-27 12:07:09.397993+00'),
	(499, 'accounts:account:joined', 'iCDW6VLaFyiL2pX6', 59, 'GM0599', '{}', '2026-11-27 13:07:09.357921+00'),
	(502, 'helping:offer:made', 'knGOhljI4A_AV-tW', 36, 'GM0599', '{"about": "U_81ubhn39WADbPr", "helper": 36, "visibility": "shown"}', '2026-11-27 13:07:09.430095+00'),
	(509, 'helping:request:posted', 'T6UNXCCMO_mlTIYg', 46, 'GM0599', '{"visibility": "held"}', '2026-11-27 14:07:09.359808+00'),
	(512, 'moderation:case:opened', 'p0y87v97FJKHXsjB', NULL, 'GM0599', '{"kind": "request", "about": "T6UNXCCMO_mlTIYg", "because": "held"}', '2026-11-27 14:11:09.361583+00'),
	(516, 'outfits:feedback:given', 'Xcs7bJGMLTRJROKE', 37, 'GM0503', '{"about": "T-xpZO8g1ooEXZKP", "visibility": "shown"}', '2026-11-27 15:07:09.455327+00'),
	(518, 'conversations:message:sent', 'QGHwUEp0hVpbrvTn', 48, 'GM0503', '{"to": 7, "about": "5tUhqMdEeCYtjA3p"}', '2026-11-27 15:07:09.470704+00'),
	(519, 'outfits:outfit:posted', 'Vh-ZWs9Gomh-syyu', 40, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-27 15:09:09.359872+00'),
	(520, 'moderation:case:opened', '2ufEBQuCqZcPgZiv', NULL, 'GM0599', '{"kind": "outfit", "about": "Vh-ZWs9Gomh-syyu", "because": "held"}', '2026-11-27 15:11:09.359472+00'),
	(523, 'outfits:feedback:helped', 'Xcs7bJGMLTRJROKE', 48, 'GM0503', '{"about": "T-xpZO8g1ooEXZKP", "garment": "jumper"}', '2026-11-27 15:57:09.35975+00'),
	(525, 'outfits:feedback:helped', 'Xcs7bJGMLTRJROKE', 48, 'GM0503', '{"about": "T-xpZO8g1ooEXZKP", "garment": "shoes"}', '2026-11-27 15:57:09.36967+00'),
	(527, 'conversations:message:sent', 'Iq3P5z1slm8PpbdC', 41, 'GM0503', '{"to": 8, "about": "j03IzNf1nf7a9VVr"}', '2026-11-27 16:07:09.37546+00'),
	(529, 'outfits:practice:done', 'hotel', 10, NULL, '{}', '2026-11-27 17:07:09.35779+00'),
	(531, 'outfits:practice:done', 'warehouse', 10, NULL, '{}', '2026-11-27 17:07:09.360631+00'),
	(533, 'conversations:message:sent', 'gYLYbSR7x-Aajda9', 8, 'GM0599', '{"to": 49, "about": "1pnbb-JxFQE57iYf"}', '2026-11-27 17:07:09.381071+00'),
	(535, 'moderation:case:opened', 'n1z9aPHeA8rGcFU1', NULL, 'GM0599', '{"kind": "request", "about": "5Zp6GaCiR868RyHS", "because": "held"}', '2026-11-27 17:11:09.368668+00'),
	(538, 'moderation:case:opened', 'c0zBqiiKA0lNmDDI', NULL, 'GM0599', '{"kind": "feedback", "about": "_773sFfqQT74GOfb", "because": "reported"}', '2026-11-27 17:47:09.367706+00'),
	(539, 'moderation:report:made', 'ugsonG925107QPLx', 54, 'GM0599', '{"case": "c0zBqiiKA0lNmDDI", "kind": "feedback", "about": "_773sFfqQT74GOfb", "reason": "person"}', '2026-11-27 17:47:09.369209+00'),
	(544, 'outfits:practice:done', 'hotel', 4, NULL, '{}', '2026-11-27 20:07:09.453392+00'),
	(545, 'outfits:practice:done', 'care', 4, NULL, '{}', '2026-11-27 20:07:09.454404+00'),
	(546, 'outfits:practice:done', 'warehouse', 4, NULL, '{}', '2026-11-27 20:07:09.455977+00'),
	(548, 'conversations:message:sent', 'JaKHVGWMZ8gqbio9', 54, 'GM0599', '{"to": 36, "about": "J6xn3p9PSam_1ppt"}', '2026-11-27 20:07:09.470588+00'),
	(550, 'helping:offer:made', 'xHku2BfYaIiqUbk_', 10, 'GM0344', '{"about": "vbREfpSUcZop-rNz", "helper": 10, "visibility": "shown"}', '2026-11-27 20:07:09.487894+00'),
	(553, 'moderation:decision:made', 'iEMt2mL9llbARRcI', 1, 'GM0599', '{"case": "tdRr7DuztxjKutpx", "kind": "outfit", "about": "r72QYzH08sUueKt4", "ruling": "release"}', '2026-11-27 20:32:09.360357+00'),
	(554, 'moderation:case:closed', 'tdRr7DuztxjKutpx', 1, 'GM0599', '{"about": "r72QYzH08sUueKt4"}', '2026-11-27 20:32:09.360386+00'),
	(555, 'conversations:message:sent', 'hsTdRaCpfzHjKonb', 36, 'GM0599', '{"to": 54, "about": "J6xn3p9PSam_1ppt"}', '2026-11-27 21:07:09.359935+00'),
	(556, 'conversations:message:sent', 'g68rp3USuPZflJlr', 4, 'GM0599', '{"to": 21, "about": "WX8hpP6Zw6YwwT8C"}', '2026-11-27 21:07:09.363576+00'),
	(557, 'outfits:practice:done', 'hotel', 32, NULL, '{}', '2026-11-27 22:07:09.35731+00'),
	(559, 'outfits:practice:done', 'warehouse', 32, NULL, '{}', '2026-11-27 22:07:09.360729+00'),
	(561, 'conversations:message:sent', 'gmwmkyVNRR_n-C3p', 54, 'GM0599', '{"to": 36, "about": "J6xn3p9PSam_1ppt"}', '2026-11-27 22:07:09.379375+00'),
	(563, 'helping:offer:made', '0t8WeAZOK5nDrwfR', 18, 'GM0599', '{"about": "5Zp6GaCiR868RyHS", "helper": 18, "visibility": "shown"}', '2026-11-27 22:07:09.396365+00'),
	(565, 'outfits:feedback:given', 'WWqXAYvweUMJCCKs', 11, 'GM0599', '{"about": "r72QYzH08sUueKt4", "visibility": "shown"}', '2026-11-27 23:07:09.366728+00'),
	(507, 'moderation:decision:made', '2fmGBS2qqW8tWckb', 2, 'GM0344', '{"case": "Q-8ak1HW-JjGzuNT", "kind": "outfit", "about": "NyXrpkfwmrzA7IBb", "ruling": "release"}', '2026-11-27 13:32:09.449448+00'),
	(508, 'moderation:case:closed', 'Q-8ak1HW-JjGzuNT', 2, 'GM0344', '{"about": "NyXrpkfwmrzA7IBb"}', '2026-11-27 13:32:09.449477+00'),
	(510, 'conversations:conversation:opened', '5tUhqMdEeCYtjA3p', 48, 'GM0503', '{"about": "w1Rfty3UnFK2qnG0"}', '2026-11-27 14:07:09.368337+00'),
	(511, 'helping:offer:accepted', '6p6BXSA4xLWoVMIg', 48, 'GM0503', '{"about": "w1Rfty3UnFK2qnG0", "helper": 7, "conversation": "5tUhqMdEeCYtjA3p"}', '2026-11-27 14:07:09.368369+00'),
	(513, 'moderation:decision:made', 'ATvoAdFBB3iAXTd0', 1, 'GM0599', '{"case": "p0y87v97FJKHXsjB", "kind": "request", "about": "T6UNXCCMO_mlTIYg", "ruling": "release"}', '2026-11-27 14:32:09.359497+00'),
	(514, 'moderation:case:closed', 'p0y87v97FJKHXsjB', 1, 'GM0599', '{"about": "T6UNXCCMO_mlTIYg"}', '2026-11-27 14:32:09.359522+00'),
	(515, 'outfits:outfit:drafted', 'Vh-ZWs9Gomh-syyu', 40, NULL, '{}', '2026-11-27 15:07:09.445682+00'),
	(517, 'conversations:message:sent', 'AU2Ak-pr0CQQMLnV', 49, 'GM0599', '{"to": 8, "about": "1pnbb-JxFQE57iYf"}', '2026-11-27 15:07:09.465779+00'),
	(521, 'moderation:decision:made', 'q-sY8X5kdzGOIQfk', 1, 'GM0599', '{"case": "2ufEBQuCqZcPgZiv", "kind": "outfit", "about": "Vh-ZWs9Gomh-syyu", "ruling": "release"}', '2026-11-27 15:32:09.359929+00'),
	(522, 'moderation:case:closed', '2ufEBQuCqZcPgZiv', 1, 'GM0599', '{"about": "Vh-ZWs9Gomh-syyu"}', '2026-11-27 15:32:09.359954+00'),
	(524, 'outfits:feedback:helped', 'Xcs7bJGMLTRJROKE', 48, 'GM0503', '{"about": "T-xpZO8g1ooEXZKP", "garment": "jeans"}', '2026-11-27 15:57:09.366699+00'),
	(526, 'helping:offer:made', 'nYiyufS4goRaZT88', 14, 'GM0599', '{"about": "U_81ubhn39WADbPr", "helper": 14, "visibility": "shown"}', '2026-11-27 16:07:09.367432+00'),
	(528, 'conversations:message:sent', '8L0qm1pKPaCzcWd1', 7, 'GM0503', '{"to": 48, "about": "5tUhqMdEeCYtjA3p"}', '2026-11-27 16:07:09.378987+00'),
	(530, 'outfits:practice:done', 'care', 10, NULL, '{}', '2026-11-27 17:07:09.359322+00'),
	(532, 'outfits:feedback:given', 'L4zFhyodfdTxu8En', 10, 'GM0344', '{"about": "NyXrpkfwmrzA7IBb", "visibility": "shown"}', '2026-11-27 17:07:09.376807+00');
INSERT INTO public.event VALUES
	(534, 'helping:request:posted', '5Zp6GaCiR868RyHS', 50, 'GM0599', '{"visibility": "held"}', '2026-11-27 17:07:09.389747+00'),
	(536, 'moderation:decision:made', 'A6xWiL-pbFDrlN4P', 1, 'GM0599', '{"case": "n1z9aPHeA8rGcFU1", "kind": "request", "about": "5Zp6GaCiR868RyHS", "ruling": "release"}', '2026-11-27 17:32:09.359463+00'),
	(537, 'moderation:case:closed', 'n1z9aPHeA8rGcFU1', 1, 'GM0599', '{"about": "5Zp6GaCiR868RyHS"}', '2026-11-27 17:32:09.359491+00'),
	(540, 'helping:offer:declined', 'nYiyufS4goRaZT88', 54, 'GM0599', '{"about": "U_81ubhn39WADbPr", "helper": 14}', '2026-11-27 19:07:09.362505+00'),
	(541, 'conversations:conversation:opened', 'J6xn3p9PSam_1ppt', 54, 'GM0599', '{"about": "U_81ubhn39WADbPr"}', '2026-11-27 19:07:09.369298+00'),
	(542, 'helping:offer:accepted', 'knGOhljI4A_AV-tW', 54, 'GM0599', '{"about": "U_81ubhn39WADbPr", "helper": 36, "conversation": "J6xn3p9PSam_1ppt"}', '2026-11-27 19:07:09.369336+00'),
	(543, 'outfits:outfit:drafted', 'r72QYzH08sUueKt4', 21, NULL, '{}', '2026-11-27 20:07:09.452111+00'),
	(547, 'outfits:feedback:given', 'KgwRUcciNkKz5D_T', 4, 'GM0599', '{"about": "Vh-ZWs9Gomh-syyu", "visibility": "shown"}', '2026-11-27 20:07:09.46274+00'),
	(549, 'conversations:message:sent', 'uiivqpHz5JDssJCf', 21, 'GM0599', '{"to": 4, "about": "WX8hpP6Zw6YwwT8C"}', '2026-11-27 20:07:09.480686+00'),
	(551, 'outfits:outfit:posted', 'r72QYzH08sUueKt4', 21, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-27 20:09:09.365904+00'),
	(552, 'moderation:case:opened', 'tdRr7DuztxjKutpx', NULL, 'GM0599', '{"kind": "outfit", "about": "r72QYzH08sUueKt4", "because": "held"}', '2026-11-27 20:11:09.389095+00'),
	(558, 'outfits:practice:done', 'care', 32, NULL, '{}', '2026-11-27 22:07:09.359409+00'),
	(560, 'outfits:feedback:given', 'VO4p4WXecAeCX34f', 32, 'GM0344', '{"about": "NyXrpkfwmrzA7IBb", "visibility": "shown"}', '2026-11-27 22:07:09.375096+00'),
	(562, 'helping:offer:made', '1XMqSgntsWL4QgF8', 15, 'GM0599', '{"about": "T6UNXCCMO_mlTIYg", "helper": 15, "visibility": "shown"}', '2026-11-27 22:07:09.391716+00'),
	(564, 'conversations:message:sent', '3F-4b47Zbc0Aj7-I', 36, 'GM0599', '{"to": 54, "about": "J6xn3p9PSam_1ppt"}', '2026-11-27 22:27:09.359807+00'),
	(566, 'outfits:feedback:helped', 'WWqXAYvweUMJCCKs', 21, 'GM0599', '{"about": "r72QYzH08sUueKt4", "garment": "jacket"}', '2026-11-27 23:57:09.362699+00'),
	(568, 'conversations:conversation:opened', 'gFJ_wQm-XUXHRSnd', 57, 'GM0344', '{"about": "vbREfpSUcZop-rNz"}', '2026-11-28 00:07:09.364223+00'),
	(569, 'helping:offer:accepted', 'xHku2BfYaIiqUbk_', 57, 'GM0344', '{"about": "vbREfpSUcZop-rNz", "helper": 10, "conversation": "gFJ_wQm-XUXHRSnd"}', '2026-11-28 00:07:09.364253+00'),
	(571, 'outfits:practice:done', 'care', 28, NULL, '{}', '2026-11-28 01:07:09.362159+00'),
	(576, 'helping:offer:made', 'F8KIJ7a4mkKlTyuL', 31, 'GM0599', '{"about": "5Zp6GaCiR868RyHS", "helper": 31, "visibility": "shown"}', '2026-11-28 02:07:09.409649+00'),
	(580, 'moderation:decision:made', 'Txuqt9pEVGNwmmA4', 2, 'GM0344', '{"case": "A8HZ0Jkr05-p-GoB", "kind": "outfit", "about": "qmYMvCNpwPxYH4NU", "ruling": "release"}', '2026-11-28 02:32:09.365129+00'),
	(581, 'moderation:case:closed', 'A8HZ0Jkr05-p-GoB', 2, 'GM0344', '{"about": "qmYMvCNpwPxYH4NU"}', '2026-11-28 02:32:09.365163+00'),
	(584, 'helping:request:posted', 'pA7KVGmv4TzILezw', 40, 'GM0599', '{"visibility": "held"}', '2026-11-28 04:07:09.36091+00'),
	(586, 'moderation:decision:made', '1GsYJ0kitDrcP_S3', 1, 'GM0599', '{"case": "pDWdSjS_irj6atqM", "kind": "request", "about": "pA7KVGmv4TzILezw", "ruling": "release"}', '2026-11-28 04:32:09.359846+00'),
	(587, 'moderation:case:closed', 'pDWdSjS_irj6atqM', 1, 'GM0599', '{"about": "pA7KVGmv4TzILezw"}', '2026-11-28 04:32:09.359873+00'),
	(589, 'outfits:practice:done', 'care', 42, NULL, '{}', '2026-11-28 06:07:09.36224+00'),
	(591, 'outfits:feedback:given', 'B_V5sZ5FE7qPXEYP', 42, 'GM0599', '{"about": "r72QYzH08sUueKt4", "visibility": "shown"}', '2026-11-28 06:07:09.378735+00'),
	(592, 'outfits:outfit:answered', 'r72QYzH08sUueKt4', NULL, 'GM0599', '{"answers": 3}', '2026-11-28 06:07:09.380183+00'),
	(594, 'moderation:case:opened', 'AL_GgS-wPWE6Vx2w', NULL, 'GM0503', '{"kind": "request", "about": "a5WogC1ilJHxnfL7", "because": "held"}', '2026-11-28 06:07:09.400145+00'),
	(597, 'outfits:practice:done', 'hotel', 5, NULL, '{}', '2026-11-28 07:07:09.357843+00'),
	(599, 'outfits:practice:done', 'warehouse', 5, NULL, '{}', '2026-11-28 07:07:09.360681+00'),
	(601, 'helping:request:posted', 'Q2APNCrsZothBT36', 26, 'GM0599', '{"visibility": "held"}', '2026-11-28 07:07:09.375639+00'),
	(603, 'moderation:decision:made', '6MawnufEhUM4G7mu', 1, 'GM0599', '{"case": "ZvFDiJtD8PBefo4t", "kind": "request", "about": "Q2APNCrsZothBT36", "ruling": "release"}', '2026-11-28 07:32:09.363722+00'),
	(604, 'moderation:case:closed', 'ZvFDiJtD8PBefo4t', 1, 'GM0599', '{"about": "Q2APNCrsZothBT36"}', '2026-11-28 07:32:09.36376+00'),
	(605, 'outfits:outfit:drafted', 'sAX1R349Z_XoW3Zc', 33, NULL, '{}', '2026-11-28 08:07:09.430699+00'),
	(608, 'moderation:case:opened', 'bmTdaqLKfiEEqS5h', NULL, 'GM0344', '{"kind": "request", "about": "H9Kpu89rxJT3-fO0", "because": "held"}', '2026-11-28 08:11:09.360034+00'),
	(610, 'moderation:decision:made', 'Qwca2zC9eKJ-ssvS', 2, 'GM0344', '{"case": "bmTdaqLKfiEEqS5h", "kind": "request", "about": "H9Kpu89rxJT3-fO0", "ruling": "release"}', '2026-11-28 08:32:09.363864+00'),
	(567, 'outfits:feedback:helped', 'WWqXAYvweUMJCCKs', 21, 'GM0599', '{"about": "r72QYzH08sUueKt4", "garment": "skirt"}', '2026-11-27 23:57:09.365453+00'),
	(570, 'outfits:practice:done', 'hotel', 28, NULL, '{}', '2026-11-28 01:07:09.357238+00'),
	(572, 'outfits:practice:done', 'warehouse', 28, NULL, '{}', '2026-11-28 01:07:09.363572+00'),
	(573, 'outfits:feedback:given', 'rkPwQ8zGc1NCgn0_', 28, 'GM0599', '{"about": "r72QYzH08sUueKt4", "visibility": "shown"}', '2026-11-28 01:07:09.370566+00'),
	(574, 'conversations:message:sent', 'BnwjIqW0WDMrkuBX', 57, 'GM0344', '{"to": 10, "about": "gFJ_wQm-XUXHRSnd"}', '2026-11-28 01:07:09.37436+00'),
	(575, 'outfits:outfit:drafted', 'qmYMvCNpwPxYH4NU', 47, NULL, '{}', '2026-11-28 02:07:09.403752+00'),
	(577, 'conversations:message:sent', 'fPeoUue3VdYsEv_J', 10, 'GM0344', '{"to": 57, "about": "gFJ_wQm-XUXHRSnd"}', '2026-11-28 02:07:09.412741+00'),
	(578, 'outfits:outfit:posted', 'qmYMvCNpwPxYH4NU', 47, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 02:09:09.360364+00'),
	(579, 'moderation:case:opened', 'A8HZ0Jkr05-p-GoB', NULL, 'GM0344', '{"kind": "outfit", "about": "qmYMvCNpwPxYH4NU", "because": "held"}', '2026-11-28 02:11:09.372156+00'),
	(582, 'conversations:message:sent', 'H98mhRj0UfOZ04tS', 57, 'GM0344', '{"to": 10, "about": "gFJ_wQm-XUXHRSnd"}', '2026-11-28 03:07:09.35981+00'),
	(583, 'conversations:message:sent', 'kqoglc7F10zk6pXr', 57, 'GM0344', '{"to": 10, "about": "gFJ_wQm-XUXHRSnd"}', '2026-11-28 03:37:09.359544+00'),
	(585, 'moderation:case:opened', 'pDWdSjS_irj6atqM', NULL, 'GM0599', '{"kind": "request", "about": "pA7KVGmv4TzILezw", "because": "held"}', '2026-11-28 04:11:09.365424+00'),
	(588, 'outfits:practice:done', 'hotel', 42, NULL, '{}', '2026-11-28 06:07:09.360296+00');
INSERT INTO public.event VALUES
	(590, 'outfits:practice:done', 'warehouse', 42, NULL, '{}', '2026-11-28 06:07:09.36817+00'),
	(593, 'helping:request:posted', 'a5WogC1ilJHxnfL7', 37, 'GM0503', '{"visibility": "held"}', '2026-11-28 06:07:09.38938+00'),
	(595, 'moderation:decision:made', 'UhcJBdPSBW-nA713', 3, 'GM0503', '{"case": "AL_GgS-wPWE6Vx2w", "kind": "request", "about": "a5WogC1ilJHxnfL7", "ruling": "release"}', '2026-11-28 06:32:09.36045+00'),
	(596, 'moderation:case:closed', 'AL_GgS-wPWE6Vx2w', 3, 'GM0503', '{"about": "a5WogC1ilJHxnfL7"}', '2026-11-28 06:32:09.360486+00'),
	(598, 'outfits:practice:done', 'care', 5, NULL, '{}', '2026-11-28 07:07:09.359191+00'),
	(600, 'outfits:feedback:given', 'VTOMQayDUmXjSyy2', 5, 'GM0344', '{"about": "qmYMvCNpwPxYH4NU", "visibility": "shown"}', '2026-11-28 07:07:09.371377+00'),
	(602, 'moderation:case:opened', 'ZvFDiJtD8PBefo4t', NULL, 'GM0599', '{"kind": "request", "about": "Q2APNCrsZothBT36", "because": "held"}', '2026-11-28 07:11:09.362349+00'),
	(606, 'helping:request:posted', 'H9Kpu89rxJT3-fO0', 44, 'GM0344', '{"visibility": "held"}', '2026-11-28 08:07:09.434971+00'),
	(607, 'outfits:outfit:posted', 'sAX1R349Z_XoW3Zc', 33, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 08:09:09.35959+00'),
	(609, 'moderation:case:opened', '6eObcOSdbGDJK4Gd', NULL, 'GM0599', '{"kind": "outfit", "about": "sAX1R349Z_XoW3Zc", "because": "held"}', '2026-11-28 08:11:09.362876+00'),
	(615, 'outfits:practice:done', 'hotel', 16, NULL, '{}', '2026-11-28 09:07:09.41799+00'),
	(620, 'helping:request:posted', 'tutcHTqT71pY54bD', 21, 'GM0599', '{"visibility": "shown"}', '2026-11-28 09:07:09.432769+00'),
	(621, 'outfits:outfit:posted', 'mAUlRk9YiC-xYwxd', 46, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 09:09:09.359164+00'),
	(623, 'moderation:decision:made', 'y90BH9QcK5R2PWIL', 1, 'GM0599', '{"case": "_B8nR4_c5gZKvw19", "kind": "outfit", "about": "mAUlRk9YiC-xYwxd", "ruling": "release"}', '2026-11-28 09:32:09.360672+00'),
	(624, 'moderation:case:closed', '_B8nR4_c5gZKvw19', 1, 'GM0599', '{"about": "mAUlRk9YiC-xYwxd"}', '2026-11-28 09:32:09.360705+00'),
	(625, 'outfits:outfit:drafted', 'BO9I1AKAxU7V1TMk', 57, NULL, '{}', '2026-11-28 10:07:09.399315+00'),
	(627, 'outfits:outfit:posted', 'BO9I1AKAxU7V1TMk', 57, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 10:09:09.359492+00'),
	(628, 'moderation:case:opened', '6-3-MKxknfgTi9Gv', NULL, 'GM0503', '{"kind": "request", "about": "yBIbhQXxmFJPQv5U", "because": "held"}', '2026-11-28 10:11:09.36507+00'),
	(630, 'moderation:decision:made', 'q7Qfx0xtXYzPNqGk', 3, 'GM0503', '{"case": "6-3-MKxknfgTi9Gv", "kind": "request", "about": "yBIbhQXxmFJPQv5U", "ruling": "release"}', '2026-11-28 10:32:09.359624+00'),
	(631, 'moderation:case:closed', '6-3-MKxknfgTi9Gv', 3, 'GM0503', '{"about": "yBIbhQXxmFJPQv5U"}', '2026-11-28 10:32:09.359652+00'),
	(632, 'moderation:decision:made', 'VZMsOISNExRftGUK', 2, 'GM0344', '{"case": "bOuApgfQ8dFZBQhW", "kind": "outfit", "about": "BO9I1AKAxU7V1TMk", "ruling": "release"}', '2026-11-28 10:32:09.382168+00'),
	(633, 'moderation:case:closed', 'bOuApgfQ8dFZBQhW', 2, 'GM0344', '{"about": "BO9I1AKAxU7V1TMk"}', '2026-11-28 10:32:09.382202+00'),
	(634, 'outfits:outfit:drafted', 'QQlLwTIXyBigO0vy', 53, NULL, '{}', '2026-11-28 11:07:09.407506+00'),
	(636, 'outfits:practice:done', 'care', 27, NULL, '{}', '2026-11-28 11:07:09.416767+00'),
	(638, 'outfits:feedback:given', 'cs--lYnnzJnGGgh-', 27, 'GM0599', '{"about": "sAX1R349Z_XoW3Zc", "visibility": "shown"}', '2026-11-28 11:07:09.425335+00'),
	(640, 'helping:offer:made', '1XMmeRZcv8tVoFfr', 17, 'GM0503', '{"about": "a5WogC1ilJHxnfL7", "helper": 17, "visibility": "shown"}', '2026-11-28 11:07:09.446764+00'),
	(641, 'outfits:outfit:posted', 'QQlLwTIXyBigO0vy', 53, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 11:09:09.36027+00'),
	(643, 'moderation:case:opened', 'vu3N5anH51upTAzi', NULL, 'GM0503', '{"kind": "outfit", "about": "QQlLwTIXyBigO0vy", "because": "held"}', '2026-11-28 11:11:09.37024+00'),
	(646, 'moderation:decision:made', '5R65frhK12WxPv4F', 3, 'GM0503', '{"case": "vu3N5anH51upTAzi", "kind": "outfit", "about": "QQlLwTIXyBigO0vy", "ruling": "release"}', '2026-11-28 11:32:09.374571+00'),
	(647, 'moderation:case:closed', 'vu3N5anH51upTAzi', 3, 'GM0503', '{"about": "QQlLwTIXyBigO0vy"}', '2026-11-28 11:32:09.374598+00'),
	(649, 'moderation:case:opened', 'll3AU-cG7bjFozK4', NULL, 'GM0503', '{"kind": "request", "about": "t2BABTamkhwlvXAT", "because": "held"}', '2026-11-28 11:41:09.359702+00'),
	(651, 'outfits:outfit:posted', '3XnZtbeufF_xLGLE', 52, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 11:49:09.359608+00'),
	(652, 'moderation:case:opened', 'c2w0EA0Dz6HyTsSO', NULL, 'GM0599', '{"kind": "outfit", "about": "3XnZtbeufF_xLGLE", "because": "held"}', '2026-11-28 11:51:09.359421+00'),
	(654, 'helping:request:posted', 'q9_oz8CfDHy8s96G', 47, 'GM0344', '{"visibility": "held"}', '2026-11-28 12:07:09.368049+00'),
	(655, 'moderation:case:opened', 'WkhQzNTq0zDF-1Nk', NULL, 'GM0344', '{"kind": "request", "about": "q9_oz8CfDHy8s96G", "because": "held"}', '2026-11-28 12:07:09.378963+00'),
	(658, 'moderation:decision:made', 'AZwl3lakIaF2f8D5', 2, 'GM0344', '{"case": "WkhQzNTq0zDF-1Nk", "kind": "request", "about": "q9_oz8CfDHy8s96G", "ruling": "release"}', '2026-11-28 12:32:09.370304+00'),
	(659, 'moderation:case:closed', 'WkhQzNTq0zDF-1Nk', 2, 'GM0344', '{"about": "q9_oz8CfDHy8s96G"}', '2026-11-28 12:32:09.370334+00'),
	(660, 'outfits:outfit:drafted', '7ifk0YfvuVXhUeqL', 26, NULL, '{}', '2026-11-28 12:37:09.466042+00'),
	(662, 'moderation:case:opened', '2Xqs1eR86s_5IaFr', NULL, 'GM0599', '{"kind": "outfit", "about": "7ifk0YfvuVXhUeqL", "because": "held"}', '2026-11-28 12:41:09.359749+00'),
	(665, 'helping:request:posted', 'KNh4Y357GYOkrSln', 54, 'GM0599', '{"visibility": "shown"}', '2026-11-28 13:07:09.359874+00'),
	(667, 'helping:request:posted', 'oyq1kaeB-aNJkOW2', 60, 'GM0599', '{"visibility": "held"}', '2026-11-28 13:47:09.359702+00'),
	(611, 'moderation:case:closed', 'bmTdaqLKfiEEqS5h', 2, 'GM0344', '{"about": "H9Kpu89rxJT3-fO0"}', '2026-11-28 08:32:09.363906+00'),
	(612, 'moderation:decision:made', 'NBJpCWbCNeFy-VgW', 1, 'GM0599', '{"case": "6eObcOSdbGDJK4Gd", "kind": "outfit", "about": "sAX1R349Z_XoW3Zc", "ruling": "release"}', '2026-11-28 08:32:09.387416+00'),
	(613, 'moderation:case:closed', '6eObcOSdbGDJK4Gd', 1, 'GM0599', '{"about": "sAX1R349Z_XoW3Zc"}', '2026-11-28 08:32:09.387453+00'),
	(614, 'outfits:outfit:drafted', 'mAUlRk9YiC-xYwxd', 46, NULL, '{}', '2026-11-28 09:07:09.415937+00'),
	(616, 'outfits:practice:done', 'care', 16, NULL, '{}', '2026-11-28 09:07:09.41932+00'),
	(617, 'outfits:practice:done', 'warehouse', 16, NULL, '{}', '2026-11-28 09:07:09.420369+00'),
	(618, 'outfits:feedback:given', 'BpNrM7kBxR3RybdX', 16, 'GM0344', '{"about": "NyXrpkfwmrzA7IBb", "visibility": "shown"}', '2026-11-28 09:07:09.427812+00'),
	(619, 'outfits:outfit:answered', 'NyXrpkfwmrzA7IBb', NULL, 'GM0344', '{"answers": 3}', '2026-11-28 09:07:09.428927+00'),
	(622, 'moderation:case:opened', '_B8nR4_c5gZKvw19', NULL, 'GM0599', '{"kind": "outfit", "about": "mAUlRk9YiC-xYwxd", "because": "held"}', '2026-11-28 09:11:09.360129+00');
INSERT INTO public.event VALUES
	(626, 'helping:request:posted', 'yBIbhQXxmFJPQv5U', 32, 'GM0503', '{"visibility": "held"}', '2026-11-28 10:07:09.406523+00'),
	(629, 'moderation:case:opened', 'bOuApgfQ8dFZBQhW', NULL, 'GM0344', '{"kind": "outfit", "about": "BO9I1AKAxU7V1TMk", "because": "held"}', '2026-11-28 10:11:09.368949+00'),
	(635, 'outfits:practice:done', 'hotel', 27, NULL, '{}', '2026-11-28 11:07:09.415186+00'),
	(637, 'outfits:practice:done', 'warehouse', 27, NULL, '{}', '2026-11-28 11:07:09.41794+00'),
	(639, 'helping:request:posted', 'HrM87ss41xfou-hH', 52, 'GM0599', '{"visibility": "held"}', '2026-11-28 11:07:09.432847+00'),
	(642, 'moderation:case:opened', 'am88oZ4EPLQngDpz', NULL, 'GM0599', '{"kind": "request", "about": "HrM87ss41xfou-hH", "because": "held"}', '2026-11-28 11:11:09.362979+00'),
	(644, 'moderation:decision:made', '_nck23ejmwrmwVsV', 1, 'GM0599', '{"case": "am88oZ4EPLQngDpz", "kind": "request", "about": "HrM87ss41xfou-hH", "ruling": "release"}', '2026-11-28 11:32:09.359297+00'),
	(645, 'moderation:case:closed', 'am88oZ4EPLQngDpz', 1, 'GM0599', '{"about": "HrM87ss41xfou-hH"}', '2026-11-28 11:32:09.359329+00'),
	(648, 'helping:request:posted', 't2BABTamkhwlvXAT', 58, 'GM0503', '{"visibility": "held"}', '2026-11-28 11:37:09.36128+00'),
	(650, 'outfits:outfit:drafted', '3XnZtbeufF_xLGLE', 52, NULL, '{}', '2026-11-28 11:47:09.406529+00'),
	(653, 'helping:offer:made', 'xXrudQflQh1OEgwi', 6, 'GM0599', '{"about": "Q2APNCrsZothBT36", "helper": 6, "visibility": "shown"}', '2026-11-28 12:07:09.361182+00'),
	(656, 'moderation:decision:made', '437LTKSIJ6AFNw6O', 1, 'GM0599', '{"case": "c2w0EA0Dz6HyTsSO", "kind": "outfit", "about": "3XnZtbeufF_xLGLE", "ruling": "release"}', '2026-11-28 12:12:09.364489+00'),
	(657, 'moderation:case:closed', 'c2w0EA0Dz6HyTsSO', 1, 'GM0599', '{"about": "3XnZtbeufF_xLGLE"}', '2026-11-28 12:12:09.364518+00'),
	(661, 'outfits:outfit:posted', '7ifk0YfvuVXhUeqL', 26, 'GM0599', '{"photos": 2, "audience": "members", "visibility": "held"}', '2026-11-28 12:39:09.362819+00'),
	(663, 'moderation:decision:made', 'B9uEvQaLK1eBQ5Vh', 1, 'GM0599', '{"case": "2Xqs1eR86s_5IaFr", "kind": "outfit", "about": "7ifk0YfvuVXhUeqL", "ruling": "release"}', '2026-11-28 13:02:09.363021+00'),
	(664, 'moderation:case:closed', '2Xqs1eR86s_5IaFr', 1, 'GM0599', '{"about": "7ifk0YfvuVXhUeqL"}', '2026-11-28 13:02:09.363049+00'),
	(666, 'outfits:feedback:given', 'J6twxfJhQrbTWZxl', 7, 'GM0503', '{"about": "QQlLwTIXyBigO0vy", "visibility": "shown"}', '2026-11-28 13:37:09.369218+00'),
	(669, 'outfits:outfit:drafted', 'APdVmOmKfu3N80A4', 44, NULL, '{}', '2026-11-28 14:07:09.384097+00'),
	(675, 'helping:offer:made', 'Y85y7uzL2QKkjh1i', 38, 'GM0599', '{"about": "T6UNXCCMO_mlTIYg", "helper": 38, "visibility": "shown"}', '2026-11-28 14:37:09.361523+00'),
	(680, 'moderation:case:opened', 't_Sh6Hsi2RRaZb4F', NULL, 'GM0599', '{"kind": "offer", "about": "Y85y7uzL2QKkjh1i", "because": "reported"}', '2026-11-28 15:02:09.362585+00'),
	(681, 'moderation:report:made', '8R7Kvx3HOfFrCbX7', 46, 'GM0599', '{"case": "t_Sh6Hsi2RRaZb4F", "kind": "offer", "about": "Y85y7uzL2QKkjh1i", "reason": "private"}', '2026-11-28 15:02:09.364135+00'),
	(682, 'outfits:outfit:drafted', '4ZKtviLl0AHgpfzI', 50, NULL, '{}', '2026-11-28 15:07:09.384885+00'),
	(683, 'outfits:feedback:given', 'FwaytWs8zQopOsjk', 10, 'GM0344', '{"about": "BO9I1AKAxU7V1TMk", "visibility": "shown"}', '2026-11-28 15:07:09.391902+00'),
	(685, 'outfits:outfit:posted', '4ZKtviLl0AHgpfzI', 50, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 15:09:09.358932+00'),
	(686, 'moderation:case:opened', 'PyVq2YyzWSNH-6H1', NULL, 'GM0599', '{"kind": "outfit", "about": "4ZKtviLl0AHgpfzI", "because": "held"}', '2026-11-28 15:11:09.359735+00'),
	(689, 'moderation:decision:made', '8Vz58LkSBlGPtFCW', 1, 'GM0599', '{"case": "PyVq2YyzWSNH-6H1", "kind": "outfit", "about": "4ZKtviLl0AHgpfzI", "ruling": "release"}', '2026-11-28 15:32:09.359434+00'),
	(690, 'moderation:case:closed', 'PyVq2YyzWSNH-6H1', 1, 'GM0599', '{"about": "4ZKtviLl0AHgpfzI"}', '2026-11-28 15:32:09.359462+00'),
	(694, 'outfits:feedback:given', 'gDTBfyII_IhoqH95', 9, 'GM0599', '{"about": "3XnZtbeufF_xLGLE", "visibility": "shown"}', '2026-11-28 15:37:09.365981+00'),
	(696, 'conversations:message:sent', 'ThZ6rCrVTlfpj05i', 54, 'GM0599', '{"to": 36, "about": "J6xn3p9PSam_1ppt"}', '2026-11-28 16:07:09.360941+00'),
	(697, 'outfits:outfit:drafted', 'D3-URBFG-nwYIRba', 58, NULL, '{}', '2026-11-28 16:17:09.384238+00'),
	(700, 'helping:offer:made', '512ZdI1qUQGz0mQI', 25, 'GM0599', '{"about": "KNh4Y357GYOkrSln", "helper": 25, "visibility": "shown"}', '2026-11-28 16:37:09.361337+00'),
	(702, 'moderation:case:opened', 'wKWUpish8RALMsBj', NULL, 'GM0599', '{"kind": "outfit", "about": "3XnZtbeufF_xLGLE", "because": "reported"}', '2026-11-28 17:27:09.364512+00'),
	(703, 'moderation:report:made', 'YGfrhcVQlN_dFK_z', 36, 'GM0599', '{"case": "wKWUpish8RALMsBj", "kind": "outfit", "about": "3XnZtbeufF_xLGLE", "reason": "other"}', '2026-11-28 17:27:09.365705+00'),
	(704, 'accounts:session:began', '4nE5I9uEHtmk4EMh', 21, NULL, '{}', '2026-11-28 18:07:17.476843+00'),
	(706, 'accounts:code:requested', 'OaKjrSoK_70Q5YNH', NULL, NULL, '{}', '2026-11-28 18:07:17.491961+00'),
	(668, 'moderation:case:opened', 'Ul0bjNp77UgzwU8U', NULL, 'GM0599', '{"kind": "request", "about": "oyq1kaeB-aNJkOW2", "because": "held"}', '2026-11-28 13:51:09.36574+00'),
	(670, 'helping:offer:made', 'SFOr1VOMgMWNHeLE', 18, 'GM0599', '{"about": "tutcHTqT71pY54bD", "helper": 18, "visibility": "shown"}', '2026-11-28 14:07:09.389979+00'),
	(671, 'outfits:outfit:posted', 'APdVmOmKfu3N80A4', 44, 'GM0344', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 14:09:09.359111+00'),
	(672, 'moderation:case:opened', 'aEmullcbncUx6WZN', NULL, 'GM0344', '{"kind": "outfit", "about": "APdVmOmKfu3N80A4", "because": "held"}', '2026-11-28 14:11:09.362304+00'),
	(673, 'moderation:decision:made', 'Yn2TmH5LaEmYq9mO', 2, 'GM0344', '{"case": "aEmullcbncUx6WZN", "kind": "outfit", "about": "APdVmOmKfu3N80A4", "ruling": "release"}', '2026-11-28 14:32:09.359211+00'),
	(674, 'moderation:case:closed', 'aEmullcbncUx6WZN', 2, 'GM0344', '{"about": "APdVmOmKfu3N80A4"}', '2026-11-28 14:32:09.359235+00'),
	(676, 'helping:offer:made', 'BZtbVPp5fvnDtVoM', 16, 'GM0344', '{"about": "q9_oz8CfDHy8s96G", "helper": 16, "visibility": "shown"}', '2026-11-28 14:37:09.366708+00'),
	(677, 'outfits:outfit:drafted', 'LT6qvXvyZ_B4DZr-', 59, NULL, '{}', '2026-11-28 14:57:09.389902+00'),
	(678, 'outfits:outfit:posted', 'LT6qvXvyZ_B4DZr-', 59, 'GM0599', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 14:59:09.359164+00'),
	(679, 'moderation:case:opened', '9fn0LaRYlTpiNrBN', NULL, 'GM0599', '{"kind": "outfit", "about": "LT6qvXvyZ_B4DZr-", "because": "held"}', '2026-11-28 15:01:09.363521+00'),
	(684, 'helping:offer:made', 'BFimijz-EQLBNZT3', 11, 'GM0599', '{"about": "KNh4Y357GYOkrSln", "helper": 11, "visibility": "shown"}', '2026-11-28 15:07:09.397918+00'),
	(687, 'helping:request:posted', 'hbL4L5BT0GnEThHB', 59, 'GM0599', '{"visibility": "held"}', '2026-11-28 15:27:09.358901+00'),
	(688, 'moderation:case:opened', 'jw43_B2oZQ1GN9B-', NULL, 'GM0599', '{"kind": "request", "about": "hbL4L5BT0GnEThHB", "because": "held"}', '2026-11-28 15:31:09.359743+00'),
	(691, 'outfits:practice:done', 'hotel', 9, NULL, '{}', '2026-11-28 15:37:09.357387+00'),
	(692, 'outfits:practice:done', 'care', 9, NULL, '{}', '2026-11-28 15:37:09.358577+00');
INSERT INTO public.event VALUES
	(693, 'outfits:practice:done', 'warehouse', 9, NULL, '{}', '2026-11-28 15:37:09.360002+00'),
	(695, 'helping:offer:made', 'hgjZ0mY7HoiCnI4x', 25, 'GM0503', '{"about": "yBIbhQXxmFJPQv5U", "helper": 25, "visibility": "shown"}', '2026-11-28 15:52:09.361754+00'),
	(698, 'outfits:outfit:posted', 'D3-URBFG-nwYIRba', 58, 'GM0503', '{"photos": 1, "audience": "members", "visibility": "held"}', '2026-11-28 16:19:09.359325+00'),
	(699, 'moderation:case:opened', '-WVGT2pA1KoyVUPa', NULL, 'GM0503', '{"kind": "outfit", "about": "D3-URBFG-nwYIRba", "because": "held"}', '2026-11-28 16:21:09.364079+00'),
	(701, 'conversations:message:sent', 'MO5KCWg9dd30yxcQ', 36, 'GM0599', '{"to": 54, "about": "J6xn3p9PSam_1ppt"}', '2026-11-28 16:57:09.361257+00'),
	(705, 'outfits:outfit:drafted', 'n1Tv7wX5NQ4Q-TlQ', 21, NULL, '{}', '2026-11-28 18:07:17.485994+00');
INSERT INTO public.feedback VALUES
	(1, 'X-fHiRZGFf9b74kS', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-10 17:07:09.370641+00', NULL, 'Wit met blauw is fris en van jou.', '2026-11-10 17:57:09.359999+00', 7, 1),
	(2, 'R6ANbdQLpfskG6kY', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-15 20:07:09.370835+00', NULL, 'Ja. Donkerblauw en grijs is het veiligste paar dat er is.', '2026-11-15 20:57:09.360176+00', 11, 2),
	(3, 'PPDUatqHQ0iLt5b5', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-15 22:07:09.370162+00', NULL, 'Netjes, en jij.', '2026-11-15 22:57:09.358275+00', 21, 2),
	(4, 'V6PBIPHEQkcEitMz', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-16 00:07:09.366951+00', NULL, 'Saai.', NULL, 38, 2),
	(5, 'WnX5Vxm6SJuGAw6I', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-16 03:07:09.366535+00', NULL, 'Ander jasje kan ook: camel maakt het warmer.', NULL, 36, 2),
	(6, '8IKPkUiwZFA2mtnA', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-21 17:07:09.367814+00', NULL, 'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.', '2026-11-21 17:57:09.359415+00', 12, 3),
	(7, 'OSxoB6Fn3q-c4XDF', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-21 20:07:09.36453+00', NULL, 'Platte schoenen, goed zo.', NULL, 7, 3),
	(8, 'snljyN05rdAfDhNm', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-21 22:07:09.365713+00', NULL, 'Het groen staat rustig naast het blauw.', NULL, 37, 3),
	(9, 'DKXMHAeqymrH42Ms', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-26 17:07:09.368363+00', NULL, 'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.', '2026-11-26 17:57:09.360063+00', 8, 4),
	(10, 'koLgo-d-rbILfji_', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-26 20:07:09.373701+00', NULL, 'Zwart van onder is slim.', NULL, 39, 4),
	(11, 'QdN3sYB_pLelpbiH', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-26 22:07:09.425909+00', 0, 'A: zwart waar het moet, rood waar het van jou is.', NULL, 36, 5),
	(12, '2HpEP9llCW3hW6UX', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 01:07:09.430554+00', NULL, 'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.', '2026-11-27 01:57:09.358654+00', 8, 6),
	(13, 'iKjmDxAq-uMu11pw', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 03:07:09.363696+00', NULL, 'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.', '2026-11-27 03:57:09.358813+00', 36, 6),
	(14, '1DXMetMkZI9EtnJp', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 06:07:09.366773+00', NULL, 'In our hotel everybody at the desk wears something like this.', NULL, 41, 6),
	(15, 'sfpDsGZxpOL8PYLn', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 08:07:09.372461+00', NULL, 'De sneakers zijn schoon en wit. Van mij mogen ze.', NULL, 18, 6),
	(16, '_773sFfqQT74GOfb', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 12:07:09.366935+00', NULL, 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.', NULL, 38, 6),
	(17, 'Xcs7bJGMLTRJROKE', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-27 15:07:09.453903+00', NULL, 'Eén keer met een plakrol. Dan zien ze dat je het weet.', '2026-11-27 15:57:09.358786+00', 37, 7),
	(18, 'L4zFhyodfdTxu8En', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-27 17:07:09.375314+00', 0, 'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.', NULL, 10, 8),
	(19, 'KgwRUcciNkKz5D_T', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 20:07:09.461448+00', 1, 'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.', NULL, 4, 9),
	(20, 'VO4p4WXecAeCX34f', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-27 22:07:09.368685+00', 1, 'B. You will be on camera and the collar looks good there.', NULL, 32, 8),
	(21, 'WWqXAYvweUMJCCKs', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 23:07:09.365477+00', 0, 'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.', '2026-11-27 23:57:09.361542+00', 11, 10),
	(22, 'rkPwQ8zGc1NCgn0_', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 01:07:09.36929+00', 0, 'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.', NULL, 28, 10),
	(23, 'B_V5sZ5FE7qPXEYP', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 06:07:09.377463+00', 1, 'In B zit je lekkerder en dan praat je rustiger.', NULL, 42, 10),
	(24, 'VTOMQayDUmXjSyy2', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 07:07:09.366667+00', NULL, 'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.', NULL, 5, 11),
	(25, 'BpNrM7kBxR3RybdX', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 09:07:09.426602+00', 1, 'B, met A''s laarzen.', NULL, 16, 8),
	(26, 'cs--lYnnzJnGGgh-', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 11:07:09.423785+00', NULL, 'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.', NULL, 27, 12),
	(27, 'J6twxfJhQrbTWZxl', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 13:37:09.364537+00', NULL, 'Right and cheerful. You can start tomorrow.', NULL, 7, 15),
	(28, 'FwaytWs8zQopOsjk', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 15:07:09.39081+00', NULL, 'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.', NULL, 10, 14),
	(29, 'gDTBfyII_IhoqH95', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 15:37:09.36475+00', NULL, 'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.', NULL, 9, 16);
INSERT INTO public.help_request VALUES
	(1, 'kVydIvArphbeDUYl', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-10-14 16:07:09.358981+00', 'practise', 'Oefenen voor een gesprek op een basisschool', 'Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.', 'nearby', '2026-10-21', 'expired', 'members', '2026-10-14 16:07:09.363939+00', '2026-10-22 18:07:09.357656+00', NULL, 51.922, 4.479, 20, 0, NULL, NULL, '', NULL, 23),
	(3, 'jIxOcQAwZoaUbbv6', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-06 16:07:09.357888+00', 'practise', 'Gesprek bij een apotheek', 'Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?', 'online', NULL, 'done', 'members', '2026-11-06 16:07:09.360081+00', '2026-11-12 18:07:09.358599+00', NULL, 52.091, 5.122, 36, 1, 'yes', 'yes', 'Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.', '2026-11-12 18:11:09.35805+00', 35),
	(6, '5ucYTpHvW4FTSSW4', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-12 14:07:09.361125+00', 'practise', 'Gesprek bij een administratiekantoor, ik praat te zacht', 'Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.', 'either', NULL, 'done', 'members', '2026-11-12 14:07:09.362501+00', '2026-11-16 18:07:09.358133+00', NULL, 51.922, 4.479, 36, 1, 'yes', 'partly', 'Ik hoor mezelf nu. Dat is raar en fijn.', '2026-11-16 18:11:09.357122+00', 28),
	(5, 'g8jT_-O2Vuwkm7rr', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-10 17:07:09.375652+00', 'letter', 'Brief voor buitendienst, graag kort', 'Ik schrijf te lang. Wie streept?', 'online', NULL, 'done', 'members', '2026-11-10 17:07:09.377273+00', '2026-11-14 18:07:09.358644+00', NULL, 51.922, 4.479, 0, 1, 'partly', 'yes', 'Het was even slikken. Hij is wel beter.', '2026-11-14 18:11:09.35739+00', 38),
	(4, '1V_Fh__xw54s2tV_', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-08 15:07:09.357742+00', 'practise', 'Sollicitatie bij een warenhuis, groepsgesprek', 'Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?', 'online', '2026-11-19', 'withdrawn', 'members', '2026-11-08 15:07:09.359211+00', '2026-11-17 18:07:09.357273+00', NULL, 51.922, 4.479, 85, 1, NULL, NULL, '', NULL, 36),
	(7, 'KZDG0KwvI8UEvIvT', 'GM0503', 'Haaglanden', 'members', false, 'shown', 7, '2026-11-15 14:07:09.357546+00', 'letter', 'Ik stopte met studeren. Hoe schrijf ik dat op?', 'Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.', 'online', NULL, 'done', 'members', '2026-11-15 14:07:09.358904+00', '2026-11-20 18:07:09.358222+00', NULL, 52.007, 4.356, 31, 2, 'yes', 'yes', 'De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.', '2026-11-20 18:11:09.35716+00', 45),
	(8, 'hJQSSmkgaK1NXaBK', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 7, '2026-11-16 16:07:09.357531+00', 'practise', 'Hoe zeg ik dat ik rust nodig heb om goed te werken?', 'Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.', 'online', NULL, 'done', 'members', '2026-11-16 16:07:09.358869+00', '2026-11-19 15:07:09.357898+00', NULL, 52.091, 5.122, 14, 1, 'yes', 'yes', 'De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.', '2026-11-19 15:11:09.357199+00', 51),
	(2, 'bFZyRzmyXunnu41I', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-10-19 15:07:09.357393+00', 'other', 'Een dag meelopen bij een machinebouwer', 'Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?', 'nearby', NULL, 'expired', 'members', '2026-10-19 15:07:09.358751+00', '2026-11-19 18:07:09.41235+00', NULL, 52.007, 4.356, 96, 0, NULL, NULL, '', NULL, 22),
	(10, '0etC_Lvateg8JGQR', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-20 12:07:09.357361+00', 'profile', 'Wie kijkt naar mijn cv? Het is erg leeg', 'Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.', 'online', NULL, 'done', 'members', '2026-11-20 12:07:09.358571+00', '2026-11-22 14:07:09.358373+00', NULL, 51.922, 4.479, 39, 2, 'yes', 'yes', 'Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.', '2026-11-22 14:11:09.357779+00', 54),
	(12, 'gadnFm-OZ07iOSyi', 'GM0599', 'Rijnmond', 'members', false, 'removed', 3, '2026-11-21 21:07:09.358296+00', 'other', 'Verdien 2000 euro per maand vanuit huis', 'Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.', 'online', NULL, 'open', 'members', '2026-11-21 21:07:09.359808+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56),
	(14, 'lWVI26TnwdE_MPkA', 'GM0599', 'Rijnmond', 'members', false, 'hidden', 3, '2026-11-22 22:07:09.357831+00', 'other', 'Nog vijf plekken: thuis verdienen', 'Alleen vandaag. Startpakket 95 euro.', 'online', NULL, 'open', 'members', '2026-11-22 22:07:09.358837+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 56),
	(15, 'b2U3E0AkwrQBqDmV', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-23 16:07:09.357777+00', 'other', 'Een eigen koffiekar: klopt mijn sommetje?', 'Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.', 'online', '2026-12-07', 'matched', 'members', '2026-11-23 16:07:09.359163+00', NULL, NULL, 52.091, 5.122, 3, 1, NULL, NULL, '', NULL, 39),
	(9, 'jGMs4xYHZocVPTOs', 'GM0599', 'Rijnmond', 'members', false, 'shown', 9, '2026-11-18 16:07:09.357792+00', 'practise', 'Na vijf jaar thuis weer solliciteren in de zorg', 'Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', 'either', NULL, 'done', 'members', '2026-11-18 16:07:09.36016+00', '2026-11-24 14:07:09.358269+00', NULL, 51.922, 4.479, 11, 2, 'yes', 'yes', 'Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.', '2026-11-24 14:11:09.357091+00', 14),
	(16, 'ViX12HELZajbh6Jh', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-24 13:07:09.358226+00', 'practise', 'Proefdag in een keuken: wat verwachten ze?', 'Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?', 'either', '2026-11-30', 'matched', 'members', '2026-11-24 13:07:09.360133+00', NULL, NULL, 51.922, 4.479, 31, 1, NULL, NULL, '', NULL, 49),
	(17, 'ynQSP4L9X3Zc-gM1', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-25 08:07:09.35752+00', 'paperwork', 'My nursing diploma is being checked: what can I do meanwhile?', 'The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?', 'online', '2026-12-12', 'open', 'members', '2026-11-25 08:07:09.359028+00', NULL, NULL, 52.007, 4.356, 112, 1, NULL, NULL, '', NULL, 53),
	(19, 'Ab3sxZ23Z972ASWD', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-25 16:07:09.360897+00', 'letter', 'Brief voor een leerplek als helpende', 'Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.', 'online', '2026-12-01', 'matched', 'members', '2026-11-25 16:07:09.362357+00', NULL, NULL, 51.922, 4.479, 96, 3, NULL, NULL, '', NULL, 43),
	(18, 'amip2rw1hBNtDubz', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-25 12:07:09.357659+00', 'practise', 'Technisch gesprek voor frontend, met live coderen', 'Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.', 'online', '2026-12-04', 'matched', 'members', '2026-11-25 12:07:09.359012+00', NULL, NULL, 52.091, 5.122, 26, 2, NULL, NULL, '', NULL, 31),
	(20, 'LnamfxHYUitkyRXh', 'GM0344', 'Midden-Utrecht', 'municipality', false, 'shown', 3, '2026-11-26 06:07:09.361304+00', 'other', 'Een keer per week wandelen en over werk praten', 'Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.', 'nearby', '2026-12-19', 'open', 'municipality', '2026-11-26 06:07:09.362946+00', NULL, NULL, 52.091, 5.122, 10, 1, NULL, NULL, '', NULL, 29),
	(11, 'wCXtFXohL-DbJJ4r', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-21 17:07:09.376098+00', 'profile', 'Welke banen passen bij tot september?', 'Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?', 'online', NULL, 'done', 'members', '2026-11-21 17:07:09.377719+00', '2026-11-26 16:07:09.410241+00', NULL, 52.091, 5.122, 63, 1, 'yes', 'yes', '', NULL, 55),
	(21, '_qsqaQofsdIVrlZM', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-26 10:07:09.357438+00', 'practise', 'From housekeeping to the front desk: how do I tell it?', 'I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?', 'online', '2026-12-03', 'matched', 'members', '2026-11-26 10:07:09.35861+00', NULL, NULL, 52.007, 4.356, 49, 2, NULL, NULL, '', NULL, 41),
	(26, 'U_81ubhn39WADbPr', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-27 10:07:09.359345+00', 'clothes', 'Nette schoenen te leen voor donderdag, maat 39', 'Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.', 'nearby', '2026-12-01', 'matched', 'members', '2026-11-27 10:07:09.362638+00', NULL, NULL, 51.922, 4.479, 39, 2, NULL, NULL, '', NULL, 54),
	(33, 'H9Kpu89rxJT3-fO0', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-28 08:07:09.433092+00', 'phone', 'Een kwekerij bellen, en dan?', 'Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?', 'online', '2026-12-05', 'open', 'members', '2026-11-28 08:07:09.434396+00', NULL, NULL, 52.091, 5.122, 31, 0, NULL, NULL, '', NULL, 44),
	(27, 'vbREfpSUcZop-rNz', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-27 12:07:09.374469+00', 'letter', 'Zestig brieven, nul antwoorden. Wat doe ik fout?', 'Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?', 'online', '2026-12-08', 'matched', 'members', '2026-11-27 12:07:09.376148+00', NULL, NULL, 52.091, 5.122, 16, 1, NULL, NULL, '', NULL, 57),
	(31, 'a5WogC1ilJHxnfL7', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-28 06:07:09.386638+00', 'practise', 'Proefknippen bij een nieuwe salon', 'Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?', 'nearby', '2026-12-02', 'open', 'members', '2026-11-28 06:07:09.388598+00', NULL, NULL, 52.007, 4.356, 65, 1, NULL, NULL, '', NULL, 37),
	(40, 'oyq1kaeB-aNJkOW2', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-28 13:47:09.357474+00', 'other', 'Wie belt mij elke ochtend om acht uur uit bed?', 'Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.', 'online', '2026-12-12', 'open', 'members', '2026-11-28 13:47:09.359117+00', NULL, NULL, 51.922, 4.479, 0, 0, NULL, NULL, '', NULL, 60),
	(34, 'tutcHTqT71pY54bD', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-28 09:07:09.43061+00', 'other', 'Een rustige foto voor LinkedIn', 'Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.', 'nearby', '2026-12-10', 'open', 'members', '2026-11-28 09:07:09.432192+00', NULL, NULL, 51.922, 4.479, 30, 1, NULL, NULL, '', NULL, 21),
	(28, 'T6UNXCCMO_mlTIYg', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-27 14:07:09.357971+00', 'travel', 'Wie reist een keer mee naar Barendrecht?', 'Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.', 'nearby', '2026-12-04', 'open', 'members', '2026-11-27 14:07:09.359193+00', NULL, NULL, 51.922, 4.479, 11, 2, NULL, NULL, '', NULL, 46),
	(38, 'q9_oz8CfDHy8s96G', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-28 12:07:09.366009+00', 'clothes', 'Wat draag je bij de gemeente?', 'Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?', 'nearby', '2026-12-03', 'open', 'members', '2026-11-28 12:07:09.367442+00', NULL, NULL, 52.091, 5.122, 13, 1, NULL, NULL, '', NULL, 47),
	(41, 'hbL4L5BT0GnEThHB', 'GM0599', 'Rijnmond', 'members', false, 'held', 2, '2026-11-28 15:27:09.357324+00', 'phone', 'Bellen met een bakker, ik durf niet', 'Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.', 'nearby', '2026-12-01', 'open', 'members', '2026-11-28 15:27:09.358415+00', NULL, NULL, 51.922, 4.479, 32, 0, NULL, NULL, '', NULL, 59),
	(39, 'KNh4Y357GYOkrSln', 'GM0599', 'Rijnmond', 'members', false, 'shown', 2, '2026-11-28 13:07:09.357579+00', 'practise', 'Wie oefent met mij een gesprek voor een hotel?', 'Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.
Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.', 'either', '2026-12-02', 'open', 'members', '2026-11-28 13:07:09.35935+00', NULL, NULL, 51.922, 4.479, 39, 2, NULL, NULL, '', NULL, 54),
	(13, 'DZxxY0C2z52dIW9w', 'GM0599', 'Rijnmond', 'members', false, 'shown', 7, '2026-11-22 15:07:09.360673+00', 'profile', 'Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?', 'Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.', 'online', NULL, 'done', 'members', '2026-11-22 15:07:09.362114+00', '2026-11-26 13:07:09.357812+00', NULL, 51.922, 4.479, 120, 2, 'yes', 'yes', 'Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.', '2026-11-26 13:11:09.35722+00', 33),
	(24, 'BcMa229tVwvhPnwL', 'GM0344', 'Midden-Utrecht', 'me', false, 'shown', 1, '2026-11-26 17:07:09.375379+00', 'letter', 'Brief voor de kassa van een museum', 'Ik wil uitleggen waarom iemand van het toneel achter een kassa past.', 'online', NULL, 'draft', 'members', NULL, NULL, NULL, 52.091, 5.122, 7, 0, NULL, NULL, '', NULL, 42),
	(22, 'Lk5L2v_BQCdx_wC0', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-26 11:07:09.357505+00', 'practise', 'Hoe praat ik over zeven maanden zonder werk?', 'Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.', 'nearby', '2026-11-29', 'matched', 'members', '2026-11-26 11:07:09.35893+00', NULL, NULL, 51.922, 4.479, 30, 2, NULL, NULL, '', NULL, 21),
	(23, 'CrfOjcX-IRBkYDp2', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-26 15:07:09.361724+00', 'paperwork', 'Letter about my welding diploma, I don''t understand it', 'I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.', 'either', '2026-12-06', 'matched', 'members', '2026-11-26 15:07:09.363046+00', NULL, NULL, 51.922, 4.479, 96, 1, NULL, NULL, '', NULL, 34),
	(29, '5Zp6GaCiR868RyHS', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-27 17:07:09.382978+00', 'profile', 'Wie durft eerlijk naar mijn werk te kijken?', 'Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.', 'online', '2026-12-13', 'open', 'members', '2026-11-27 17:07:09.38476+00', NULL, NULL, 51.922, 4.479, 31, 2, NULL, NULL, '', NULL, 50),
	(25, 'w1Rfty3UnFK2qnG0', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-27 08:07:09.379642+00', 'other', 'Wie past een ochtend op mijn hond?', 'Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.', 'nearby', '2026-11-30', 'matched', 'members', '2026-11-27 08:07:09.381521+00', NULL, NULL, 52.007, 4.356, 31, 1, NULL, NULL, '', NULL, 48),
	(30, 'pA7KVGmv4TzILezw', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 04:07:09.358211+00', 'letter', 'Mijn brief voor een leerbaan klinkt te stoer', 'Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?', 'online', '2026-12-03', 'open', 'members', '2026-11-28 04:07:09.360158+00', NULL, NULL, 51.922, 4.479, 63, 0, NULL, NULL, '', NULL, 40),
	(36, 'HrM87ss41xfou-hH', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 11:07:09.430545+00', 'clothes', 'Werkschoenen maat 44 voor een proefdag', 'Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.', 'nearby', '2026-11-30', 'open', 'members', '2026-11-28 11:07:09.432267+00', NULL, NULL, 51.922, 4.479, 31, 0, NULL, NULL, '', NULL, 52),
	(37, 't2BABTamkhwlvXAT', 'GM0503', 'Haaglanden', 'members', false, 'held', 2, '2026-11-28 11:37:09.357445+00', 'profile', 'Eerste cv, wat moet erop als je nog niets gedaan hebt?', 'Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.', 'online', '2026-12-08', 'open', 'members', '2026-11-28 11:37:09.359083+00', NULL, NULL, 52.007, 4.356, 21, 0, NULL, NULL, '', NULL, 58),
	(32, 'Q2APNCrsZothBT36', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 07:07:09.373641+00', 'language', 'Praat met mij Nederlands over mijn werk', 'Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.', 'either', '2026-12-18', 'open', 'members', '2026-11-28 07:07:09.375015+00', NULL, NULL, 51.922, 4.479, 96, 1, NULL, NULL, '', NULL, 26),
	(35, 'yBIbhQXxmFJPQv5U', 'GM0503', 'Haaglanden', 'members', false, 'shown', 3, '2026-11-28 10:07:09.404656+00', 'language', 'Half an hour of Dutch before an interview', 'The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.', 'either', '2026-12-02', 'open', 'members', '2026-11-28 10:07:09.405934+00', NULL, NULL, 52.007, 4.356, 100, 1, NULL, NULL, '', NULL, 32);
INSERT INTO public.help_tie VALUES
	(1, 35, 16, '2026-11-07 10:07:09.366106+00'),
	(2, 38, 4, '2026-11-11 06:07:09.362227+00'),
	(3, 28, 42, '2026-11-13 06:07:09.429773+00'),
	(4, 45, 9, '2026-11-16 10:07:09.362598+00'),
	(5, 51, 24, '2026-11-17 08:07:09.361682+00'),
	(6, 14, 12, '2026-11-19 03:07:09.362173+00'),
	(7, 54, 21, '2026-11-20 22:07:09.360764+00'),
	(8, 55, 11, '2026-11-22 08:07:09.360852+00'),
	(9, 33, 27, '2026-11-23 06:07:09.362243+00'),
	(10, 39, 28, '2026-11-24 10:07:09.361254+00'),
	(11, 49, 8, '2026-11-24 20:07:09.36019+00'),
	(12, 31, 10, '2026-11-26 00:07:09.361989+00'),
	(13, 43, 6, '2026-11-26 03:07:09.362241+00'),
	(14, 41, 8, '2026-11-26 20:07:09.384815+00'),
	(15, 21, 4, '2026-11-27 00:07:09.364119+00'),
	(16, 34, 25, '2026-11-27 00:07:09.374043+00'),
	(17, 48, 7, '2026-11-27 14:07:09.366237+00'),
	(18, 54, 36, '2026-11-27 19:07:09.362847+00'),
	(19, 57, 10, '2026-11-28 00:07:09.363092+00');
INSERT INTO public.leftover VALUES
	(29, 'leftover-of-a-crash-0001', '2026-11-29 18:07:17.49622+00');
INSERT INTO public.message VALUES
	(1, 'mlSaq40Qeo3fWPEQ', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'shown', '2026-11-07 10:07:09.368153+00', 16, 1),
	(2, 'w59U-tZTw68CTQtK', 'Zondag is goed.', 'shown', '2026-11-07 11:07:09.363328+00', 35, 1),
	(3, '-rr21ujnRkn1rcmI', 'Je vertelde het rustig en zonder over hem te klagen. Precies zo.', 'shown', '2026-11-09 18:07:09.360117+00', 16, 1),
	(4, 'SFiP5Ze1ZHG3q5QH', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'shown', '2026-11-11 06:07:09.363209+00', 4, 2),
	(5, '78NKmDigwS4S4AwJ', 'De helft? Serieus?', 'shown', '2026-11-11 07:07:09.359483+00', 38, 2),
	(6, 'apimbVljX15diMRn', 'Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.', 'shown', '2026-11-11 09:07:09.360618+00', 4, 2),
	(7, '_zwFnBEh4h7EWwM3', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'shown', '2026-11-13 06:07:09.430419+00', 42, 3),
	(8, 'JUQpHfFFD6-XSgcN', 'In mijn voeten?', 'shown', '2026-11-13 07:07:09.359977+00', 28, 3),
	(9, '7MEY1YF05jeWpqNj', 'Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.', 'shown', '2026-11-13 08:07:09.359473+00', 42, 3),
	(10, '9DbBKRE2dxC37801', 'De buurman zei mijn naam terug. Het werkt dus.', 'shown', '2026-11-14 15:07:09.359407+00', 28, 3),
	(11, 'fc_nQNvnxhkgxWS3', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'shown', '2026-11-16 10:07:09.363489+00', 9, 4),
	(12, 'jHC_ychLsq1HJ_VY', 'Ik heb een tekening van een trap. Telt dat?', 'shown', '2026-11-16 11:07:09.359686+00', 45, 4),
	(13, 'lCEDroOtkU3P9D90', 'Een trap is het moeilijkste wat er is. Neem mee.', 'shown', '2026-11-16 13:07:09.360287+00', 9, 4),
	(14, 'ZjR6GyEtHtrUMEJQ', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'shown', '2026-11-17 08:07:09.362504+00', 24, 5),
	(15, 'c1cNJRpD9nYAkp_9', '‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.', 'shown', '2026-11-17 09:07:09.359864+00', 51, 5),
	(16, 'KWnO-IvIoy6oExNJ', 'Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.', 'shown', '2026-11-17 10:07:09.359377+00', 24, 5),
	(17, '9PKdXf0Ul49vyhGZ', 'Hij klopt. Op één trede na, en die zag je zelf.', 'shown', '2026-11-18 16:07:09.364856+00', 9, 4),
	(18, 'eoty-CwUIb8Oq_rr', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'shown', '2026-11-19 03:07:09.363003+00', 12, 6),
	(19, 'yKMUH6L-JuoSejrI', 'Donderdag tien uur is goed, dan zijn ze op school.', 'shown', '2026-11-19 04:07:09.359139+00', 14, 6),
	(20, 'IJA9Wi9YeXlC6smv', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'shown', '2026-11-20 22:07:09.361256+00', 21, 7),
	(21, 'OOraIdjOQU2XfLEO', 'Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.', 'shown', '2026-11-20 23:07:09.359852+00', 54, 7),
	(22, 'ehcFitr0cZ9aXhqw', 'Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?', 'shown', '2026-11-21 00:07:09.359044+00', 21, 7),
	(23, 'NfxyIXyUMqAaIEch', 'Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.', 'shown', '2026-11-21 01:07:09.358965+00', 54, 7),
	(24, 'DO8USqp9bb2zUVNs', 'Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.', 'shown', '2026-11-21 01:07:09.362565+00', 21, 7),
	(25, 'svZ_vkFdRnxloAlu', 'Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.', 'shown', '2026-11-21 15:07:09.359221+00', 12, 6),
	(26, 'ageY2lMaly9JPQbS', 'Mijn moeder las het en zei: ben jij dat? In een goede zin.', 'shown', '2026-11-21 16:07:09.358963+00', 54, 7),
	(27, 'fGa_DBEMViE1hZ9i', 'Ik dacht dat dat te klein was.', 'shown', '2026-11-21 16:07:09.362344+00', 14, 6),
	(28, 'ASKj3gTEZNMMKSI4', 'Dat is het werk. Zo klein is het, en zo groot.', 'shown', '2026-11-21 17:07:09.373381+00', 12, 6),
	(29, 'sHXVqOyOxptV5vn0', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'shown', '2026-11-22 08:07:09.361358+00', 11, 8),
	(30, 'wTmA-amcXf7zG2dv', 'Graag waar ik iets leer. Sparen ook.', 'shown', '2026-11-22 09:07:09.358925+00', 55, 8),
	(31, 'T71mgiI7R5qY0Ebd', 'Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.', 'shown', '2026-11-22 13:07:09.359831+00', 11, 8),
	(32, 'DKZe38WXNEJ_Y9Gg', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'shown', '2026-11-23 06:07:09.363048+00', 27, 9),
	(33, '3y2mWWjmenzT3vH_', 'Wat zou jij willen lezen dan?', 'shown', '2026-11-23 07:07:09.359039+00', 33, 9),
	(34, 'hegczVRYcXbIEHOZ', 'Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.', 'shown', '2026-11-23 09:07:09.359201+00', 27, 9),
	(35, 'sUzklETDee1HyB2C', '‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?', 'shown', '2026-11-23 10:07:09.358915+00', 33, 9),
	(36, 'DEFQx5qHxhK_5CgG', 'Zo mag het precies. Daar moet ik om lachen en dan lees ik door.', 'shown', '2026-11-23 10:07:09.361987+00', 27, 9),
	(37, 'Oyoux-rQ188J_N91', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'shown', '2026-11-24 10:07:09.36181+00', 28, 10),
	(38, '__DSQIjplRb53vAy', 'De regen. Ik was de regen vergeten.', 'shown', '2026-11-24 11:07:09.359148+00', 39, 10),
	(39, 'I_FJH7e6gmzd1Tim', 'Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.', 'shown', '2026-11-24 12:07:09.359132+00', 28, 10),
	(40, 'eo7q5id5LBJtfC23', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'shown', '2026-11-24 20:07:09.360724+00', 8, 11),
	(41, 'T0gY6nnUS6F2nB4h', 'Ik heb geen eigen mes. Is dat erg?', 'shown', '2026-11-24 21:07:09.359181+00', 49, 11),
	(42, 'QyOMdSz9u5V7W3-8', 'Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.', 'shown', '2026-11-24 22:07:09.358977+00', 8, 11),
	(43, 'OGIxHWE1T5xUk6hz', 'Ik red het, net. Met zwanen in de koffie.', 'shown', '2026-11-25 14:07:09.359049+00', 39, 10),
	(44, '6nY5d8-5QEVpBqaD', 'En als ze iets vragen wat ik niet weet?', 'shown', '2026-11-25 16:07:09.358937+00', 49, 11),
	(45, 'A9ZoGRUCw5xPmK3w', '‘Laat het me één keer zien.’ Dat wil elke chef horen.', 'shown', '2026-11-25 17:07:09.359061+00', 8, 11),
	(46, 'tw7nbCNh_qKoVXsv', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'shown', '2026-11-26 00:07:09.362761+00', 10, 12),
	(47, 'GdjdH2wMJ1jdTo8Y', 'Camera uit is een goed idee. Woensdag half acht, ja.', 'shown', '2026-11-26 01:07:09.358895+00', 31, 12),
	(48, 'vcdsm3AScAxs28aX', 'Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.', 'shown', '2026-11-26 02:07:09.359064+00', 10, 12),
	(49, 'kTvDk1xzkvncSphz', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'shown', '2026-11-26 03:07:09.362792+00', 6, 13),
	(50, 'LK1ulCr4bqjumE67', 'Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’', 'shown', '2026-11-26 04:07:09.358542+00', 43, 13);
INSERT INTO public.message VALUES
	(51, 'Ug_M47iUp7YNOXOD', 'Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.', 'shown', '2026-11-26 06:07:09.359113+00', 6, 13),
	(52, '41IdAPbLgkRer1XH', 'Dank u. Ik dacht dat hij raar was.', 'shown', '2026-11-26 07:07:09.359111+00', 43, 13),
	(55, 'fQ4y67Ymua-RE_R4', 'De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.', 'shown', '2026-11-26 22:07:09.435391+00', 6, 13),
	(57, 'gxuSfJ1aQNlyKHBb', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'shown', '2026-11-27 00:07:09.365659+00', 4, 15),
	(58, 's4csLuY9-T3-gh_V', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'shown', '2026-11-27 00:07:09.374612+00', 25, 16),
	(59, 'mpuek3vF7K3rE6pt', 'Zondag is goed. Half drie, bij de ronde tafel?', 'shown', '2026-11-27 01:07:09.446057+00', 21, 15),
	(64, 'WmZOlx_nrzU1GX6n', 'Hij mag in mijn tuin. Ik heb nog worst.', 'shown', '2026-11-27 14:07:09.367213+00', 7, 17),
	(65, 'AU2Ak-pr0CQQMLnV', 'Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.', 'shown', '2026-11-27 15:07:09.461645+00', 49, 11),
	(68, '8L0qm1pKPaCzcWd1', 'Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.', 'shown', '2026-11-27 16:07:09.378393+00', 7, 17),
	(70, 'WNvDUcRIYnplaJlY', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'shown', '2026-11-27 19:07:09.368435+00', 36, 18),
	(72, 'uiivqpHz5JDssJCf', 'Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?', 'shown', '2026-11-27 20:07:09.480037+00', 21, 15),
	(76, '3F-4b47Zbc0Aj7-I', 'De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.', 'shown', '2026-11-27 22:27:09.359229+00', 36, 18),
	(77, 'tDP2U8Kw0KIzKu0v', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'shown', '2026-11-28 00:07:09.363603+00', 10, 19),
	(82, 'ThZ6rCrVTlfpj05i', 'Ik kom om half vijf. Alvast bedankt, echt.', 'shown', '2026-11-28 16:07:09.360074+00', 54, 18),
	(53, 'RZhB9RJDu0VOIgbC', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'shown', '2026-11-26 20:07:09.385663+00', 8, 14),
	(54, '1uhsVWoAAuD8qvst', 'The best? Now I am nervous and happy at once.', 'shown', '2026-11-26 21:07:09.366077+00', 41, 14),
	(56, 'im_s7fKZ8cnRBxFn', 'You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.', 'shown', '2026-11-26 22:07:09.439483+00', 8, 14),
	(60, '6tTjdZf_w2KrYbXw', 'Tuesday is good. Do I need to send it before?', 'shown', '2026-11-27 01:07:09.459981+00', 34, 16),
	(61, 'xrLHHa2jnKAtzQjY', 'Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.', 'shown', '2026-11-27 02:07:09.359334+00', 4, 15),
	(62, '_eEkKMabOIVD3E0C', 'Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.', 'shown', '2026-11-27 03:07:09.372697+00', 25, 16),
	(63, 'FTOKCr88hk2BtSM8', 'Smart. I will.', 'shown', '2026-11-27 04:07:09.36132+00', 34, 16),
	(66, 'QGHwUEp0hVpbrvTn', 'Worst is zijn tweede naam. Woensdag om negen uur?', 'shown', '2026-11-27 15:07:09.470175+00', 48, 17),
	(67, 'Iq3P5z1slm8PpbdC', 'I wrote it down like that. My first sentence for Thursday.', 'shown', '2026-11-27 16:07:09.374935+00', 41, 14),
	(69, 'gYLYbSR7x-Aajda9', 'Dan ben je klaar. Laat je horen hoe het ging?', 'shown', '2026-11-27 17:07:09.380481+00', 8, 11),
	(71, 'JaKHVGWMZ8gqbio9', 'Wat fijn! Kan ik ze morgen na vier uur komen passen?', 'shown', '2026-11-27 20:07:09.467853+00', 54, 18),
	(73, 'hsTdRaCpfzHjKonb', 'Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.', 'shown', '2026-11-27 21:07:09.359346+00', 36, 18),
	(74, 'g68rp3USuPZflJlr', 'Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.', 'shown', '2026-11-27 21:07:09.363095+00', 4, 15),
	(75, 'gmwmkyVNRR_n-C3p', 'Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?', 'shown', '2026-11-27 22:07:09.378853+00', 54, 18),
	(78, 'BnwjIqW0WDMrkuBX', 'Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.', 'shown', '2026-11-28 01:07:09.373833+00', 57, 19),
	(79, 'fPeoUue3VdYsEv_J', 'Dat staat niet in je brief. Dat is je brief.', 'shown', '2026-11-28 02:07:09.412241+00', 10, 19),
	(80, 'H98mhRj0UfOZ04tS', 'Oh.', 'shown', '2026-11-28 03:07:09.359303+00', 57, 19),
	(81, 'kqoglc7F10zk6pXr', 'Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.', 'shown', '2026-11-28 03:37:09.358941+00', 57, 19),
	(83, 'MO5KCWg9dd30yxcQ', 'Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.', 'shown', '2026-11-28 16:57:09.360271+00', 36, 18);
INSERT INTO public.moderation_case VALUES
	(18, '0bU99npNylf_52n2', 'request', 'gadnFm-OZ07iOSyi', 'GM0599', 'held', 0, '2026-11-21 21:11:09.358823+00', '2026-11-22 01:11:09.358479+00', '2026-11-21 22:07:09.38731+00', 56),
	(1, 'Ly4eq8hOjMbSHjCQ', 'request', 'kVydIvArphbeDUYl', 'GM0599', 'held', 0, '2026-10-14 16:11:09.361302+00', '2026-10-14 20:11:09.360494+00', '2026-10-14 16:32:09.360226+00', 23),
	(2, 'ZVK2IXLVA4TR1hKU', 'request', 'bFZyRzmyXunnu41I', 'GM0503', 'held', 0, '2026-10-19 15:11:09.358835+00', '2026-10-19 19:11:09.358408+00', '2026-10-19 15:32:09.357662+00', 22),
	(19, 'G1EgsTARwFTCNWO_', 'request', 'DZxxY0C2z52dIW9w', 'GM0599', 'held', 0, '2026-11-22 15:11:09.368949+00', '2026-11-22 19:11:09.368545+00', '2026-11-22 15:32:09.357567+00', 33),
	(3, 'hRCuITsK_c0Y0Sqq', 'profile', 'i39DbB4dyCqVaMfT', 'GM0599', 'reported', 1, '2026-11-02 16:07:09.362711+00', '2026-11-03 16:07:09.36234+00', '2026-11-02 22:07:09.35798+00', 36),
	(4, '53fuxKDXulPEbVdp', 'request', 'jIxOcQAwZoaUbbv6', 'GM0344', 'held', 0, '2026-11-06 16:11:09.358597+00', '2026-11-06 20:11:09.358229+00', '2026-11-06 16:32:09.357513+00', 35),
	(5, 'juU1XcTJvl50NapC', 'request', '1V_Fh__xw54s2tV_', 'GM0599', 'held', 0, '2026-11-08 15:11:09.359866+00', '2026-11-08 19:11:09.35944+00', '2026-11-08 15:32:09.357561+00', 36),
	(20, 'xmCsMglcaDvnJhfu', 'request', 'lWVI26TnwdE_MPkA', 'GM0599', 'held', 0, '2026-11-22 22:11:09.360596+00', '2026-11-23 02:11:09.360283+00', '2026-11-22 23:07:09.359186+00', 56),
	(6, 'Tkr8vEc2TQ-nYasP', 'outfit', 'KkB1TBAVbaQUs9Eo', 'GM0344', 'held', 0, '2026-11-10 14:11:09.358807+00', '2026-11-10 18:11:09.358425+00', '2026-11-10 14:32:09.357535+00', 35),
	(7, 'CyKonVUzF9WgkUMm', 'request', 'g8jT_-O2Vuwkm7rr', 'GM0599', 'held', 0, '2026-11-10 17:11:09.35904+00', '2026-11-10 21:11:09.358713+00', '2026-11-10 17:32:09.357506+00', 38),
	(31, '9vwNbXSq0Ik589RJ', 'outfit', '3mBCItqQpMWRTUKU', 'GM0503', 'held', 0, '2026-11-26 16:11:09.361101+00', '2026-11-26 20:11:09.36081+00', '2026-11-26 16:32:09.357482+00', 37),
	(8, 'MiGHoD6bECwIIGlq', 'request', '5ucYTpHvW4FTSSW4', 'GM0599', 'held', 0, '2026-11-12 14:11:09.359042+00', '2026-11-12 18:11:09.358722+00', '2026-11-12 14:32:09.35759+00', 28),
	(21, 'vY8RopRPQ7cDOzrv', 'request', 'b2U3E0AkwrQBqDmV', 'GM0344', 'held', 0, '2026-11-23 16:11:09.367829+00', '2026-11-23 20:11:09.36731+00', '2026-11-23 16:32:09.357677+00', 39),
	(9, 'IqNdUTNfaCGMgXrj', 'request', 'KZDG0KwvI8UEvIvT', 'GM0503', 'held', 0, '2026-11-15 14:11:09.362265+00', '2026-11-15 18:11:09.361679+00', '2026-11-15 14:32:09.357839+00', 45),
	(10, 'DwyNnreTTq5ESB_4', 'outfit', 'c25Z_4sfY5DJnYms', 'GM0599', 'held', 0, '2026-11-15 15:11:09.358416+00', '2026-11-15 19:11:09.358067+00', '2026-11-15 15:32:09.357704+00', 28),
	(22, 'FuyR3UBrtS_8piwV', 'request', 'ViX12HELZajbh6Jh', 'GM0599', 'held', 0, '2026-11-24 13:11:09.364745+00', '2026-11-24 17:11:09.364451+00', '2026-11-24 13:32:09.357469+00', 49),
	(11, '1BrjIeB4Qv2NlXTD', 'feedback', 'V6PBIPHEQkcEitMz', 'GM0599', 'reported', 1, '2026-11-16 01:07:09.363726+00', '2026-11-17 01:07:09.363093+00', '2026-11-16 02:37:09.390267+00', 38),
	(12, 'EgxDgE9APl87vjBU', 'request', 'hJQSSmkgaK1NXaBK', 'GM0344', 'held', 0, '2026-11-16 16:11:09.371954+00', '2026-11-16 20:11:09.371516+00', '2026-11-16 16:32:09.35752+00', 51),
	(13, 'aXONNU493p6BkWid', 'request', 'jGMs4xYHZocVPTOs', 'GM0599', 'held', 0, '2026-11-18 16:11:09.360552+00', '2026-11-18 20:11:09.360246+00', '2026-11-18 16:32:09.357706+00', 14),
	(23, '97quwv_gPmeZ5_AW', 'request', 'ynQSP4L9X3Zc-gM1', 'GM0503', 'held', 0, '2026-11-25 08:11:09.363743+00', '2026-11-25 12:11:09.363384+00', '2026-11-25 08:32:09.357481+00', 53),
	(14, 'zwSdVgI1aVb3iVzM', 'request', 'jGMs4xYHZocVPTOs', 'GM0599', 'reported', 1, '2026-11-18 16:57:09.363118+00', '2026-11-19 16:57:09.362758+00', '2026-11-18 17:17:09.367804+00', 14),
	(32, 'bz64-mR99clnE1tE', 'outfit', 'r8URs-7h3KXFQggc', 'GM0599', 'held', 0, '2026-11-26 22:11:09.365596+00', '2026-11-27 02:11:09.365253+00', '2026-11-26 22:32:09.357772+00', 54),
	(15, 'ErKCtkSoqrgicD2L', 'request', '0etC_Lvateg8JGQR', 'GM0599', 'held', 0, '2026-11-20 12:11:09.360186+00', '2026-11-20 16:11:09.359897+00', '2026-11-20 12:32:09.357591+00', 54),
	(24, '5wh2waXYOvbjamCm', 'request', 'amip2rw1hBNtDubz', 'GM0344', 'held', 0, '2026-11-25 12:11:09.358639+00', '2026-11-25 16:11:09.358344+00', '2026-11-25 12:32:09.357401+00', 31),
	(16, '4hfVG0hCoA4dhCt-', 'outfit', 'Yw7s9csePjgGDrva', 'GM0599', 'held', 0, '2026-11-21 13:11:09.374151+00', '2026-11-21 17:11:09.373839+00', '2026-11-21 13:32:09.359217+00', 14),
	(17, 'BT4oDV6Z1IzeWYMH', 'request', 'wCXtFXohL-DbJJ4r', 'GM0344', 'held', 0, '2026-11-21 17:11:09.366787+00', '2026-11-21 21:11:09.366243+00', '2026-11-21 17:32:09.357463+00', 55),
	(39, 'n1z9aPHeA8rGcFU1', 'request', '5Zp6GaCiR868RyHS', 'GM0599', 'held', 0, '2026-11-27 17:11:09.367632+00', '2026-11-27 21:11:09.36732+00', '2026-11-27 17:32:09.357631+00', 50),
	(25, '59cw7maxx0w7GnP1', 'request', 'Ab3sxZ23Z972ASWD', 'GM0599', 'held', 0, '2026-11-25 16:11:09.366473+00', '2026-11-25 20:11:09.366116+00', '2026-11-25 16:32:09.357523+00', 43),
	(33, 'i5VmuL6-cDwDI2vA', 'request', 'w1Rfty3UnFK2qnG0', 'GM0503', 'held', 0, '2026-11-27 08:11:09.361531+00', '2026-11-27 12:11:09.360868+00', '2026-11-27 08:32:09.358195+00', 48),
	(26, 'Y8-9_bvVqsrcBguY', 'request', 'LnamfxHYUitkyRXh', 'GM0344', 'held', 0, '2026-11-26 06:07:09.368986+00', '2026-11-26 10:07:09.36869+00', '2026-11-26 06:32:09.357565+00', 29),
	(27, 'vrPmp0kH6kgMdIIB', 'request', '_qsqaQofsdIVrlZM', 'GM0503', 'held', 0, '2026-11-26 10:11:09.358569+00', '2026-11-26 14:11:09.358286+00', '2026-11-26 10:32:09.35748+00', 41),
	(28, 'PZeUqmDmGdggiFMn', 'request', 'Lk5L2v_BQCdx_wC0', 'GM0599', 'held', 0, '2026-11-26 11:11:09.358516+00', '2026-11-26 15:11:09.358216+00', '2026-11-26 11:32:09.357405+00', 21),
	(34, 'x8jrH9hUNfe5stm3', 'outfit', 'T-xpZO8g1ooEXZKP', 'GM0503', 'held', 0, '2026-11-27 09:11:09.358815+00', '2026-11-27 13:11:09.358496+00', '2026-11-27 09:32:09.357888+00', 48),
	(29, 'wXQLLPKA6LWvpHrZ', 'outfit', 'CLm2OJ7KqbMzhnyB', 'GM0599', 'held', 0, '2026-11-26 12:11:09.358823+00', '2026-11-26 16:11:09.358509+00', '2026-11-26 12:32:09.357402+00', 49),
	(44, 'AL_GgS-wPWE6Vx2w', 'request', 'a5WogC1ilJHxnfL7', 'GM0503', 'held', 0, '2026-11-28 06:07:09.395292+00', '2026-11-28 10:07:09.394901+00', '2026-11-28 06:32:09.357874+00', 37),
	(30, 'DcX68lkiRxfBxjpa', 'request', 'CrfOjcX-IRBkYDp2', 'GM0599', 'held', 0, '2026-11-26 15:07:09.376549+00', '2026-11-26 19:07:09.376226+00', '2026-11-26 15:32:09.357463+00', 34),
	(40, 'c0zBqiiKA0lNmDDI', 'feedback', '_773sFfqQT74GOfb', 'GM0599', 'reported', 1, '2026-11-27 17:47:09.366635+00', '2026-11-28 17:47:09.366306+00', NULL, 38),
	(35, '1MYak0IVMOX79gYQ', 'request', 'vbREfpSUcZop-rNz', 'GM0344', 'held', 0, '2026-11-27 12:07:09.396953+00', '2026-11-27 16:07:09.396601+00', '2026-11-27 12:32:09.360547+00', 57),
	(36, 'Q-8ak1HW-JjGzuNT', 'outfit', 'NyXrpkfwmrzA7IBb', 'GM0344', 'held', 0, '2026-11-27 13:11:09.360827+00', '2026-11-27 17:11:09.360465+00', '2026-11-27 13:32:09.447157+00', 31),
	(37, 'p0y87v97FJKHXsjB', 'request', 'T6UNXCCMO_mlTIYg', 'GM0599', 'held', 0, '2026-11-27 14:11:09.360582+00', '2026-11-27 18:11:09.360275+00', '2026-11-27 14:32:09.357679+00', 46),
	(49, '6-3-MKxknfgTi9Gv', 'request', 'yBIbhQXxmFJPQv5U', 'GM0503', 'held', 0, '2026-11-28 10:11:09.363649+00', '2026-11-28 14:11:09.363015+00', '2026-11-28 10:32:09.35775+00', 32),
	(38, '2ufEBQuCqZcPgZiv', 'outfit', 'Vh-ZWs9Gomh-syyu', 'GM0599', 'held', 0, '2026-11-27 15:11:09.358467+00', '2026-11-27 19:11:09.358159+00', '2026-11-27 15:32:09.35773+00', 40),
	(41, 'tdRr7DuztxjKutpx', 'outfit', 'r72QYzH08sUueKt4', 'GM0599', 'held', 0, '2026-11-27 20:11:09.386113+00', '2026-11-28 00:11:09.385465+00', '2026-11-27 20:32:09.357638+00', 21),
	(45, 'ZvFDiJtD8PBefo4t', 'request', 'Q2APNCrsZothBT36', 'GM0599', 'held', 0, '2026-11-28 07:11:09.361266+00', '2026-11-28 11:11:09.360893+00', '2026-11-28 07:32:09.357926+00', 26),
	(42, 'A8HZ0Jkr05-p-GoB', 'outfit', 'qmYMvCNpwPxYH4NU', 'GM0344', 'held', 0, '2026-11-28 02:11:09.371109+00', '2026-11-28 06:11:09.370778+00', '2026-11-28 02:32:09.357758+00', 47),
	(43, 'pDWdSjS_irj6atqM', 'request', 'pA7KVGmv4TzILezw', 'GM0599', 'held', 0, '2026-11-28 04:11:09.360028+00', '2026-11-28 08:11:09.359713+00', '2026-11-28 04:32:09.357669+00', 40),
	(48, '_B8nR4_c5gZKvw19', 'outfit', 'mAUlRk9YiC-xYwxd', 'GM0599', 'held', 0, '2026-11-28 09:11:09.359028+00', '2026-11-28 13:11:09.35867+00', '2026-11-28 09:32:09.358146+00', 46),
	(50, 'bOuApgfQ8dFZBQhW', 'outfit', 'BO9I1AKAxU7V1TMk', 'GM0344', 'held', 0, '2026-11-28 10:11:09.367555+00', '2026-11-28 14:11:09.367144+00', '2026-11-28 10:32:09.379888+00', 57),
	(46, 'bmTdaqLKfiEEqS5h', 'request', 'H9Kpu89rxJT3-fO0', 'GM0344', 'held', 0, '2026-11-28 08:11:09.358857+00', '2026-11-28 12:11:09.358477+00', '2026-11-28 08:32:09.359439+00', 44),
	(47, '6eObcOSdbGDJK4Gd', 'outfit', 'sAX1R349Z_XoW3Zc', 'GM0599', 'held', 0, '2026-11-28 08:11:09.3617+00', '2026-11-28 12:11:09.361327+00', '2026-11-28 08:32:09.38468+00', 33);
INSERT INTO public.moderation_case VALUES
	(53, 'll3AU-cG7bjFozK4', 'request', 't2BABTamkhwlvXAT', 'GM0503', 'held', 0, '2026-11-28 11:41:09.358598+00', '2026-11-28 15:41:09.358217+00', NULL, 58),
	(51, 'am88oZ4EPLQngDpz', 'request', 'HrM87ss41xfou-hH', 'GM0599', 'held', 0, '2026-11-28 11:11:09.361854+00', '2026-11-28 15:11:09.361539+00', '2026-11-28 11:32:09.357594+00', 52),
	(52, 'vu3N5anH51upTAzi', 'outfit', 'QQlLwTIXyBigO0vy', 'GM0503', 'held', 0, '2026-11-28 11:11:09.368804+00', '2026-11-28 15:11:09.368123+00', '2026-11-28 11:32:09.372529+00', 53),
	(55, 'WkhQzNTq0zDF-1Nk', 'request', 'q9_oz8CfDHy8s96G', 'GM0344', 'held', 0, '2026-11-28 12:07:09.37792+00', '2026-11-28 16:07:09.377569+00', '2026-11-28 12:32:09.363907+00', 47),
	(54, 'c2w0EA0Dz6HyTsSO', 'outfit', '3XnZtbeufF_xLGLE', 'GM0599', 'held', 0, '2026-11-28 11:51:09.358449+00', '2026-11-28 15:51:09.358159+00', '2026-11-28 12:12:09.362464+00', 52),
	(56, '2Xqs1eR86s_5IaFr', 'outfit', '7ifk0YfvuVXhUeqL', 'GM0599', 'held', 0, '2026-11-28 12:41:09.358762+00', '2026-11-28 16:41:09.358467+00', '2026-11-28 13:02:09.357541+00', 26),
	(57, 'Ul0bjNp77UgzwU8U', 'request', 'oyq1kaeB-aNJkOW2', 'GM0599', 'held', 0, '2026-11-28 13:51:09.364655+00', '2026-11-28 17:51:09.364301+00', NULL, 60),
	(59, '9fn0LaRYlTpiNrBN', 'outfit', 'LT6qvXvyZ_B4DZr-', 'GM0599', 'held', 0, '2026-11-28 15:01:09.362494+00', '2026-11-28 19:01:09.362162+00', NULL, 59),
	(58, 'aEmullcbncUx6WZN', 'outfit', 'APdVmOmKfu3N80A4', 'GM0344', 'held', 0, '2026-11-28 14:11:09.361317+00', '2026-11-28 18:11:09.361006+00', '2026-11-28 14:32:09.357421+00', 44),
	(60, 't_Sh6Hsi2RRaZb4F', 'offer', 'Y85y7uzL2QKkjh1i', 'GM0599', 'reported', 1, '2026-11-28 15:02:09.361409+00', '2026-11-29 15:02:09.361044+00', NULL, 38),
	(61, 'PyVq2YyzWSNH-6H1', 'outfit', '4ZKtviLl0AHgpfzI', 'GM0599', 'held', 0, '2026-11-28 15:11:09.35867+00', '2026-11-28 19:11:09.358351+00', '2026-11-28 15:32:09.357433+00', 50),
	(64, 'wKWUpish8RALMsBj', 'outfit', '3XnZtbeufF_xLGLE', 'GM0599', 'reported', 1, '2026-11-28 17:27:09.363493+00', '2026-11-29 17:27:09.363177+00', NULL, 52),
	(62, 'jw43_B2oZQ1GN9B-', 'request', 'hbL4L5BT0GnEThHB', 'GM0599', 'held', 0, '2026-11-28 15:31:09.358668+00', '2026-11-28 19:31:09.358355+00', NULL, 59),
	(63, '-WVGT2pA1KoyVUPa', 'outfit', 'D3-URBFG-nwYIRba', 'GM0503', 'held', 0, '2026-11-28 16:21:09.36311+00', '2026-11-28 20:21:09.362795+00', NULL, 58);
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
	(2, '70:22', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een dag meelopen bij een machinebouwer", "reason": ""}', '/decisions/t5TOv9YFINyKMFBU', '2026-10-19 18:07:09.36036+00', '2026-10-25 18:07:09.367113+00', NULL, 22),
	(3, '74:23', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Oefenen voor een gesprek op een basisschool"}', '/requests/kVydIvArphbeDUYl', '2026-10-23 18:07:09.359251+00', '2026-10-25 18:07:09.368243+00', 23, 23),
	(1, '60:23', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Oefenen voor een gesprek op een basisschool", "reason": ""}', '/decisions/h9wa84_wcfQ_Ecjx', '2026-10-14 18:07:09.366302+00', '2026-10-25 18:07:09.368884+00', NULL, 23),
	(5, '89:4', 'A moderator looked. No house rule is broken: it stays.', '{}', '/reports/1B6LAqom6oLEGyJU', '2026-11-03 18:07:09.362559+00', '2026-11-07 18:07:09.482094+00', NULL, 4),
	(9, '103:16', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een apotheek"}', '/conversations/IMMUseEfKMYoTd06', '2026-11-07 18:07:09.369487+00', '2026-11-07 18:07:09.4846+00', 35, 16),
	(7, '104:16', '{name} wrote you a message.', '{}', '/conversations/IMMUseEfKMYoTd06', '2026-11-07 18:07:09.362409+00', '2026-11-07 18:07:09.485192+00', 35, 16),
	(8, '101:35', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/jIxOcQAwZoaUbbv6', '2026-11-07 18:07:09.367614+00', '2026-11-07 18:07:09.488106+00', 16, 35),
	(6, '99:35', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Gesprek bij een apotheek", "reason": ""}', '/decisions/Qc62h8bfDbJ7ZQue', '2026-11-06 18:07:09.360582+00', '2026-11-07 18:07:09.488716+00', NULL, 35),
	(4, '89:36', 'Somebody reported “{title}”. A moderator looked: it stays as it is.', '{"title": "26, stylist, zoekt vast werk in een kledingwinkel", "reason": "Ruilen is geen verkopen. Dank dat je het vroeg."}', '/decisions/CpiX4Jcu9f5I0xvQ', '2026-11-03 18:07:09.361026+00', '2026-11-07 18:07:09.489409+00', NULL, 36),
	(22, '149:35', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een apotheek"}', '/requests/jIxOcQAwZoaUbbv6', '2026-11-12 18:07:09.367304+00', '2026-11-12 18:11:09.358837+00', 35, 35),
	(21, '149:16', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een apotheek"}', '/requests/jIxOcQAwZoaUbbv6', '2026-11-12 18:07:09.366252+00', '2026-11-12 19:07:09.36073+00', 35, 16),
	(24, '157:28', '{name} wrote you a message.', '{}', '/conversations/_UCKVSEUmZhLofDm', '2026-11-13 18:07:09.360388+00', '2026-11-14 15:07:09.357815+00', 42, 28),
	(17, '133:38', '{name} offers help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/g8jT_-O2Vuwkm7rr', '2026-11-11 18:07:09.363299+00', '2026-11-14 18:07:09.360335+00', 4, 38),
	(33, '163:4', '{name} thanks you for your help with “{title}”.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/g8jT_-O2Vuwkm7rr', '2026-11-15 14:11:09.358926+00', '2026-11-15 18:07:09.401347+00', 38, 4),
	(18, '135:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor buitendienst, graag kort"}', '/conversations/NY0g5Fa6Vrn0mL3d', '2026-11-11 18:07:09.364851+00', '2026-11-15 18:07:09.40304+00', 38, 4),
	(15, 'helped:X-fHiRZGFf9b74kS:7', 'What you said helped {name}. Thank you.', '{}', '/outfits/KkB1TBAVbaQUs9Eo', '2026-11-10 18:07:09.364703+00', '2026-11-15 18:07:09.404634+00', 35, 7),
	(27, '151:16', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een apotheek"}', '/requests/jIxOcQAwZoaUbbv6', '2026-11-13 18:07:09.366126+00', '2026-11-15 18:07:09.408913+00', 35, 16),
	(36, '174:28', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is een lange jurk zakelijk genoeg met een jasje erover?", "reason": ""}', '/decisions/FU9h1eQfQICusJ-G', '2026-11-15 18:07:09.362519+00', '2026-11-15 18:07:09.411318+00', NULL, 28),
	(25, '153:28', '{name} offers help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/5ucYTpHvW4FTSSW4', '2026-11-13 18:07:09.362702+00', '2026-11-15 18:07:09.41199+00', 42, 28),
	(23, '146:28', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht", "reason": ""}', '/decisions/hu23ikC0eqQGccVN', '2026-11-12 18:07:09.375369+00', '2026-11-15 18:07:09.412557+00', NULL, 28),
	(20, 'asked-how:KkB1TBAVbaQUs9Eo', 'How did it go: {job}? One tap, and who helped you hears it.', '{"job": "Apothekersassistent"}', '/outfits/KkB1TBAVbaQUs9Eo', '2026-11-12 14:11:09.369431+00', '2026-11-15 18:07:09.416669+00', NULL, 35),
	(19, '140:35', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Apothekersassistent"}', '/outfits/KkB1TBAVbaQUs9Eo', '2026-11-12 14:11:09.367182+00', '2026-11-15 18:07:09.417191+00', NULL, 35),
	(13, 'first:KkB1TBAVbaQUs9Eo:35', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Apothekersassistent"}', '/outfits/KkB1TBAVbaQUs9Eo', '2026-11-10 17:11:09.369347+00', '2026-11-15 18:07:09.41771+00', NULL, 35),
	(12, '121:35', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wit, of is dat alsof ik er al werk?", "reason": ""}', '/decisions/N_noal2NxT5loNYB', '2026-11-10 17:11:09.364729+00', '2026-11-15 18:07:09.418905+00', NULL, 35),
	(11, '115:35', '{name} wrote you a message.', '{}', '/conversations/IMMUseEfKMYoTd06', '2026-11-09 18:07:09.36487+00', '2026-11-15 18:07:09.419727+00', 16, 35),
	(10, '111:36', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek", "reason": ""}', '/decisions/KjiGjTrQUxgmJpsq', '2026-11-08 18:07:09.361209+00', '2026-11-15 18:07:09.420478+00', NULL, 36),
	(34, '164:38', 'The one who helped with “{title}” said how it went.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/g8jT_-O2Vuwkm7rr', '2026-11-15 14:11:09.360494+00', '2026-11-15 18:07:09.421859+00', 38, 38),
	(16, '137:38', '{name} wrote you a message.', '{}', '/conversations/NY0g5Fa6Vrn0mL3d', '2026-11-11 18:07:09.360912+00', '2026-11-15 18:07:09.422369+00', 4, 38),
	(14, '129:38', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Brief voor buitendienst, graag kort", "reason": ""}', '/decisions/HtD9qvq3xyyCRpKg', '2026-11-10 18:07:09.361229+00', '2026-11-15 18:07:09.422827+00', NULL, 38),
	(26, '155:42', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/conversations/_UCKVSEUmZhLofDm', '2026-11-13 18:07:09.364298+00', '2026-11-15 18:07:09.425117+00', 28, 42),
	(35, '169:45', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?", "reason": ""}', '/decisions/6a2Y-18cNuX17bsk', '2026-11-15 15:11:09.366052+00', '2026-11-15 18:07:09.426457+00', NULL, 45),
	(37, '187:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-16 02:37:09.361975+00', '2026-11-16 10:07:09.362301+00', 4, 45),
	(39, 'helped:R6ANbdQLpfskG6kY:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-16 02:37:09.368576+00', '2026-11-20 18:07:09.399348+00', 28, 11),
	(40, 'helped:PPDUatqHQ0iLt5b5:21', 'What you said helped {name}. Thank you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-16 02:37:09.378142+00', '2026-11-20 18:07:09.406084+00', 28, 21),
	(41, '193:28', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Assistent boekhouder"}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-16 02:37:09.385292+00', '2026-11-20 18:07:09.41188+00', NULL, 28),
	(38, 'first:c25Z_4sfY5DJnYms:28', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Assistent boekhouder"}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-16 02:37:09.366258+00', '2026-11-20 18:07:09.412343+00', NULL, 28),
	(42, '208:45', '{name} wrote you a message.', '{}', '/conversations/q8c2OLpcWUfZqJFh', '2026-11-16 16:11:09.361309+00', '2026-11-20 18:07:09.419342+00', 9, 45),
	(32, '162:38', '“{title}” is done. You can still thank the one who helped.', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/g8jT_-O2Vuwkm7rr', '2026-11-14 18:07:09.366732+00', '2026-11-14 18:11:09.357997+00', 38, 38),
	(31, '162:4', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Brief voor buitendienst, graag kort"}', '/requests/g8jT_-O2Vuwkm7rr', '2026-11-14 18:07:09.365901+00', '2026-11-14 19:07:09.358749+00', 38, 4),
	(29, '150:35', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Apothekersassistent"}', '/outfits/KkB1TBAVbaQUs9Eo', '2026-11-13 18:07:09.371111+00', '2026-11-15 18:07:09.414989+00', NULL, 35),
	(28, '152:35', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een apotheek"}', '/requests/jIxOcQAwZoaUbbv6', '2026-11-13 18:07:09.367517+00', '2026-11-15 18:07:09.41548+00', 35, 35),
	(30, '160:42', '{name} wrote you a message.', '{}', '/conversations/_UCKVSEUmZhLofDm', '2026-11-14 18:07:09.364066+00', '2026-11-15 18:07:09.424306+00', 28, 42),
	(71, '243:7', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-19 18:07:09.364972+00', '2026-11-20 18:07:09.397189+00', 14, 7),
	(72, '245:12', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/conversations/PXPOHln6OxcptUFd', '2026-11-19 18:07:09.366627+00', '2026-11-20 18:07:09.400104+00', 14, 12),
	(68, '246:12', '{name} wrote you a message.', '{}', '/conversations/PXPOHln6OxcptUFd', '2026-11-19 18:07:09.359388+00', '2026-11-20 18:07:09.400614+00', 14, 12),
	(70, '242:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-19 18:07:09.363292+00', '2026-11-20 18:07:09.401433+00', 7, 14),
	(69, '241:14', '{name} offers help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-19 18:07:09.361506+00', '2026-11-20 18:07:09.401901+00', 12, 14),
	(60, '236:14', 'A moderator has hidden “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Je vraag leek niet over werk te gaan."}', '/decisions/COaEcBsRH-Ue639g', '2026-11-18 17:47:09.360297+00', '2026-11-20 18:07:09.402797+00', NULL, 14),
	(59, '232:14', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": ""}', '/decisions/Ek4fQOhSosYsHYyU', '2026-11-18 17:17:09.360411+00', '2026-11-20 18:07:09.40324+00', NULL, 14),
	(78, '253:22', 'The time for “{title}” is up. That happens. You can ask again with one tap.', '{"title": "Een dag meelopen bij een machinebouwer"}', '/requests/bFZyRzmyXunnu41I', '2026-11-20 12:11:09.358672+00', '2026-11-20 18:07:09.406818+00', 22, 22);
INSERT INTO public.notice VALUES
	(75, '251:24', '{name} thanks you for your help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/hJQSSmkgaK1NXaBK', '2026-11-19 18:07:09.370263+00', '2026-11-20 18:07:09.407637+00', 51, 24),
	(73, '250:24', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/hJQSSmkgaK1NXaBK', '2026-11-19 18:07:09.368103+00', '2026-11-20 18:07:09.408233+00', 51, 24),
	(77, '240:28', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Assistent boekhouder"}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-19 18:07:09.37455+00', '2026-11-20 18:07:09.40974+00', NULL, 28),
	(47, '196:28', 'A moderator looked, and has warned who posted it.', '{}', '/reports/MDGQeIoJgXNxeops', '2026-11-16 16:11:09.379182+00', '2026-11-20 18:07:09.411368+00', NULL, 28),
	(61, '236:38', 'A moderator looked, and has hidden it. Only who posted it still sees it.', '{}', '/reports/hzAZBPkjoenOpxSx', '2026-11-18 17:47:09.361561+00', '2026-11-20 18:07:09.416206+00', NULL, 38),
	(46, '196:38', 'A moderator has a warning for you about “{title}”. Why: {reason}', '{"title": "Saai.", "reason": "‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}', '/decisions/n00ufGad-RQPC0D4', '2026-11-16 16:11:09.377752+00', '2026-11-20 18:07:09.416802+00', NULL, 38),
	(76, '252:51', 'The one who helped with “{title}” said how it went.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/hJQSSmkgaK1NXaBK', '2026-11-19 18:07:09.371802+00', '2026-11-20 18:07:09.42062+00', 51, 51),
	(74, '250:51', '“{title}” is done. You can still thank the one who helped.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/hJQSSmkgaK1NXaBK', '2026-11-19 18:07:09.368896+00', '2026-11-20 18:07:09.421079+00', 51, 51),
	(83, '270:54', '{name} wrote you a message.', '{}', '/conversations/bNWlEIOkEFsncXZ1', '2026-11-21 13:11:09.361875+00', '2026-11-21 16:07:09.357499+00', 21, 54),
	(95, '303:55', '{name} offers help with “{title}”.', '{"title": "Welke banen passen bij tot september?"}', '/requests/wCXtFXohL-DbJJ4r', '2026-11-21 22:07:09.37788+00', '2026-11-22 08:07:09.360514+00', 11, 55),
	(84, '265:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-21 13:11:09.366188+00', '2026-11-22 14:07:09.359977+00', 4, 54),
	(85, '266:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-21 13:11:09.367966+00', '2026-11-23 18:07:09.388728+00', 54, 4),
	(87, '263:9', '{name} thanks you for your help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-21 13:11:09.370916+00', '2026-11-23 18:07:09.390245+00', 45, 9),
	(94, 'helped:8IKPkUiwZFA2mtnA:12', 'What you said helped {name}. Thank you.', '{}', '/outfits/Yw7s9csePjgGDrva', '2026-11-21 18:07:09.362784+00', '2026-11-23 18:07:09.391839+00', 14, 12),
	(96, '302:14', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/Yw7s9csePjgGDrva', '2026-11-21 22:07:09.382413+00', '2026-11-23 18:07:09.392709+00', NULL, 14),
	(91, '278:14', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.", "reason": ""}', '/decisions/pg7G-3Zjg4vyMDVu', '2026-11-21 17:11:09.371956+00', '2026-11-23 18:07:09.393687+00', NULL, 14),
	(86, '268:21', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/conversations/bNWlEIOkEFsncXZ1', '2026-11-21 13:11:09.369414+00', '2026-11-23 18:07:09.397097+00', 54, 21),
	(109, '328:27', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/conversations/8L5457f7XDmiFQir', '2026-11-23 16:11:09.366098+00', '2026-11-23 18:07:09.398728+00', 33, 27),
	(107, '330:33', '{name} wrote you a message.', '{}', '/conversations/8L5457f7XDmiFQir', '2026-11-23 16:11:09.360831+00', '2026-11-23 18:07:09.400023+00', 27, 33),
	(88, '264:45', 'The one who helped with “{title}” said how it went.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-21 13:11:09.372309+00', '2026-11-23 18:07:09.403063+00', 45, 45),
	(93, '290:55', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Welke banen passen bij tot september?", "reason": ""}', '/decisions/Z648I3AX7wRAos8O', '2026-11-21 18:07:09.360031+00', '2026-11-23 18:07:09.406399+00', NULL, 55),
	(103, '304:56', 'A moderator has taken away “{title}”. Why: {reason}', '{"title": "Verdien 2000 euro per maand vanuit huis", "reason": "Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}', '/decisions/rUcS-s37xWvXfvlF', '2026-11-22 15:11:09.373243+00', '2026-11-23 18:07:09.407518+00', NULL, 56),
	(50, '215:28', '“{title}” is done. You can still thank the one who helped.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/5ucYTpHvW4FTSSW4', '2026-11-16 18:07:09.37221+00', '2026-11-16 18:11:09.357773+00', 28, 28),
	(49, '215:42', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/5ucYTpHvW4FTSSW4', '2026-11-16 18:07:09.371207+00', '2026-11-16 19:07:09.358914+00', 28, 42),
	(45, '205:9', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/conversations/q8c2OLpcWUfZqJFh', '2026-11-16 16:11:09.366238+00', '2026-11-18 16:07:09.363138+00', 45, 9),
	(53, '219:51', '{name} offers help with “{title}”.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/requests/hJQSSmkgaK1NXaBK', '2026-11-17 18:07:09.366376+00', '2026-11-19 15:07:09.359767+00', 24, 51),
	(43, '202:45', '{name} offers help with “{title}”.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-16 16:11:09.363244+00', '2026-11-20 18:07:09.35982+00', 9, 45),
	(44, '203:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-16 16:11:09.364789+00', '2026-11-20 18:07:09.395806+00', 45, 4),
	(80, '262:9', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-20 18:07:09.365206+00', '2026-11-20 18:07:09.398019+00', 45, 9),
	(64, 'told:c25Z_4sfY5DJnYms:11', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-18 18:07:09.368493+00', '2026-11-20 18:07:09.398845+00', 28, 11),
	(62, '238:14', 'A moderator took back the decision about “{title}”. Why: {reason}', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg", "reason": "Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}', '/decisions/COaEcBsRH-Ue639g', '2026-11-18 18:07:09.363324+00', '2026-11-20 18:07:09.402345+00', NULL, 14),
	(55, '226:16', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/1V_Fh__xw54s2tV_', '2026-11-17 18:07:09.369361+00', '2026-11-20 18:07:09.404187+00', 36, 16),
	(65, 'told:c25Z_4sfY5DJnYms:21', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-18 18:07:09.369408+00', '2026-11-20 18:07:09.405624+00', 28, 21),
	(54, '221:24', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?"}', '/conversations/XQv-rfrJIzq1sxx1', '2026-11-17 18:07:09.367883+00', '2026-11-20 18:07:09.40869+00', 51, 24),
	(58, 'asked-how:c25Z_4sfY5DJnYms', 'How did it go: {job}? One tap, and who helped you hears it.', '{"job": "Assistent boekhouder"}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-18 16:11:09.363926+00', '2026-11-20 18:07:09.410197+00', NULL, 28),
	(57, '218:28', 'The one who helped with “{title}” said how it went.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/5ucYTpHvW4FTSSW4', '2026-11-17 18:07:09.373058+00', '2026-11-20 18:07:09.410645+00', 28, 28),
	(66, 'told:c25Z_4sfY5DJnYms:36', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-18 18:07:09.370194+00', '2026-11-20 18:07:09.413849+00', 28, 36),
	(48, '216:36', '{name} offers help with “{title}”.', '{"title": "Sollicitatie bij een warenhuis, groepsgesprek"}', '/requests/1V_Fh__xw54s2tV_', '2026-11-16 18:07:09.369475+00', '2026-11-20 18:07:09.414311+00', 16, 36),
	(67, 'told:c25Z_4sfY5DJnYms:38', '{name} had the interview you helped with. It was hard, and there is a sentence for you.', '{}', '/outfits/c25Z_4sfY5DJnYms', '2026-11-18 18:07:09.371031+00', '2026-11-20 18:07:09.415089+00', 28, 38),
	(63, '238:38', 'A moderator took back the decision about something you reported.', '{}', '/reports/hzAZBPkjoenOpxSx', '2026-11-18 18:07:09.364729+00', '2026-11-20 18:07:09.415545+00', NULL, 38),
	(56, '217:42', '{name} thanks you for your help with “{title}”.', '{"title": "Gesprek bij een administratiekantoor, ik praat te zacht"}', '/requests/5ucYTpHvW4FTSSW4', '2026-11-17 18:07:09.371502+00', '2026-11-20 18:07:09.417953+00', 28, 42),
	(81, '262:45', '“{title}” is done. You can still thank the one who helped.', '{"title": "Ik stopte met studeren. Hoe schrijf ik dat op?"}', '/requests/KZDG0KwvI8UEvIvT', '2026-11-20 18:07:09.366149+00', '2026-11-20 18:07:09.418883+00', 45, 45),
	(52, '223:51', '{name} wrote you a message.', '{}', '/conversations/XQv-rfrJIzq1sxx1', '2026-11-17 18:07:09.364413+00', '2026-11-20 18:07:09.421937+00', 24, 51),
	(51, '212:51', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Hoe zeg ik dat ik rust nodig heb om goed te werken?", "reason": ""}', '/decisions/CJtlnqxrF8FxP3bb', '2026-11-16 18:07:09.375957+00', '2026-11-20 18:07:09.422477+00', NULL, 51),
	(82, '256:54', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg", "reason": ""}', '/decisions/qU4-7U7zEIFkCY2n', '2026-11-20 18:07:09.369368+00', '2026-11-20 18:07:09.423373+00', NULL, 54),
	(79, '260:54', '{name} offers help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-20 18:07:09.363374+00', '2026-11-20 18:07:09.423876+00', 21, 54),
	(98, '307:11', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Welke banen passen bij tot september?"}', '/conversations/JAi2c6-PLTbBX20X', '2026-11-22 15:11:09.361924+00', '2026-11-23 18:07:09.391104+00', 55, 11),
	(89, '280:14', '{name} wrote you a message.', '{}', '/conversations/PXPOHln6OxcptUFd', '2026-11-21 17:11:09.360015+00', '2026-11-23 18:07:09.394248+00', 12, 14),
	(101, '314:21', '{name} thanks you for your help with “{title}”.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-22 15:11:09.365788+00', '2026-11-23 18:07:09.395707+00', 54, 21),
	(99, '313:21', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-22 15:11:09.3635+00', '2026-11-23 18:07:09.396176+00', 54, 21);
INSERT INTO public.notice VALUES
	(90, '281:21', '{name} wrote you a message.', '{}', '/conversations/bNWlEIOkEFsncXZ1', '2026-11-21 17:11:09.362286+00', '2026-11-23 18:07:09.39663+00', 54, 21),
	(100, '313:54', '“{title}” is done. You can still thank the one who helped.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-22 15:11:09.364307+00', '2026-11-23 18:07:09.405209+00', 54, 54),
	(97, '310:55', '{name} wrote you a message.', '{}', '/conversations/JAi2c6-PLTbBX20X', '2026-11-22 15:11:09.360293+00', '2026-11-23 18:07:09.405884+00', 11, 55),
	(104, '320:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-22 18:07:09.358973+00', '2026-11-23 06:07:09.361916+00', 4, 33),
	(106, '321:33', '{name} offers help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-22 22:11:09.358852+00', '2026-11-23 06:07:09.361916+00', 27, 33),
	(108, '326:4', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-23 16:11:09.364645+00', '2026-11-23 18:07:09.387928+00', 33, 4),
	(92, 'first:Yw7s9csePjgGDrva:14', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/Yw7s9csePjgGDrva', '2026-11-21 17:11:09.376584+00', '2026-11-23 18:07:09.393225+00', NULL, 14),
	(105, '318:33', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?", "reason": ""}', '/decisions/w-XWLm7Jii6l6RFz', '2026-11-22 18:07:09.362583+00', '2026-11-23 18:07:09.400496+00', NULL, 33),
	(111, '337:39', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?", "reason": ""}', '/decisions/L2-tNcr9RkVErf8G', '2026-11-23 18:07:09.360016+00', '2026-11-23 18:07:09.401788+00', NULL, 39),
	(102, '315:54', 'The one who helped with “{title}” said how it went.', '{"title": "Wie kijkt naar mijn cv? Het is erg leeg"}', '/requests/0etC_Lvateg8JGQR', '2026-11-22 15:11:09.367336+00', '2026-11-23 18:07:09.404735+00', 54, 54),
	(110, '324:56', 'A moderator has closed your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.', '{"title": "Nog vijf plekken: thuis verdienen", "reason": "Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}', '/decisions/JfTXocUdVf3jfpSH', '2026-11-23 16:11:09.372789+00', '2026-11-23 18:07:09.407066+00', NULL, 56),
	(115, '352:49', '{name} offers help with “{title}”.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/requests/ViX12HELZajbh6Jh', '2026-11-24 18:07:09.35883+00', '2026-11-24 20:07:09.359903+00', 8, 49),
	(112, '343:39', '{name} wrote you a message.', '{}', '/conversations/5LwW7YdhInRxE96y', '2026-11-24 13:11:09.359905+00', '2026-11-25 14:07:09.3575+00', 28, 39),
	(121, '357:49', '{name} wrote you a message.', '{}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-25 08:11:09.360491+00', '2026-11-25 16:07:09.35748+00', 8, 49),
	(132, 'told:Yw7s9csePjgGDrva:7', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/Yw7s9csePjgGDrva', '2026-11-25 18:07:09.368395+00', '2026-11-25 18:07:09.420506+00', 14, 7),
	(133, 'told:Yw7s9csePjgGDrva:12', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/Yw7s9csePjgGDrva', '2026-11-25 18:07:09.369317+00', '2026-11-25 18:07:09.421783+00', 14, 12),
	(118, '350:12', '{name} thanks you for your help with “{title}”.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-24 18:07:09.362595+00', '2026-11-25 18:07:09.422313+00', 14, 12),
	(116, '349:12', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-24 18:07:09.360358+00', '2026-11-25 18:07:09.422768+00', 14, 12),
	(123, 'asked-how:Yw7s9csePjgGDrva', 'How did it go: {job}? One tap, and who helped you hears it.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/Yw7s9csePjgGDrva', '2026-11-25 08:11:09.367194+00', '2026-11-25 18:07:09.423546+00', NULL, 14),
	(119, '351:14', 'The one who helped with “{title}” said how it went.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-24 18:07:09.364004+00', '2026-11-25 18:07:09.423995+00', 14, 14),
	(117, '349:14', '“{title}” is done. You can still thank the one who helped.', '{"title": "Na vijf jaar thuis weer solliciteren in de zorg"}', '/requests/jGMs4xYHZocVPTOs', '2026-11-24 18:07:09.361212+00', '2026-11-25 18:07:09.42445+00', 14, 14),
	(114, '341:28', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/conversations/5LwW7YdhInRxE96y', '2026-11-24 13:11:09.363234+00', '2026-11-25 18:07:09.427173+00', 39, 28),
	(129, '364:31', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Technisch gesprek voor frontend, met live coderen", "reason": ""}', '/decisions/8UgFMh5luKVCEo4w', '2026-11-25 16:11:09.370807+00', '2026-11-25 18:07:09.428083+00', NULL, 31),
	(134, 'told:Yw7s9csePjgGDrva:37', '{name} got the job that you helped with, and there is a sentence for you.', '{}', '/outfits/Yw7s9csePjgGDrva', '2026-11-25 18:07:09.370179+00', '2026-11-25 18:07:09.429966+00', 14, 37),
	(113, '339:39', '{name} offers help with “{title}”.', '{"title": "Een eigen koffiekar: klopt mijn sommetje?"}', '/requests/b2U3E0AkwrQBqDmV', '2026-11-24 13:11:09.36182+00', '2026-11-25 18:07:09.430749+00', 28, 39),
	(131, '372:43', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Brief voor een leerplek als helpende", "reason": ""}', '/decisions/yrhoCo71r5NYmUiq', '2026-11-25 18:07:09.364901+00', '2026-11-25 18:07:09.431719+00', NULL, 43),
	(130, '374:49', '{name} wrote you a message.', '{}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-25 18:07:09.361787+00', '2026-11-25 18:07:09.432949+00', 8, 49),
	(120, '346:49', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Proefdag in een keuken: wat verwachten ze?", "reason": ""}', '/decisions/Ym_ZIIeDtzDhKePY', '2026-11-24 18:07:09.366938+00', '2026-11-25 18:07:09.433697+00', NULL, 49),
	(135, '377:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/Ab3sxZ23Z972ASWD', '2026-11-25 21:07:09.358878+00', '2026-11-26 03:07:09.361934+00', 6, 43),
	(137, '378:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/Ab3sxZ23Z972ASWD', '2026-11-26 00:07:09.366852+00', '2026-11-26 03:07:09.361934+00', 5, 43),
	(139, '380:43', '{name} offers help with “{title}”.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/Ab3sxZ23Z972ASWD', '2026-11-26 00:07:09.370346+00', '2026-11-26 03:07:09.361934+00', 21, 43),
	(136, '376:14', 'Your photos are destroyed: {job}. Nothing of them is left with us.', '{"job": "Verzorgende in de thuiszorg"}', '/outfits/Yw7s9csePjgGDrva', '2026-11-25 21:07:09.361614+00', '2026-11-26 18:07:09.675777+00', NULL, 14),
	(138, '379:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/amip2rw1hBNtDubz', '2026-11-26 00:07:09.368699+00', '2026-11-26 18:07:09.688653+00', 32, 31),
	(140, '381:32', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/amip2rw1hBNtDubz', '2026-11-26 00:07:09.371896+00', '2026-11-26 18:07:09.691329+00', 31, 32),
	(122, '355:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Proefdag in een keuken: wat verwachten ze?"}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-25 08:11:09.362129+00', '2026-11-25 17:07:09.357584+00', 49, 8),
	(126, '368:8', '{name} wrote you a message.', '{}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-25 16:11:09.361186+00', '2026-11-25 17:07:09.357584+00', 49, 8),
	(125, '367:28', '{name} wrote you a message.', '{}', '/conversations/5LwW7YdhInRxE96y', '2026-11-25 16:11:09.359083+00', '2026-11-25 18:07:09.426701+00', 39, 28),
	(128, '370:31', '{name} offers help with “{title}”.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/requests/amip2rw1hBNtDubz', '2026-11-25 16:11:09.364922+00', '2026-11-25 18:07:09.428665+00', 10, 31),
	(127, '366:53', '{name} offers help with “{title}”.', '{"title": "My nursing diploma is being checked: what can I do…"}', '/requests/ynQSP4L9X3Zc-gM1', '2026-11-25 16:11:09.363014+00', '2026-11-25 18:07:09.434767+00', 7, 53),
	(124, '360:53', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "My nursing diploma is being checked: what can I do meanwhile?", "reason": ""}', '/decisions/KtC30h4BYdn6P2qU', '2026-11-25 12:11:09.362744+00', '2026-11-25 18:07:09.435244+00', NULL, 53),
	(145, '389:6', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Brief voor een leerplek als helpende"}', '/conversations/WucXj4q9XDojIqw6', '2026-11-26 03:07:09.375036+00', '2026-11-26 06:07:09.357702+00', 43, 6),
	(146, '391:43', '{name} wrote you a message.', '{}', '/conversations/WucXj4q9XDojIqw6', '2026-11-26 06:07:09.367381+00', '2026-11-26 07:07:09.357813+00', 6, 43),
	(143, '386:5', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/Ab3sxZ23Z972ASWD', '2026-11-26 03:07:09.3721+00', '2026-11-26 18:07:09.66907+00', 43, 5),
	(153, '416:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/Lk5L2v_BQCdx_wC0', '2026-11-26 15:07:09.369987+00', '2026-11-26 18:07:09.677931+00', 4, 21),
	(144, '387:21', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Brief voor een leerplek als helpende"}', '/requests/Ab3sxZ23Z972ASWD', '2026-11-26 03:07:09.373612+00', '2026-11-26 18:07:09.679814+00', 43, 21),
	(156, '413:27', '{name} thanks you for your help with “{title}”.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-26 15:07:09.373622+00', '2026-11-26 18:07:09.683378+00', 33, 27),
	(154, '411:27', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-26 15:07:09.37144+00', '2026-11-26 18:07:09.684333+00', 33, 27),
	(152, '415:29', '{name} offers help with “{title}”.', '{"title": "Een keer per week wandelen en over werk praten"}', '/requests/LnamfxHYUitkyRXh', '2026-11-26 15:07:09.368294+00', '2026-11-26 18:07:09.685554+00', 13, 29),
	(142, '385:31', '{name} wrote you a message.', '{}', '/conversations/L7QLbImnscVSRpXo', '2026-11-26 03:07:09.370253+00', '2026-11-26 18:07:09.687424+00', 10, 31),
	(157, '414:33', 'The one who helped with “{title}” said how it went.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-26 15:07:09.375095+00', '2026-11-26 18:07:09.692502+00', 33, 33);
INSERT INTO public.notice VALUES
	(155, '411:33', '“{title}” is done. You can still thank the one who helped.', '{"title": "Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}', '/requests/DZxxY0C2z52dIW9w', '2026-11-26 15:07:09.372243+00', '2026-11-26 18:07:09.693227+00', 33, 33),
	(161, '419:34', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Letter about my welding diploma, I don''t understand it", "reason": ""}', '/decisions/cnMKcYaHrlS34P_C', '2026-11-26 16:11:09.364892+00', '2026-11-26 18:07:09.694266+00', NULL, 34),
	(151, '412:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/_qsqaQofsdIVrlZM', '2026-11-26 15:07:09.366442+00', '2026-11-26 18:07:09.700767+00', 8, 41),
	(149, '399:41', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "From housekeeping to the front desk: how do I tell it?", "reason": ""}', '/decisions/sbPNQcjXqUAcLeqF', '2026-11-26 11:11:09.36263+00', '2026-11-26 18:07:09.701792+00', NULL, 41),
	(180, '469:34', '{name} wrote you a message.', '{}', '/conversations/hqV4kzrrMHs-BblM', '2026-11-27 03:07:09.381623+00', '2026-11-27 04:07:09.358262+00', 25, 34),
	(182, 'helped:2HpEP9llCW3hW6UX:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/r8URs-7h3KXFQggc', '2026-11-27 03:07:09.391434+00', '2026-11-27 18:07:09.528014+00', 54, 8),
	(179, '467:21', '{name} wrote you a message.', '{}', '/conversations/WX8hpP6Zw6YwwT8C', '2026-11-27 03:07:09.378222+00', '2026-11-27 18:07:09.534809+00', 4, 21),
	(183, '473:25', '{name} wrote you a message.', '{}', '/conversations/hqV4kzrrMHs-BblM', '2026-11-27 06:07:09.3734+00', '2026-11-27 18:07:09.536822+00', 34, 25),
	(203, 'first:NyXrpkfwmrzA7IBb:31', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/NyXrpkfwmrzA7IBb', '2026-11-27 17:11:09.391961+00', '2026-11-27 18:07:09.542807+00', NULL, 31),
	(192, '507:31', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "In welke voelt een team zich op zijn gemak, A of B?", "reason": ""}', '/decisions/2fmGBS2qqW8tWckb', '2026-11-27 14:11:09.3651+00', '2026-11-27 18:07:09.543479+00', NULL, 31),
	(184, 'helped:iKjmDxAq-uMu11pw:36', 'What you said helped {name}. Thank you.', '{}', '/outfits/r8URs-7h3KXFQggc', '2026-11-27 06:07:09.375944+00', '2026-11-27 18:07:09.544775+00', 54, 36),
	(202, 'helped:Xcs7bJGMLTRJROKE:37', 'What you said helped {name}. Thank you.', '{}', '/outfits/T-xpZO8g1ooEXZKP', '2026-11-27 17:11:09.381154+00', '2026-11-27 18:07:09.545506+00', 48, 37),
	(174, 'first:3mBCItqQpMWRTUKU:37', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Kapsalon"}', '/outfits/3mBCItqQpMWRTUKU', '2026-11-26 22:11:09.369892+00', '2026-11-27 18:07:09.546017+00', NULL, 37),
	(201, '521:40', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ze zeiden: netjes, maar niet opvallend. Is een das te veel?", "reason": ""}', '/decisions/q-sY8X5kdzGOIQfk', '2026-11-27 17:11:09.37709+00', '2026-11-27 18:07:09.54708+00', NULL, 40),
	(186, '485:48', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie past een ochtend op mijn hond?", "reason": ""}', '/decisions/wQTYa7vavW0o0ltx', '2026-11-27 09:07:09.402689+00', '2026-11-27 18:07:09.55169+00', NULL, 48),
	(204, '536:50', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?", "reason": ""}', '/decisions/A6xWiL-pbFDrlN4P', '2026-11-27 18:07:09.360157+00', '2026-11-27 18:07:09.55465+00', NULL, 50),
	(189, '502:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/U_81ubhn39WADbPr', '2026-11-27 13:11:09.359088+00', '2026-11-27 18:07:09.556532+00', 36, 54),
	(185, '478:54', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Receptie van een hotel"}', '/outfits/r8URs-7h3KXFQggc', '2026-11-27 06:07:09.382283+00', '2026-11-27 18:07:09.557062+00', NULL, 54),
	(181, 'first:r8URs-7h3KXFQggc:54', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Receptie van een hotel"}', '/outfits/r8URs-7h3KXFQggc', '2026-11-27 03:07:09.388787+00', '2026-11-27 18:07:09.557602+00', NULL, 54),
	(190, '497:57', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?", "reason": ""}', '/decisions/AJSEZGnclP-6gIaT', '2026-11-27 13:11:09.364777+00', '2026-11-27 18:07:09.563339+00', NULL, 57),
	(250, '696:36', '{name} wrote you a message.', '{}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-28 16:21:09.359118+00', '2026-11-28 16:57:09.358519+00', 54, 36),
	(141, '383:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Technisch gesprek voor frontend, met live coderen"}', '/conversations/L7QLbImnscVSRpXo', '2026-11-26 00:07:09.373374+00', '2026-11-26 02:07:09.357546+00', 31, 10),
	(159, '423:11', '{name} closed “{title}” and said how it went. Will you say it too?', '{"title": "Welke banen passen bij tot september?"}', '/requests/wCXtFXohL-DbJJ4r', '2026-11-26 16:11:09.358568+00', '2026-11-26 17:07:09.373281+00', 55, 11),
	(147, '396:6', '{name} wrote you a message.', '{}', '/conversations/WucXj4q9XDojIqw6', '2026-11-26 09:07:09.35907+00', '2026-11-26 18:07:09.672685+00', 43, 6),
	(166, 'helped:DKXMHAeqymrH42Ms:8', 'What you said helped {name}. Thank you.', '{}', '/outfits/CLm2OJ7KqbMzhnyB', '2026-11-26 18:07:09.485367+00', '2026-11-26 18:07:09.673959+00', 49, 8),
	(150, '403:21', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Hoe praat ik over zeven maanden zonder werk?", "reason": ""}', '/decisions/0Qkazv-Tp_OdxM64', '2026-11-26 12:07:09.39405+00', '2026-11-26 18:07:09.679088+00', NULL, 21),
	(148, '394:29', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een keer per week wandelen en over werk praten", "reason": ""}', '/decisions/yT5vYCSh14D17e-B', '2026-11-26 09:07:09.361912+00', '2026-11-26 18:07:09.686252+00', NULL, 29),
	(164, '426:37', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zwart is bijna verplicht, maar ik krijg er geen plezier van.", "reason": ""}', '/decisions/63LR3q_OI4hR2Ev9', '2026-11-26 18:07:09.371677+00', '2026-11-26 18:07:09.69597+00', NULL, 37),
	(162, '434:41', '{name} offers help with “{title}”.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/_qsqaQofsdIVrlZM', '2026-11-26 18:07:09.360725+00', '2026-11-26 18:07:09.699349+00', 11, 41),
	(165, 'first:CLm2OJ7KqbMzhnyB:49', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Leerling-kok, proefavond"}', '/outfits/CLm2OJ7KqbMzhnyB', '2026-11-26 18:07:09.482407+00', '2026-11-26 18:07:09.70746+00', NULL, 49),
	(158, '408:49', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wat trek je aan naar een keuken, als je daar een schort krijgt?", "reason": ""}', '/decisions/MGM9PWxjIZGNBlKH', '2026-11-26 15:07:09.381151+00', '2026-11-26 18:07:09.708536+00', NULL, 49),
	(163, '432:55', 'The one who helped with “{title}” said how it went.', '{"title": "Welke banen passen bij tot september?"}', '/requests/wCXtFXohL-DbJJ4r', '2026-11-26 18:07:09.362738+00', '2026-11-26 18:07:09.710417+00', 55, 55),
	(160, '423:55', '“{title}” is done. You can still thank the one who helped.', '{"title": "Welke banen passen bij tot september?"}', '/requests/wCXtFXohL-DbJJ4r', '2026-11-26 16:11:09.359517+00', '2026-11-26 18:07:09.711157+00', 55, 55),
	(167, '446:8', '{name} wrote you a message.', '{}', '/conversations/j03IzNf1nf7a9VVr', '2026-11-26 21:07:09.373289+00', '2026-11-26 22:07:09.437642+00', 41, 8),
	(169, '444:8', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/conversations/j03IzNf1nf7a9VVr', '2026-11-26 21:07:09.377168+00', '2026-11-26 22:07:09.437642+00', 41, 8),
	(173, '449:21', '{name} offers help with “{title}”.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/Lk5L2v_BQCdx_wC0', '2026-11-26 22:11:09.363634+00', '2026-11-27 00:07:09.363786+00', 24, 21),
	(170, '445:34', '{name} offers help with “{title}”.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/requests/CrfOjcX-IRBkYDp2', '2026-11-26 21:07:09.381186+00', '2026-11-27 00:07:09.373592+00', 25, 34),
	(176, '458:4', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/conversations/WX8hpP6Zw6YwwT8C', '2026-11-27 00:07:09.382424+00', '2026-11-27 02:07:09.357678+00', 21, 4),
	(172, '451:41', '{name} wrote you a message.', '{}', '/conversations/j03IzNf1nf7a9VVr', '2026-11-26 22:11:09.361712+00', '2026-11-27 16:07:09.373594+00', 8, 41),
	(168, '442:11', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "From housekeeping to the front desk: how do I tell it?"}', '/requests/_qsqaQofsdIVrlZM', '2026-11-26 21:07:09.375063+00', '2026-11-27 18:07:09.52913+00', 41, 11),
	(175, '456:24', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Hoe praat ik over zeven maanden zonder werk?"}', '/requests/Lk5L2v_BQCdx_wC0', '2026-11-27 00:07:09.379459+00', '2026-11-27 18:07:09.536061+00', 21, 24),
	(171, '450:43', '{name} wrote you a message.', '{}', '/conversations/WucXj4q9XDojIqw6', '2026-11-26 22:11:09.359455+00', '2026-11-27 18:07:09.548094+00', 6, 43),
	(177, '460:25', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Letter about my welding diploma, I don''t understand it"}', '/conversations/hqV4kzrrMHs-BblM', '2026-11-27 00:07:09.383985+00', '2026-11-27 03:07:09.367206+00', 34, 25),
	(188, '495:48', '{name} offers help with “{title}”.', '{"title": "Wie past een ochtend op mijn hond?"}', '/requests/w1Rfty3UnFK2qnG0', '2026-11-27 12:07:09.389416+00', '2026-11-27 14:07:09.365917+00', 7, 48),
	(191, '511:7', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Wie past een ochtend op mijn hond?"}', '/conversations/5tUhqMdEeCYtjA3p', '2026-11-27 14:11:09.35887+00', '2026-11-27 16:07:09.376982+00', 48, 7),
	(194, '518:7', '{name} wrote you a message.', '{}', '/conversations/5tUhqMdEeCYtjA3p', '2026-11-27 15:07:09.484357+00', '2026-11-27 16:07:09.376982+00', 48, 7),
	(193, '517:8', '{name} wrote you a message.', '{}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-27 15:07:09.48166+00', '2026-11-27 17:07:09.379234+00', 49, 8),
	(197, '527:8', '{name} wrote you a message.', '{}', '/conversations/j03IzNf1nf7a9VVr', '2026-11-27 17:11:09.359724+00', '2026-11-27 18:07:09.526649+00', 41, 8),
	(195, '513:46', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wie reist een keer mee naar Barendrecht?", "reason": ""}', '/decisions/ATvoAdFBB3iAXTd0', '2026-11-27 15:07:09.487868+00', '2026-11-27 18:07:09.549074+00', NULL, 46),
	(198, '528:48', '{name} wrote you a message.', '{}', '/conversations/5tUhqMdEeCYtjA3p', '2026-11-27 17:11:09.361865+00', '2026-11-27 18:07:09.549988+00', 7, 48);
INSERT INTO public.notice VALUES
	(196, 'first:T-xpZO8g1ooEXZKP:48', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Dierenopvang"}', '/outfits/T-xpZO8g1ooEXZKP', '2026-11-27 15:07:09.496331+00', '2026-11-27 18:07:09.550558+00', NULL, 48),
	(199, '533:49', '{name} wrote you a message.', '{}', '/conversations/1pnbb-JxFQE57iYf', '2026-11-27 17:11:09.363839+00', '2026-11-27 18:07:09.552399+00', 8, 49),
	(200, '526:54', '{name} offers help with “{title}”.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/U_81ubhn39WADbPr', '2026-11-27 17:11:09.365723+00', '2026-11-27 18:07:09.555961+00', 14, 54),
	(178, '454:54', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht…", "reason": ""}', '/decisions/9AhPW6WATk4H7N9h', '2026-11-27 00:07:09.388239+00', '2026-11-27 18:07:09.558202+00', NULL, 54),
	(210, 'first:Vh-ZWs9Gomh-syyu:40', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Leerling-beveiliger"}', '/outfits/Vh-ZWs9Gomh-syyu', '2026-11-27 20:11:09.392885+00', NULL, NULL, 40),
	(212, '556:21', '{name} wrote you a message.', '{}', '/conversations/WX8hpP6Zw6YwwT8C', '2026-11-27 21:07:09.368508+00', NULL, 4, 21),
	(213, '553:21', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof…", "reason": ""}', '/decisions/iEMt2mL9llbARRcI', '2026-11-27 21:07:09.371737+00', NULL, NULL, 21),
	(211, '555:54', '{name} wrote you a message.', '{}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-27 21:07:09.366437+00', '2026-11-27 22:07:09.377171+00', 36, 54),
	(215, '562:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/T6UNXCCMO_mlTIYg', '2026-11-28 00:07:09.372724+00', NULL, 15, 46),
	(216, '563:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/5Zp6GaCiR868RyHS', '2026-11-28 00:07:09.377863+00', NULL, 18, 50),
	(218, 'first:r72QYzH08sUueKt4:21', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Administratie bij een notaris"}', '/outfits/r72QYzH08sUueKt4', '2026-11-28 00:07:09.385268+00', NULL, NULL, 21),
	(219, 'helped:WWqXAYvweUMJCCKs:11', 'What you said helped {name}. Thank you.', '{}', '/outfits/r72QYzH08sUueKt4', '2026-11-28 00:07:09.393848+00', NULL, 21, 11),
	(217, '569:10', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/conversations/gFJ_wQm-XUXHRSnd', '2026-11-28 00:07:09.379443+00', '2026-11-28 02:07:09.410944+00', 57, 10),
	(221, '576:50', '{name} offers help with “{title}”.', '{"title": "Wie durft eerlijk naar mijn werk te kijken?"}', '/requests/5Zp6GaCiR868RyHS', '2026-11-28 02:11:09.365661+00', NULL, 31, 50),
	(220, '577:57', '{name} wrote you a message.', '{}', '/conversations/gFJ_wQm-XUXHRSnd', '2026-11-28 02:11:09.363654+00', '2026-11-28 03:07:09.358066+00', 10, 57),
	(222, '582:10', '{name} wrote you a message.', '{}', '/conversations/gFJ_wQm-XUXHRSnd', '2026-11-28 03:07:09.363935+00', NULL, 57, 10),
	(223, '580:47', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ze zeggen dat het informeel is. Maar het is wel de gemeente.", "reason": ""}', '/decisions/Txuqt9pEVGNwmmA4', '2026-11-28 03:07:09.370098+00', NULL, NULL, 47),
	(224, '586:40', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mijn brief voor een leerbaan klinkt te stoer", "reason": ""}', '/decisions/1GsYJ0kitDrcP_S3', '2026-11-28 06:07:09.406215+00', NULL, NULL, 40),
	(225, '592:21', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Administratie bij een notaris"}', '/outfits/r72QYzH08sUueKt4', '2026-11-28 06:07:09.415849+00', NULL, NULL, 21),
	(230, '612:33', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.", "reason": ""}', '/decisions/NBJpCWbCNeFy-VgW', '2026-11-28 09:07:09.438429+00', NULL, NULL, 33),
	(231, '619:31', 'Your answer is there: {job}. See what to keep and what to swap.', '{"job": "Frontend-ontwikkelaar"}', '/outfits/NyXrpkfwmrzA7IBb', '2026-11-28 09:07:09.443906+00', NULL, NULL, 31),
	(232, '623:46', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende…", "reason": ""}', '/decisions/y90BH9QcK5R2PWIL', '2026-11-28 10:11:09.373262+00', NULL, NULL, 46),
	(233, '630:32', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Half an hour of Dutch before an interview", "reason": ""}', '/decisions/q7Qfx0xtXYzPNqGk', '2026-11-28 10:32:09.369423+00', NULL, NULL, 32),
	(237, '644:52', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Werkschoenen maat 44 voor een proefdag", "reason": ""}', '/decisions/_nck23ejmwrmwVsV', '2026-11-28 11:32:09.369028+00', NULL, NULL, 52),
	(239, '653:26', '{name} offers help with “{title}”.', '{"title": "Praat met mij Nederlands over mijn werk"}', '/requests/Q2APNCrsZothBT36', '2026-11-28 12:07:09.371306+00', NULL, 6, 26),
	(240, '656:52', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist…", "reason": ""}', '/decisions/437LTKSIJ6AFNw6O', '2026-11-28 12:32:09.360519+00', NULL, NULL, 52),
	(244, '670:21', '{name} offers help with “{title}”.', '{"title": "Een rustige foto voor LinkedIn"}', '/requests/tutcHTqT71pY54bD', '2026-11-28 14:11:09.359272+00', NULL, 18, 21),
	(245, '675:46', '{name} offers help with “{title}”.', '{"title": "Wie reist een keer mee naar Barendrecht?"}', '/requests/T6UNXCCMO_mlTIYg', '2026-11-28 15:01:09.358953+00', NULL, 38, 46),
	(246, '676:47', '{name} offers help with “{title}”.', '{"title": "Wat draag je bij de gemeente?"}', '/requests/q9_oz8CfDHy8s96G', '2026-11-28 15:01:09.36076+00', NULL, 16, 47),
	(214, '564:54', '{name} wrote you a message.', '{}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-28 00:07:09.370581+00', '2026-11-28 16:07:09.35828+00', 36, 54),
	(251, '695:32', '{name} offers help with “{title}”.', '{"title": "Half an hour of Dutch before an interview"}', '/requests/yBIbhQXxmFJPQv5U', '2026-11-28 16:21:09.361127+00', NULL, 25, 32),
	(187, '490:48', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Alles zit onder de haren. Is dat erg, bij een dierenopvang?", "reason": ""}', '/decisions/tFv32pJZT0n0CLBR', '2026-11-27 10:11:09.361949+00', '2026-11-27 18:07:09.55112+00', NULL, 48),
	(207, '540:14', 'Your help with “{title}” is not needed this time. Thank you for offering.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/requests/U_81ubhn39WADbPr', '2026-11-27 20:11:09.371667+00', NULL, 54, 14),
	(205, '548:36', '{name} wrote you a message.', '{}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-27 20:11:09.362022+00', '2026-11-27 21:07:09.357647+00', 54, 36),
	(208, '542:36', '{name} chose your offer: “{title}”. You can talk now.', '{"title": "Nette schoenen te leen voor donderdag, maat 39"}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-27 20:11:09.373339+00', '2026-11-27 21:07:09.357647+00', 54, 36),
	(206, '549:4', '{name} wrote you a message.', '{}', '/conversations/WX8hpP6Zw6YwwT8C', '2026-11-27 20:11:09.369646+00', '2026-11-27 21:07:09.361384+00', 21, 4),
	(209, '550:57', '{name} offers help with “{title}”.', '{"title": "Zestig brieven, nul antwoorden. Wat doe ik fout?"}', '/requests/vbREfpSUcZop-rNz', '2026-11-27 20:11:09.375349+00', '2026-11-28 00:07:09.362736+00', 10, 57),
	(226, '595:37', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Proefknippen bij een nieuwe salon", "reason": ""}', '/decisions/UhcJBdPSBW-nA713', '2026-11-28 07:11:09.371206+00', NULL, NULL, 37),
	(227, 'first:qmYMvCNpwPxYH4NU:47', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Publieksdienst, burgerzaken"}', '/outfits/qmYMvCNpwPxYH4NU', '2026-11-28 07:11:09.375991+00', NULL, NULL, 47),
	(228, '603:26', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Praat met mij Nederlands over mijn werk", "reason": ""}', '/decisions/6MawnufEhUM4G7mu', '2026-11-28 08:11:09.368349+00', NULL, NULL, 26),
	(229, '610:44', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Een kwekerij bellen, en dan?", "reason": ""}', '/decisions/Qwca2zC9eKJ-ssvS', '2026-11-28 08:32:09.374395+00', NULL, NULL, 44),
	(234, '640:37', '{name} offers help with “{title}”.', '{"title": "Proefknippen bij een nieuwe salon"}', '/requests/a5WogC1ilJHxnfL7', '2026-11-28 11:11:09.359326+00', NULL, 17, 37),
	(235, '632:57', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Is een overhemd overdreven voor een stage?", "reason": ""}', '/decisions/VZMsOISNExRftGUK', '2026-11-28 11:11:09.374458+00', NULL, NULL, 57),
	(236, 'first:sAX1R349Z_XoW3Zc:33', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Orderverzamelaar, vroege dienst"}', '/outfits/sAX1R349Z_XoW3Zc', '2026-11-28 11:11:09.382978+00', NULL, NULL, 33),
	(238, '646:53', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "In Porto we wear uniforms at interviews. Here I think not. Is this…", "reason": ""}', '/decisions/5R65frhK12WxPv4F', '2026-11-28 11:41:09.365738+00', NULL, NULL, 53),
	(241, '658:47', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Wat draag je bij de gemeente?", "reason": ""}', '/decisions/AZwl3lakIaF2f8D5', '2026-11-28 12:41:09.365581+00', NULL, NULL, 47),
	(242, '663:26', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "I have work clothes and one good shirt. Which one for the first talk?…", "reason": ""}', '/decisions/B9uEvQaLK1eBQ5Vh', '2026-11-28 13:11:09.363677+00', NULL, NULL, 26),
	(243, 'first:QQlLwTIXyBigO0vy:53', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Care assistant, weekends"}', '/outfits/QQlLwTIXyBigO0vy', '2026-11-28 13:51:09.367663+00', NULL, NULL, 53),
	(247, '673:44', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Het regent donderdag. Kom je dan in je regenjas binnen?", "reason": ""}', '/decisions/Yn2TmH5LaEmYq9mO', '2026-11-28 15:01:09.36759+00', NULL, NULL, 44),
	(248, '684:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/KNh4Y357GYOkrSln', '2026-11-28 15:07:09.400927+00', NULL, 11, 54);
INSERT INTO public.notice VALUES
	(249, 'first:BO9I1AKAxU7V1TMk:57', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Stage systeembeheer"}', '/outfits/BO9I1AKAxU7V1TMk', '2026-11-28 15:07:09.403424+00', NULL, NULL, 57),
	(252, '689:50', 'A moderator has seen “{title}”. Others can see it now.', '{"title": "Zij dragen daar alles door elkaar. Is dit te braaf?", "reason": ""}', '/decisions/8Vz58LkSBlGPtFCW', '2026-11-28 16:21:09.367499+00', NULL, NULL, 50),
	(253, 'first:3XnZtbeufF_xLGLE:52', 'Somebody looked at your outfit: {job}. After three answers we put them together for you.', '{"job": "Schildersleerling, proefdag"}', '/outfits/3XnZtbeufF_xLGLE', '2026-11-28 16:21:09.371248+00', NULL, NULL, 52),
	(254, '701:54', '{name} wrote you a message.', '{}', '/conversations/J6xn3p9PSam_1ppt', '2026-11-28 18:07:09.359855+00', NULL, 36, 54),
	(255, '700:54', '{name} offers help with “{title}”.', '{"title": "Wie oefent met mij een gesprek voor een hotel?"}', '/requests/KNh4Y357GYOkrSln', '2026-11-28 18:07:09.361845+00', NULL, 25, 54);
INSERT INTO public.offer VALUES
	(1, 'MKgkKe4RIkFVUJPN', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-07 00:07:09.361901+00', 'Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?', 'accepted', '2026-11-07 10:07:09.364328+00', 16, 3),
	(2, '6o_WomJ0XWKmIPtl', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-10 22:07:09.362744+00', 'Strepen kan ik. Stuur maar, je krijgt de helft terug.', 'accepted', '2026-11-11 06:07:09.360763+00', 4, 5),
	(3, 'ksR5hEsO8ZG7vZdE', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-12 22:07:09.363277+00', 'Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.', 'accepted', '2026-11-13 06:07:09.428629+00', 42, 6),
	(5, 'mTXyusYwpuUFsqKk', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-16 03:07:09.376924+00', 'Kom eens langs met een tekening. Ik zeg of ik hem kan maken.', 'accepted', '2026-11-16 10:07:09.360544+00', 9, 7),
	(4, '9-RiH_sSzNudaTPE', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-15 22:07:09.381996+00', 'Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.', 'declined', '2026-11-16 10:07:09.361671+00', 4, 7),
	(7, 'edN8yaDeQ6FkG-31', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-16 22:07:09.363049+00', 'Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.', 'accepted', '2026-11-17 08:07:09.360288+00', 24, 8),
	(6, '00vB_NirXsnTLmBb', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-16 18:07:09.365833+00', 'Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?', 'declined', '2026-11-17 18:07:09.358768+00', 16, 4),
	(8, 'EcIDv0xcbLv9qBjZ', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-18 20:07:09.360228+00', 'Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?', 'accepted', '2026-11-19 03:07:09.360256+00', 12, 9),
	(9, 'IDBFITmBtrxn-bxk', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-18 22:07:09.360723+00', 'Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.', 'declined', '2026-11-19 03:07:09.361451+00', 7, 9),
	(10, 'Dwo31oDvTkyNb4QM', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-20 16:07:09.36136+00', 'Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.', 'accepted', '2026-11-20 22:07:09.35933+00', 21, 10),
	(11, 'nh99cQby8LYGoI3R', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-20 20:07:09.36049+00', 'Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.', 'declined', '2026-11-20 22:07:09.360131+00', 4, 10),
	(12, 'g-3DRSkhEaW3xcet', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-21 22:07:09.373862+00', 'Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.', 'accepted', '2026-11-22 08:07:09.359765+00', 11, 11),
	(14, '3c4BjREHnEPh__gR', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-22 19:07:09.363761+00', 'Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.', 'accepted', '2026-11-23 06:07:09.360158+00', 27, 13),
	(13, 'l6WULqn599-S9U0j', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-22 17:07:09.360896+00', 'Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.', 'declined', '2026-11-23 06:07:09.361337+00', 4, 13),
	(15, '1NLMmnR1wCiQf7IM', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-23 22:07:09.36596+00', 'Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.', 'accepted', '2026-11-24 10:07:09.360254+00', 28, 15),
	(16, 'wXu9WvDUhedLYaKl', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-24 16:07:09.359812+00', 'Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.', 'accepted', '2026-11-24 20:07:09.359152+00', 8, 16),
	(17, 'axSXmqYwRMJ7sKvw', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-25 13:07:09.360144+00', 'Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.', 'open', NULL, 7, 17),
	(18, 'vFSIS0qPD5f-S5DP', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-25 16:07:09.368188+00', 'Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?', 'accepted', '2026-11-26 00:07:09.36001+00', 10, 18),
	(21, 'qV9Av5G7CCi0tL7C', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-25 22:07:09.364886+00', 'I practised this last month. Talking aloud while typing helps. Happy to share my list.', 'declined', '2026-11-26 00:07:09.361189+00', 32, 18),
	(19, 'cuTdy4Vk-omCzBf8', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-25 20:07:09.359584+00', 'Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.', 'accepted', '2026-11-26 03:07:09.360281+00', 6, 19),
	(20, 'QPnohldrpYkoy_4I', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-25 22:07:09.359469+00', 'Ik lees hem vanavond. Eén bladzijde is precies goed.', 'declined', '2026-11-26 03:07:09.361166+00', 5, 19),
	(22, 'Cvr6wMQSh_SzgHBw', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-25 23:07:09.359543+00', 'Ik help graag. Ik heb er net een voor de zorg gelezen.', 'declined', '2026-11-26 03:07:09.361559+00', 21, 19),
	(24, 'vSLhQzo_QIV49P6t', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-26 14:07:09.364073+00', 'Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.', 'open', NULL, 13, 20),
	(23, 'fKYkakNPhwKPTiT2', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 13:07:09.363883+00', 'Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.', 'accepted', '2026-11-26 20:07:09.382533+00', 8, 21),
	(26, 'o7MrMAaln1YVCcBw', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 17:07:09.380348+00', 'Wednesday morning works for me. We make a list of everything you already do that the desk does too.', 'declined', '2026-11-26 20:07:09.383914+00', 11, 21),
	(25, '5UKiQqEPXjPN_8Bp', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 15:07:09.359792+00', 'Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.', 'accepted', '2026-11-27 00:07:09.360604+00', 4, 22),
	(28, 'o3a1HueW2q-uwZp_', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-26 22:07:09.431773+00', 'Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.', 'declined', '2026-11-27 00:07:09.363102+00', 24, 22),
	(27, '16B3o2bUzxrFDTwt', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-26 21:07:09.361262+00', 'Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?', 'accepted', '2026-11-27 00:07:09.372761+00', 25, 23),
	(29, '6p6BXSA4xLWoVMIg', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 2, '2026-11-27 12:07:09.383271+00', 'Hij mag in mijn tuin. Ik heb nog worst.', 'accepted', '2026-11-27 14:07:09.364603+00', 7, 25),
	(30, 'knGOhljI4A_AV-tW', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 13:07:09.429611+00', 'Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.', 'accepted', '2026-11-27 19:07:09.360712+00', 36, 26),
	(31, 'nYiyufS4goRaZT88', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 2, '2026-11-27 16:07:09.366364+00', 'Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.', 'declined', '2026-11-27 19:07:09.361946+00', 14, 26),
	(33, '1XMqSgntsWL4QgF8', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 22:07:09.390943+00', 'Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.', 'open', NULL, 15, 28),
	(34, '0t8WeAZOK5nDrwfR', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-27 22:07:09.395742+00', 'Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.', 'open', NULL, 18, 29),
	(36, '1XMmeRZcv8tVoFfr', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 11:07:09.445947+00', 'Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?', 'open', NULL, 17, 31),
	(38, 'SFOr1VOMgMWNHeLE', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 14:07:09.389331+00', 'Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.', 'open', NULL, 18, 34),
	(32, 'xHku2BfYaIiqUbk_', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 2, '2026-11-27 20:07:09.487231+00', 'Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.', 'accepted', '2026-11-28 00:07:09.361829+00', 10, 27),
	(35, 'F8KIJ7a4mkKlTyuL', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 02:07:09.409123+00', 'Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.', 'open', NULL, 31, 29),
	(37, 'xXrudQflQh1OEgwi', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 12:07:09.360538+00', 'Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.', 'open', NULL, 6, 32),
	(39, 'Y85y7uzL2QKkjh1i', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 14:37:09.360984+00', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', 'open', NULL, 38, 28),
	(43, '512ZdI1qUQGz0mQI', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 16:37:09.36081+00', 'Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.', 'open', NULL, 25, 39),
	(40, 'BZtbVPp5fvnDtVoM', 'GM0344', 'Midden-Utrecht', 'chosen', false, 'shown', 1, '2026-11-28 14:37:09.366001+00', 'Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.', 'open', NULL, 16, 38),
	(41, 'BFimijz-EQLBNZT3', 'GM0599', 'Rijnmond', 'chosen', false, 'shown', 1, '2026-11-28 15:07:09.397405+00', 'Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.', 'open', NULL, 11, 39),
	(42, 'hgjZ0mY7HoiCnI4x', 'GM0503', 'Haaglanden', 'chosen', false, 'shown', 1, '2026-11-28 15:52:09.361255+00', 'Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.', 'open', NULL, 25, 35);
INSERT INTO public.outbox VALUES
	(91, 'notice:278:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 17:11:09.372497+00', '2026-11-21 18:07:09.389842+00'),
	(92, 'notice:first:Yw7s9csePjgGDrva:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 17:11:09.376999+00', '2026-11-21 18:07:09.392261+00'),
	(93, 'notice:290:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 18:07:09.360475+00', '2026-11-21 18:07:09.394701+00'),
	(94, 'notice:helped:8IKPkUiwZFA2mtnA:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 18:07:09.363178+00', '2026-11-21 18:07:09.396863+00'),
	(95, 'notice:303:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 22:07:09.378396+00', '2026-11-22 18:07:09.3699+00'),
	(96, 'notice:302:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 22:07:09.382952+00', '2026-11-22 18:07:09.373717+00'),
	(103, 'notice:304:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.373702+00', '2026-11-22 18:07:09.393173+00'),
	(107, 'notice:330:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 16:11:09.361266+00', '2026-11-23 18:07:09.368322+00'),
	(108, 'notice:326:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 16:11:09.365051+00', '2026-11-23 18:07:09.371093+00'),
	(109, 'notice:328:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 16:11:09.366479+00', '2026-11-23 18:07:09.373445+00'),
	(121, 'notice:357:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:11:09.36097+00', '2026-11-25 18:07:09.375171+00'),
	(122, 'notice:355:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:11:09.362572+00', '2026-11-25 18:07:09.378001+00'),
	(124, 'notice:360:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 12:11:09.363255+00', '2026-11-25 18:07:09.383385+00'),
	(125, 'notice:367:28', 28, 'esma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 16:11:09.359565+00', '2026-11-25 18:07:09.385683+00'),
	(126, 'notice:368:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 16:11:09.361577+00', '2026-11-25 18:07:09.387962+00'),
	(127, 'notice:366:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 16:11:09.363488+00', '2026-11-25 18:07:09.390397+00'),
	(128, 'notice:370:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 16:11:09.365316+00', '2026-11-25 18:07:09.39296+00'),
	(142, 'notice:385:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 03:07:09.370759+00', '2026-11-26 03:07:09.380574+00'),
	(143, 'notice:386:5', 5, 'marjan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 03:07:09.372537+00', '2026-11-26 03:07:09.384355+00'),
	(144, 'notice:387:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 03:07:09.374004+00', '2026-11-26 03:07:09.387539+00'),
	(145, 'notice:389:6', 6, 'truus@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 03:07:09.375408+00', '2026-11-26 03:07:09.390469+00'),
	(146, 'notice:391:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 06:07:09.36782+00', '2026-11-26 06:07:09.376808+00'),
	(149, 'notice:399:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 11:11:09.363181+00', '2026-11-26 12:07:09.405273+00'),
	(151, 'notice:412:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.366868+00', '2026-11-26 15:07:09.389207+00'),
	(152, 'notice:415:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.36869+00', '2026-11-26 15:07:09.391796+00'),
	(153, 'notice:416:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.370361+00', '2026-11-26 15:07:09.394389+00'),
	(154, 'notice:411:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.371807+00', '2026-11-26 15:07:09.397203+00'),
	(155, 'notice:411:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.372594+00', '2026-11-26 15:07:09.400154+00'),
	(89, 'notice:280:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 17:11:09.360471+00', '2026-11-21 18:07:09.385207+00'),
	(90, 'notice:281:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-21 17:11:09.362682+00', '2026-11-21 18:07:09.387399+00'),
	(97, 'notice:310:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.360727+00', '2026-11-22 18:07:09.376702+00'),
	(98, 'notice:307:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.362385+00', '2026-11-22 18:07:09.379896+00'),
	(99, 'notice:313:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.363879+00', '2026-11-22 18:07:09.382832+00'),
	(100, 'notice:313:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.364663+00', '2026-11-22 18:07:09.3856+00'),
	(101, 'notice:314:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.366269+00', '2026-11-22 18:07:09.38807+00'),
	(102, 'notice:315:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 15:11:09.36774+00', '2026-11-22 18:07:09.390746+00'),
	(104, 'notice:320:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 18:07:09.359423+00', '2026-11-22 18:07:09.395465+00'),
	(105, 'notice:318:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 18:07:09.363012+00', '2026-11-22 18:07:09.397843+00'),
	(106, 'notice:321:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-22 22:11:09.359321+00', '2026-11-23 18:07:09.365747+00'),
	(110, 'notice:324:56', 56, 'kevin@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 16:11:09.373258+00', '2026-11-23 18:07:09.375886+00'),
	(111, 'notice:337:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-23 18:07:09.360452+00', '2026-11-23 18:07:09.378262+00'),
	(112, 'notice:343:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 13:11:09.360345+00', '2026-11-24 18:07:09.372863+00'),
	(113, 'notice:339:39', 39, 'luca@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 13:11:09.362203+00', '2026-11-24 18:07:09.375714+00'),
	(114, 'notice:341:28', 28, 'esma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 13:11:09.36365+00', '2026-11-24 18:07:09.378166+00'),
	(115, 'notice:352:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.35927+00', '2026-11-24 18:07:09.380517+00'),
	(116, 'notice:349:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.360791+00', '2026-11-24 18:07:09.383079+00'),
	(117, 'notice:349:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.361564+00', '2026-11-24 18:07:09.385761+00'),
	(118, 'notice:350:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.363012+00', '2026-11-24 18:07:09.388204+00'),
	(119, 'notice:351:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.364374+00', '2026-11-24 18:07:09.390677+00'),
	(120, 'notice:346:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-24 18:07:09.367326+00', '2026-11-24 18:07:09.393121+00');
INSERT INTO public.outbox VALUES
	(123, 'notice:asked-how:Yw7s9csePjgGDrva', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 08:11:09.367624+00', '2026-11-25 18:07:09.380499+00'),
	(129, 'notice:364:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 16:11:09.371357+00', '2026-11-25 18:07:09.395378+00'),
	(130, 'notice:374:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 18:07:09.362264+00', '2026-11-25 18:07:09.397546+00'),
	(131, 'notice:372:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 18:07:09.365341+00', '2026-11-25 18:07:09.400088+00'),
	(132, 'notice:told:Yw7s9csePjgGDrva:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 18:07:09.368873+00', '2026-11-25 18:07:09.402956+00'),
	(133, 'notice:told:Yw7s9csePjgGDrva:12', 12, 'joyce@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 18:07:09.369677+00', '2026-11-25 18:07:09.405251+00'),
	(134, 'notice:told:Yw7s9csePjgGDrva:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 18:07:09.370534+00', '2026-11-25 18:07:09.407595+00'),
	(135, 'notice:377:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 21:07:09.359301+00', '2026-11-25 21:07:09.366426+00'),
	(136, 'notice:376:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-25 21:07:09.362003+00', '2026-11-25 21:07:09.36902+00'),
	(137, 'notice:378:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 00:07:09.367323+00', '2026-11-26 00:07:09.378407+00'),
	(138, 'notice:379:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 00:07:09.369091+00', '2026-11-26 00:07:09.381453+00'),
	(139, 'notice:380:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 00:07:09.370794+00', '2026-11-26 00:07:09.383981+00'),
	(140, 'notice:381:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 00:07:09.372295+00', '2026-11-26 00:07:09.38651+00'),
	(141, 'notice:383:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 00:07:09.373793+00', '2026-11-26 00:07:09.389014+00'),
	(147, 'notice:396:6', 6, 'truus@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 09:07:09.359513+00', '2026-11-26 09:07:09.367369+00'),
	(148, 'notice:394:29', 29, 'chantal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 09:07:09.362309+00', '2026-11-26 09:07:09.370117+00'),
	(150, 'notice:403:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 12:07:09.394496+00', '2026-11-26 12:07:09.408101+00'),
	(156, 'notice:413:27', 27, 'kwame@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.374055+00', '2026-11-26 15:07:09.402808+00'),
	(157, 'notice:414:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.375469+00', '2026-11-26 15:07:09.405618+00'),
	(158, 'notice:408:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 15:07:09.381582+00', '2026-11-26 15:07:09.408206+00'),
	(159, 'notice:423:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 16:11:09.359005+00', '2026-11-26 18:07:09.519016+00'),
	(160, 'notice:423:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 16:11:09.359919+00', '2026-11-26 18:07:09.530149+00'),
	(162, 'notice:434:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 18:07:09.361236+00', '2026-11-26 18:07:09.563852+00'),
	(163, 'notice:432:55', 55, 'emma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 18:07:09.363172+00', '2026-11-26 18:07:09.634446+00'),
	(164, 'notice:426:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 18:07:09.372912+00', '2026-11-26 18:07:09.638792+00'),
	(165, 'notice:first:CLm2OJ7KqbMzhnyB:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 18:07:09.482954+00', '2026-11-26 18:07:09.643377+00'),
	(166, 'notice:helped:DKXMHAeqymrH42Ms:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 18:07:09.485836+00', '2026-11-26 18:07:09.650571+00'),
	(167, 'notice:446:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 21:07:09.373781+00', '2026-11-26 21:07:09.452763+00'),
	(168, 'notice:442:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 21:07:09.375448+00', '2026-11-26 21:07:09.457187+00'),
	(169, 'notice:444:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 21:07:09.377707+00', '2026-11-26 21:07:09.460096+00'),
	(170, 'notice:445:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 21:07:09.381604+00', '2026-11-26 21:07:09.462888+00'),
	(161, 'notice:419:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 16:11:09.365347+00', '2026-11-26 18:07:09.537145+00'),
	(174, 'notice:first:3mBCItqQpMWRTUKU:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 22:11:09.370635+00', '2026-11-27 00:07:09.410588+00'),
	(179, 'notice:467:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 03:07:09.379994+00', '2026-11-27 03:07:09.406589+00'),
	(180, 'notice:469:34', 34, 'oleksandr@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 03:07:09.382021+00', '2026-11-27 03:07:09.412092+00'),
	(181, 'notice:first:r8URs-7h3KXFQggc:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 03:07:09.389282+00', '2026-11-27 03:07:09.415869+00'),
	(182, 'notice:helped:2HpEP9llCW3hW6UX:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 03:07:09.391839+00', '2026-11-27 03:07:09.420015+00'),
	(183, 'notice:473:25', 25, 'nadia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 06:07:09.373921+00', '2026-11-27 06:07:09.387714+00'),
	(184, 'notice:helped:iKjmDxAq-uMu11pw:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 06:07:09.376376+00', '2026-11-27 06:07:09.390818+00'),
	(185, 'notice:478:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 06:07:09.382708+00', '2026-11-27 06:07:09.393438+00'),
	(186, 'notice:485:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 09:07:09.403782+00', '2026-11-27 09:07:09.416092+00'),
	(187, 'notice:490:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 10:11:09.362526+00', '2026-11-27 12:07:09.407844+00'),
	(189, 'notice:502:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:11:09.359568+00', '2026-11-27 15:07:09.505452+00'),
	(190, 'notice:497:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 13:11:09.365225+00', '2026-11-27 15:07:09.508566+00'),
	(192, 'notice:507:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 14:11:09.365629+00', '2026-11-27 15:07:09.517302+00'),
	(201, 'notice:521:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.377621+00', '2026-11-27 18:07:09.398766+00'),
	(202, 'notice:helped:Xcs7bJGMLTRJROKE:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.381639+00', '2026-11-27 18:07:09.402924+00'),
	(203, 'notice:first:NyXrpkfwmrzA7IBb:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.392498+00', '2026-11-27 18:07:09.406674+00'),
	(204, 'notice:536:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 18:07:09.360664+00', '2026-11-27 18:07:09.500926+00'),
	(205, 'notice:548:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.3625+00', '2026-11-27 21:07:09.37797+00');
INSERT INTO public.outbox VALUES
	(206, 'notice:549:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.37012+00', '2026-11-27 21:07:09.380867+00'),
	(207, 'notice:540:14', 14, 'fatma@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.372056+00', '2026-11-27 21:07:09.383889+00'),
	(208, 'notice:542:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.373715+00', '2026-11-27 21:07:09.386482+00'),
	(209, 'notice:550:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.375737+00', '2026-11-27 21:07:09.389124+00'),
	(226, 'notice:595:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:11:09.371814+00', '2026-11-28 09:07:09.450552+00'),
	(227, 'notice:first:qmYMvCNpwPxYH4NU:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 07:11:09.37652+00', '2026-11-28 09:07:09.456255+00'),
	(228, 'notice:603:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:11:09.37088+00', '2026-11-28 09:07:09.46361+00'),
	(229, 'notice:610:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 08:32:09.374959+00', '2026-11-28 09:07:09.467507+00'),
	(234, 'notice:640:37', 37, 'dilan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 11:11:09.359926+00', '2026-11-28 12:07:09.398591+00'),
	(235, 'notice:632:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 11:11:09.376698+00', '2026-11-28 12:07:09.40197+00'),
	(236, 'notice:first:sAX1R349Z_XoW3Zc:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 11:11:09.383572+00', '2026-11-28 12:07:09.409381+00'),
	(238, 'notice:646:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 11:41:09.366283+00', '2026-11-28 12:07:09.415608+00'),
	(241, 'notice:658:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 12:41:09.366084+00', '2026-11-28 15:07:09.412976+00'),
	(242, 'notice:663:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:11:09.364147+00', '2026-11-28 15:07:09.415956+00'),
	(243, 'notice:first:QQlLwTIXyBigO0vy:53', 53, 'sofia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 13:51:09.368098+00', '2026-11-28 15:07:09.41875+00'),
	(247, 'notice:673:44', 44, 'gijs@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 15:01:09.368089+00', '2026-11-28 15:07:09.433955+00'),
	(248, 'notice:684:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 15:07:09.401383+00', '2026-11-28 15:07:09.440992+00'),
	(249, 'notice:first:BO9I1AKAxU7V1TMk:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 15:07:09.403807+00', '2026-11-28 15:07:09.444703+00'),
	(252, 'notice:689:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:21:09.367984+00', '2026-11-28 18:07:09.372756+00'),
	(253, 'notice:first:3XnZtbeufF_xLGLE:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:21:09.37165+00', '2026-11-28 18:07:09.375501+00'),
	(254, 'notice:701:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 18:07:09.360295+00', '2026-11-28 18:07:09.378073+00'),
	(255, 'notice:700:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 18:07:09.362246+00', '2026-11-28 18:07:09.381057+00'),
	(171, 'notice:450:43', 43, 'selam@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 22:11:09.359921+00', '2026-11-27 00:07:09.401544+00'),
	(172, 'notice:451:41', 41, 'precious@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 22:11:09.362101+00', '2026-11-27 00:07:09.404523+00'),
	(173, 'notice:449:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-26 22:11:09.364017+00', '2026-11-27 00:07:09.407684+00'),
	(175, 'notice:456:24', 24, 'vera@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:07:09.379911+00', '2026-11-27 00:07:09.46147+00'),
	(176, 'notice:458:4', 4, 'wim@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:07:09.382858+00', '2026-11-27 00:07:09.464798+00'),
	(177, 'notice:460:25', 25, 'nadia@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:07:09.384478+00', '2026-11-27 00:07:09.467216+00'),
	(178, 'notice:454:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 00:07:09.388739+00', '2026-11-27 00:07:09.469656+00'),
	(188, 'notice:495:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 12:07:09.389905+00', '2026-11-27 12:07:09.410978+00'),
	(191, 'notice:511:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 14:11:09.359336+00', '2026-11-27 15:07:09.513316+00'),
	(193, 'notice:517:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 15:07:09.48224+00', '2026-11-27 15:07:09.521145+00'),
	(194, 'notice:518:7', 7, 'hanneke@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 15:07:09.484778+00', '2026-11-27 15:07:09.525288+00'),
	(195, 'notice:513:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 15:07:09.493645+00', '2026-11-27 15:07:09.529307+00'),
	(196, 'notice:first:T-xpZO8g1ooEXZKP:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 15:07:09.496761+00', '2026-11-27 15:07:09.533306+00'),
	(197, 'notice:527:8', 8, 'henk@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.360203+00', '2026-11-27 18:07:09.368578+00'),
	(198, 'notice:528:48', 48, 'jesse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.362271+00', '2026-11-27 18:07:09.371919+00'),
	(199, 'notice:533:49', 49, 'kenji@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.364227+00', '2026-11-27 18:07:09.378557+00'),
	(200, 'notice:526:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 17:11:09.366132+00', '2026-11-27 18:07:09.390309+00'),
	(210, 'notice:first:Vh-ZWs9Gomh-syyu:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 20:11:09.393346+00', '2026-11-27 21:07:09.391676+00'),
	(211, 'notice:555:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 21:07:09.366919+00', '2026-11-27 21:07:09.394258+00'),
	(212, 'notice:556:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 21:07:09.368898+00', '2026-11-27 21:07:09.39671+00'),
	(213, 'notice:553:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-27 21:07:09.372163+00', '2026-11-27 21:07:09.399214+00'),
	(214, 'notice:564:54', 54, 'yara@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.371063+00', '2026-11-28 00:07:09.405099+00'),
	(215, 'notice:562:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.376236+00', '2026-11-28 00:07:09.41141+00'),
	(216, 'notice:563:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.378306+00', '2026-11-28 00:07:09.41958+00'),
	(217, 'notice:569:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.379841+00', '2026-11-28 00:07:09.422648+00'),
	(218, 'notice:first:r72QYzH08sUueKt4:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.386203+00', '2026-11-28 00:07:09.425283+00'),
	(219, 'notice:helped:WWqXAYvweUMJCCKs:11', 11, 'ilse@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 00:07:09.394374+00', '2026-11-28 00:07:09.427717+00'),
	(220, 'notice:577:57', 57, 'bilal@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 02:11:09.364141+00', '2026-11-28 03:07:09.383274+00');
INSERT INTO public.outbox VALUES
	(221, 'notice:576:50', 50, 'lotte@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 02:11:09.366185+00', '2026-11-28 03:07:09.386305+00'),
	(222, 'notice:582:10', 10, 'sjoerd@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 03:07:09.36447+00', '2026-11-28 03:07:09.39047+00'),
	(223, 'notice:580:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 03:07:09.370709+00', '2026-11-28 03:07:09.393731+00'),
	(224, 'notice:586:40', 40, 'mehdi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 06:07:09.406832+00', '2026-11-28 06:07:09.428085+00'),
	(225, 'notice:592:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 06:07:09.416362+00', '2026-11-28 06:07:09.434632+00'),
	(230, 'notice:612:33', 33, 'daan@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 09:07:09.438956+00', '2026-11-28 09:07:09.471147+00'),
	(231, 'notice:619:31', 31, 'hiba@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 09:07:09.444642+00', '2026-11-28 09:07:09.474095+00'),
	(232, 'notice:623:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:11:09.373778+00', '2026-11-28 12:07:09.386417+00'),
	(233, 'notice:630:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 10:32:09.371303+00', '2026-11-28 12:07:09.395263+00'),
	(237, 'notice:644:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 11:32:09.369574+00', '2026-11-28 12:07:09.412981+00'),
	(239, 'notice:653:26', 26, 'tomasz@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 12:07:09.371759+00', '2026-11-28 12:07:09.422323+00'),
	(240, 'notice:656:52', 52, 'ruben@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 12:32:09.360975+00', '2026-11-28 15:07:09.409761+00'),
	(244, 'notice:670:21', 21, 'samira@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 14:11:09.359841+00', '2026-11-28 15:07:09.421769+00'),
	(245, 'notice:675:46', 46, 'shanice@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 15:01:09.359393+00', '2026-11-28 15:07:09.424549+00'),
	(246, 'notice:676:47', 47, 'imane@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 15:01:09.361155+00', '2026-11-28 15:07:09.427761+00'),
	(250, 'notice:696:36', 36, 'naomi@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:21:09.359559+00', '2026-11-28 18:07:09.367389+00'),
	(251, 'notice:695:32', 32, 'mei@demo.example', 'notice', '{}', 1, NULL, '', '2026-11-28 16:21:09.36156+00', '2026-11-28 18:07:09.370083+00');
INSERT INTO public.outfit VALUES
	(6, 'r8URs-7h3KXFQggc', 'GM0599', 'Rijnmond', 'members', false, 'shown', 8, '2026-11-26 22:07:09.416447+00', 'horeca', 'Receptie van een hotel', 'smart', 'indoors', false, false, 'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.', 1, '2026-12-03 13:00:00+00', 24, 'members', '2026-11-26 22:09:09.358817+00', '2026-12-03 11:00:00+00', '2026-12-04 13:00:00+00', NULL, NULL, '2026-11-27 06:07:09.369001+00', NULL, '', '', NULL, 2, 5, 54),
	(1, 'KkB1TBAVbaQUs9Eo', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 5, '2026-11-10 14:07:09.384473+00', 'care', 'Apothekersassistent', '', 'indoors', false, false, 'Wit, of is dat alsof ik er al werk?', 1, '2026-11-11 08:00:00+00', 24, 'members', '2026-11-10 14:09:09.359631+00', '2026-11-11 06:00:00+00', '2026-11-12 08:00:00+00', '2026-11-12 18:07:09.397153+00', NULL, '2026-11-11 18:07:09.395327+00', '2026-11-11 18:07:09.399509+00', '', '', NULL, 1, 1, 35),
	(3, 'Yw7s9csePjgGDrva', 'GM0599', 'Rijnmond', 'members', false, 'shown', 8, '2026-11-21 13:07:09.38448+00', 'care', 'Verzorgende in de thuiszorg', '', 'indoors', false, false, 'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.', 1, '2026-11-24 09:00:00+00', 24, 'members', '2026-11-21 13:09:09.359929+00', '2026-11-24 07:00:00+00', '2026-11-25 09:00:00+00', '2026-11-25 18:07:09.412726+00', NULL, '2026-11-21 22:07:09.367495+00', '2026-11-24 18:07:09.400622+00', 'job', 'Ik begin maandag. De groene blouse was inderdaad goed.', '2026-11-25 18:07:09.357597+00', 1, 3, 14),
	(2, 'c25Z_4sfY5DJnYms', 'GM0599', 'Rijnmond', 'members', false, 'shown', 9, '2026-11-15 15:07:09.42698+00', 'office', 'Assistent boekhouder', '', 'indoors', false, false, 'Is een lange jurk zakelijk genoeg met een jasje erover?', 1, '2026-11-17 12:00:00+00', 24, 'members', '2026-11-15 15:09:09.360033+00', '2026-11-17 10:00:00+00', '2026-11-18 12:00:00+00', '2026-11-18 18:07:09.405999+00', NULL, '2026-11-16 00:07:09.369143+00', '2026-11-17 18:07:09.400714+00', 'hard', 'Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.', '2026-11-18 18:07:09.357926+00', 1, 4, 28),
	(4, 'CLm2OJ7KqbMzhnyB', 'GM0599', 'Rijnmond', 'members', false, 'shown', 5, '2026-11-26 12:07:09.387365+00', 'horeca', 'Leerling-kok, proefavond', '', 'indoors', false, false, 'Wat trek je aan naar een keuken, als je daar een schort krijgt?', 1, '2026-11-29 15:00:00+00', 24, 'members', '2026-11-26 12:09:09.359096+00', '2026-11-29 13:00:00+00', '2026-11-30 15:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 2, 49),
	(5, '3mBCItqQpMWRTUKU', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-26 16:07:09.406278+00', 'retail', 'Kapsalon', '', 'indoors', false, true, 'Zwart is bijna verplicht, maar ik krijg er geen plezier van.', 1, '2026-12-02 17:00:00+00', 24, 'members', '2026-11-26 16:09:09.360169+00', '2026-12-02 15:00:00+00', '2026-12-03 17:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 37),
	(7, 'T-xpZO8g1ooEXZKP', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-27 09:07:09.390942+00', 'green', 'Dierenopvang', '', 'indoors', false, false, 'Alles zit onder de haren. Is dat erg, bij een dierenopvang?', 1, '2026-12-01 08:00:00+00', 24, 'members', '2026-11-27 09:09:09.359653+00', '2026-12-01 06:00:00+00', '2026-12-02 08:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 48),
	(9, 'Vh-ZWs9Gomh-syyu', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-27 15:07:09.443888+00', 'security', 'Leerling-beveiliger', 'formal', 'indoors', false, true, 'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?', 1, '2026-12-02 08:30:00+00', 24, 'members', '2026-11-27 15:09:09.359193+00', '2026-12-02 06:30:00+00', '2026-12-03 08:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 1, 40),
	(10, 'r72QYzH08sUueKt4', 'GM0599', 'Rijnmond', 'members', false, 'shown', 6, '2026-11-27 20:07:09.44988+00', 'office', 'Administratie bij een notaris', '', 'indoors', false, true, 'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.', 1, '2026-11-29 10:00:00+00', 24, 'members', '2026-11-27 20:09:09.365216+00', '2026-11-29 08:00:00+00', '2026-11-30 10:00:00+00', NULL, NULL, '2026-11-28 06:07:09.379492+00', NULL, '', '', NULL, 2, 3, 21),
	(11, 'qmYMvCNpwPxYH4NU', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-28 02:07:09.401926+00', 'government', 'Publieksdienst, burgerzaken', '', 'indoors', false, false, 'Ze zeggen dat het informeel is. Maar het is wel de gemeente.', 1, '2026-12-03 09:00:00+00', 24, 'members', '2026-11-28 02:09:09.3597+00', '2026-12-03 07:00:00+00', '2026-12-04 09:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 47),
	(12, 'sAX1R349Z_XoW3Zc', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 08:07:09.429142+00', 'logistics', 'Orderverzamelaar, vroege dienst', 'casual', 'indoors', false, false, 'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.', 1, '2026-11-30 06:30:00+00', 24, 'members', '2026-11-28 08:09:09.359075+00', '2026-11-30 04:30:00+00', '2026-12-01 06:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 33),
	(8, 'NyXrpkfwmrzA7IBb', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 6, '2026-11-27 13:07:09.42291+00', 'ict', 'Frontend-ontwikkelaar', '', 'indoors', false, true, 'In welke voelt een team zich op zijn gemak, A of B?', 1, '2026-12-04 10:00:00+00', 24, 'members', '2026-11-27 13:09:09.413474+00', '2026-12-04 08:00:00+00', '2026-12-05 10:00:00+00', NULL, NULL, '2026-11-28 09:07:09.428552+00', NULL, '', '', NULL, 2, 3, 31),
	(13, 'mAUlRk9YiC-xYwxd', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 09:07:09.414513+00', 'education', 'Pedagogisch medewerker bso', '', 'indoors', false, false, 'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.', 1, '2026-12-04 07:30:00+00', 24, 'members', '2026-11-28 09:09:09.358669+00', '2026-12-04 05:30:00+00', '2026-12-05 07:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 46),
	(17, '7ifk0YfvuVXhUeqL', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 12:37:09.464421+00', 'engineering', 'Elektromonteur', '', 'indoors', true, true, 'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.', 1, '2026-12-01 14:00:00+00', 24, 'members', '2026-11-28 12:39:09.361873+00', '2026-12-01 12:00:00+00', '2026-12-02 14:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 2, 0, 26),
	(15, 'QQlLwTIXyBigO0vy', 'GM0503', 'Haaglanden', 'members', false, 'shown', 4, '2026-11-28 11:07:09.40608+00', 'care', 'Care assistant, weekends', '', 'indoors', false, false, 'In Porto we wear uniforms at interviews. Here I think not. Is this right?', 1, '2026-12-02 12:00:00+00', 24, 'members', '2026-11-28 11:09:09.359745+00', '2026-12-02 10:00:00+00', '2026-12-03 12:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 53),
	(18, 'APdVmOmKfu3N80A4', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 3, '2026-11-28 14:07:09.382834+00', 'green', 'Medewerker groenvoorziening', '', 'outdoors', false, false, 'Het regent donderdag. Kom je dan in je regenjas binnen?', 1, '2026-12-03 07:00:00+00', 24, 'members', '2026-11-28 14:09:09.358647+00', '2026-12-03 05:00:00+00', '2026-12-04 07:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 44),
	(19, 'LT6qvXvyZ_B4DZr-', 'GM0599', 'Rijnmond', 'members', true, 'held', 2, '2026-11-28 14:57:09.388738+00', 'retail', 'Bakkerij, zaterdaghulp', '', 'indoors', false, false, 'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.', 1, '2026-12-01 15:30:00+00', 24, 'members', '2026-11-28 14:59:09.358734+00', '2026-12-01 13:30:00+00', '2026-12-02 15:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 59),
	(14, 'BO9I1AKAxU7V1TMk', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 4, '2026-11-28 10:07:09.398141+00', 'ict', 'Stage systeembeheer', '', 'indoors', false, false, 'Is een overhemd overdreven voor een stage?', 1, '2026-12-05 13:00:00+00', 24, 'members', '2026-11-28 10:09:09.359006+00', '2026-12-05 11:00:00+00', '2026-12-06 13:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 57),
	(20, '4ZKtviLl0AHgpfzI', 'GM0599', 'Rijnmond', 'members', false, 'shown', 3, '2026-11-28 15:07:09.383718+00', 'ict', 'Junior ontwerper bij een klein bureau', '', 'indoors', false, false, 'Zij dragen daar alles door elkaar. Is dit te braaf?', 1, '2026-12-03 09:30:00+00', 24, 'members', '2026-11-28 15:09:09.358272+00', '2026-12-03 07:30:00+00', '2026-12-04 09:30:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 50),
	(16, '3XnZtbeufF_xLGLE', 'GM0599', 'Rijnmond', 'members', false, 'shown', 4, '2026-11-28 11:47:09.401613+00', 'construction', 'Schildersleerling, proefdag', '', 'indoors', true, false, 'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', 1, '2026-11-30 06:00:00+00', 24, 'members', '2026-11-28 11:49:09.35902+00', '2026-11-30 04:00:00+00', '2026-12-01 06:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 1, 52),
	(21, 'D3-URBFG-nwYIRba', 'GM0503', 'Haaglanden', 'members', false, 'held', 2, '2026-11-28 16:17:09.383146+00', 'security', 'Zwembad, toezicht', '', 'indoors', false, false, 'Trainingspak of broek? Het is een zwembad.', 1, '2026-12-04 16:00:00+00', 24, 'members', '2026-11-28 16:19:09.358861+00', '2026-12-04 14:00:00+00', '2026-12-05 16:00:00+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 58),
	(22, 'n1Tv7wX5NQ4Q-TlQ', 'GM0599', 'Rijnmond', 'me', false, 'shown', 1, '2026-11-28 18:07:17.485026+00', 'horeca', 'Achter de balie van een hotel', '', 'indoors', false, false, 'Kan dit, of zijn de schoenen te vlot?', 1, '2026-11-30 13:00:00+00', 24, 'municipality', NULL, '2026-11-30 11:00:00+00', '2026-11-29 18:07:17.484935+00', NULL, NULL, NULL, NULL, '', '', NULL, 1, 0, 21);
INSERT INTO public.parked_event VALUES
	(1, 'outfits:notices', 5, 'ValueError: a fault of then', '2026-11-28 18:07:17.495479+00');
INSERT INTO public.photo VALUES
	(4, 0, 'bkX_qRaqBg7oR5YQHYht62dl', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000', false, '2026-11-26 12:07:09.388786+00', 4),
	(5, 0, 'jNcfsW9Sr7jec85otslNDC5j', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000', false, '2026-11-26 16:07:09.407582+00', 5),
	(6, 1, 'zOOcwMe5qmk-ml2wjXr6PIPS', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000', false, '2026-11-26 16:07:09.408069+00', 5),
	(7, 0, 'w78PrP9e-RbmJaAojLU3FJfL', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000', false, '2026-11-26 22:07:09.417531+00', 6),
	(8, 1, 'lY2rz5HW8gWWoGZt2X59ZbEl', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000', false, '2026-11-26 22:07:09.417875+00', 6),
	(9, 0, 'Pg2pIeXGTlwBfmLWEcFqOgto', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000', false, '2026-11-27 09:07:09.392257+00', 7),
	(10, 0, 'p0etefCJPB7iYd6xyjf15k36', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000', false, '2026-11-27 13:07:09.424465+00', 8),
	(11, 1, '73k6f0eot_8TgfRUsylnvnpe', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000', false, '2026-11-27 13:07:09.425031+00', 8),
	(12, 0, '-C62i5sk11xbojhrzW-3buBq', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000', false, '2026-11-27 15:07:09.444989+00', 9),
	(13, 1, 'dWvZmCBkcIkvQH-DJeRNTMQD', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000', false, '2026-11-27 15:07:09.445403+00', 9),
	(14, 0, 'DODU8yG_I96VSCEnivZd9NQP', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003', false, '2026-11-27 20:07:09.451288+00', 10),
	(15, 1, 'xBtgThz_FXpYwHRM6OJGjy5F', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003', false, '2026-11-27 20:07:09.451755+00', 10),
	(17, 0, 'tL8HR6vrgH2-Fx5gPFnG_r-l', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000', false, '2026-11-28 08:07:09.430376+00', 12),
	(18, 0, 'V6xH5t2h1hpI8zDM4H7w4t0T', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003', false, '2026-11-28 09:07:09.4156+00', 13),
	(21, 0, '_6lBhkvXK15ABqBul4yCVNYP', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003', false, '2026-11-28 11:47:09.406206+00', 16),
	(24, 0, '9MsYHzuWni97pMCOjmySzWgn', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000', false, '2026-11-28 14:07:09.383822+00', 18),
	(26, 0, '-iS1dmlE8z3X9bCddl19RTiV', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000', false, '2026-11-28 15:07:09.384576+00', 20),
	(27, 0, '5yR2KpBf25iNirwloUg9b-fU', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000', false, '2026-11-28 16:17:09.383986+00', 21),
	(16, 0, 'A4A2PPgXR-oeNQd5uU1tFQxZ', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000', false, '2026-11-28 02:07:09.403252+00', 11),
	(19, 0, '4Jcj3oNhcSfm2JgtU1-36jaj', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003', false, '2026-11-28 10:07:09.399053+00', 14),
	(20, 0, 'nyAWeS3zrlGlJEpgwf1ezk1D', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003', false, '2026-11-28 11:07:09.407229+00', 15),
	(22, 0, 'CdpgVTVPiR31zMkRm3ed-ujO', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003', false, '2026-11-28 12:37:09.465548+00', 17),
	(23, 1, 'jhbI7LBDE9Vnk4MDiLTngDZA', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003', false, '2026-11-28 12:37:09.465822+00', 17),
	(25, 0, 'dNWzFFfRJcfNq7_dLcRlRQqI', '{"large": [960, 1280], "small": [240, 320], "medium": [480, 640]}', '00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003', false, '2026-11-28 14:57:09.389628+00', 19),
	(28, 0, 'JgPv2PH-Q8iENeUcjdfACeFu', '{"large": [480, 492], "small": [312, 320], "medium": [480, 492]}', 'd806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00', true, '2026-11-28 18:07:17.485758+00', 22);
INSERT INTO public.practised VALUES
	(1, 'hotel', '2026-11-10 17:07:09.357659+00', 7),
	(2, 'care', '2026-11-10 17:07:09.360175+00', 7),
	(3, 'warehouse', '2026-11-10 17:07:09.361804+00', 7),
	(4, 'hotel', '2026-11-15 20:07:09.357343+00', 11),
	(5, 'care', '2026-11-15 20:07:09.359081+00', 11),
	(6, 'warehouse', '2026-11-15 20:07:09.361595+00', 11),
	(7, 'hotel', '2026-11-15 22:07:09.356961+00', 21),
	(8, 'care', '2026-11-15 22:07:09.358187+00', 21),
	(9, 'warehouse', '2026-11-15 22:07:09.36011+00', 21),
	(10, 'hotel', '2026-11-16 00:07:09.357001+00', 38),
	(11, 'care', '2026-11-16 00:07:09.358691+00', 38),
	(12, 'warehouse', '2026-11-16 00:07:09.360133+00', 38),
	(13, 'hotel', '2026-11-16 03:07:09.356978+00', 36),
	(14, 'care', '2026-11-16 03:07:09.358228+00', 36),
	(15, 'warehouse', '2026-11-16 03:07:09.359387+00', 36),
	(16, 'hotel', '2026-11-21 17:07:09.357391+00', 12),
	(17, 'care', '2026-11-21 17:07:09.359686+00', 12),
	(18, 'warehouse', '2026-11-21 17:07:09.360995+00', 12),
	(19, 'hotel', '2026-11-21 22:07:09.356969+00', 37),
	(20, 'care', '2026-11-21 22:07:09.358116+00', 37),
	(21, 'warehouse', '2026-11-21 22:07:09.359652+00', 37),
	(22, 'hotel', '2026-11-26 17:07:09.357698+00', 8),
	(23, 'care', '2026-11-26 17:07:09.359483+00', 8),
	(24, 'warehouse', '2026-11-26 17:07:09.360977+00', 8),
	(25, 'hotel', '2026-11-26 20:07:09.357117+00', 39),
	(26, 'care', '2026-11-26 20:07:09.35887+00', 39),
	(27, 'warehouse', '2026-11-26 20:07:09.36479+00', 39),
	(28, 'hotel', '2026-11-27 06:07:09.357073+00', 41),
	(29, 'care', '2026-11-27 06:07:09.358594+00', 41),
	(30, 'warehouse', '2026-11-27 06:07:09.359794+00', 41),
	(31, 'hotel', '2026-11-27 08:07:09.360497+00', 18),
	(32, 'care', '2026-11-27 08:07:09.362242+00', 18),
	(33, 'warehouse', '2026-11-27 08:07:09.363637+00', 18),
	(34, 'hotel', '2026-11-27 17:07:09.357279+00', 10),
	(35, 'care', '2026-11-27 17:07:09.358935+00', 10),
	(36, 'warehouse', '2026-11-27 17:07:09.360363+00', 10),
	(37, 'hotel', '2026-11-27 20:07:09.453166+00', 4),
	(38, 'care', '2026-11-27 20:07:09.454223+00', 4),
	(39, 'warehouse', '2026-11-27 20:07:09.455793+00', 4),
	(40, 'hotel', '2026-11-27 22:07:09.357031+00', 32),
	(41, 'care', '2026-11-27 22:07:09.358593+00', 32),
	(42, 'warehouse', '2026-11-27 22:07:09.360374+00', 32),
	(43, 'hotel', '2026-11-28 01:07:09.357005+00', 28),
	(44, 'care', '2026-11-28 01:07:09.361744+00', 28),
	(45, 'warehouse', '2026-11-28 01:07:09.363382+00', 28),
	(46, 'hotel', '2026-11-28 06:07:09.357494+00', 42),
	(47, 'care', '2026-11-28 06:07:09.362026+00', 42),
	(48, 'warehouse', '2026-11-28 06:07:09.363411+00', 42),
	(49, 'hotel', '2026-11-28 07:07:09.35741+00', 5),
	(50, 'care', '2026-11-28 07:07:09.358998+00', 5);
INSERT INTO public.practised VALUES
	(51, 'warehouse', '2026-11-28 07:07:09.36042+00', 5),
	(52, 'hotel', '2026-11-28 09:07:09.417758+00', 16),
	(53, 'care', '2026-11-28 09:07:09.419069+00', 16),
	(54, 'warehouse', '2026-11-28 09:07:09.420198+00', 16),
	(55, 'hotel', '2026-11-28 11:07:09.414932+00', 27),
	(56, 'care', '2026-11-28 11:07:09.416196+00', 27),
	(57, 'warehouse', '2026-11-28 11:07:09.417731+00', 27),
	(58, 'hotel', '2026-11-28 15:37:09.357125+00', 9),
	(59, 'care', '2026-11-28 15:37:09.358325+00', 9),
	(60, 'warehouse', '2026-11-28 15:37:09.359771+00', 9);
INSERT INTO public.profile VALUES
	(1, '3tr29HVdbgNy0PpO', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-01 13:27:09.358414+00', '67, oud-personeelschef, leest graag mee', 'Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.', '', '', 'Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.', '["nl", "en"]', 25, 31, true, true, 6, 51.922, 4.479, 'municipality', NULL, 4),
	(2, 'pxbVH26nyEht60E9', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-07-11 13:27:09.357159+00', '63, bibliothecaris, tovert met brieven', 'In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.', '', '', 'Brieven, formulieren, DigiD, en rust.', '["nl", "en", "fr"]', 15, 19, true, true, 3, 52.091, 5.122, 'municipality', NULL, 5),
	(3, 'ZnVkIS1IgS8AnfT5', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-19 13:27:09.35768+00', '71, oud-lerares Nederlands', 'Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.', '', '', 'Nederlands oefenen met koffie erbij, of aan de telefoon.', '["nl", "de", "fr"]', 8, 15, true, true, 3, 51.922, 4.479, 'municipality', NULL, 6),
	(4, 'NWIeWt7THiusXV5n', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-07-26 13:27:09.357259+00', '60, oud-verpleegkundige', 'Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.', '', '', 'Oefenen voor een gesprek in de zorg. Een luisterend oor.', '["nl", "en", "de"]', 20, 14, true, true, 3, 52.007, 4.356, 'municipality', NULL, 7),
	(5, 'k0uhG3rzJcSGxjqm', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-07-31 13:27:09.357187+00', '58, dertig jaar horeca, twintig minuten per dag voor jou', 'Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.', '', '', 'Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.', '["nl", "en", "de"]', 15, 45, true, true, 4, 51.922, 4.479, 'municipality', NULL, 8),
	(6, 'e5S2sgsl-fVirACF', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-08-05 13:27:09.357153+00', '69, timmerman in ruste', 'Mijn schuur staat vol gereedschap dat liever gebruikt wordt.', '', '', 'Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.', '["nl"]', 12, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 9),
	(7, 'T6SMt4QDrrZmsKnP', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-10 13:27:09.357288+00', '38, software-ontwikkelaar, kijkt naar code en cv''s', 'Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.', '', '', 'Meekijken met je project, een technisch gesprek oefenen.', '["nl", "en", "de"]', 10, 5, true, true, 3, 52.091, 5.122, 'municipality', NULL, 10),
	(8, 'RT2Qsvzm0Q_gANry', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-19 13:27:09.357153+00', '45, recruiter bij een uitzendbureau, helpt op woensdag', 'Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.', '', '', 'Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.', '["nl", "en", "de"]', 10, 4, true, true, 3, 51.922, 4.479, 'municipality', NULL, 11),
	(9, '9fD_zavMzUJxiQqb', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-08-25 13:27:09.357324+00', '52, teamleider in de thuiszorg', 'Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.', '', '', 'Oefenen voor een gesprek in de zorg. Vragen over opleidingen.', '["nl", "en"]', 10, 8, true, true, 2, 51.922, 4.479, 'municipality', NULL, 12),
	(10, 'Mxg_GvmgIqc8Y_Um', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-08-29 13:27:09.357438+00', '48, taxichauffeur, weet de weg', '', '', '', 'Meerijden naar je gesprek, als het op mijn weg ligt.', '["nl", "fa", "en"]', 40, 21, true, true, 3, 52.091, 5.122, 'municipality', NULL, 13),
	(11, '-bqsGdRS_upFw5x5', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-01 13:27:09.358703+00', '31, terug naar de zorg na vijf jaar thuis', 'Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.', 'Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.', 'Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.', 'Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.', '["nl", "tr"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 14),
	(12, 'Tj0jQFDAU6MDN1jP', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-05 13:27:09.357178+00', '40, buschauffeur, oud-monteur', 'Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.', '', '', 'Rijtheorie, en wat een vervoersbedrijf wil horen.', '["nl", "en"]', 10, 50, true, true, 3, 51.922, 4.479, 'municipality', NULL, 15),
	(13, 'OsdQoUlyfJwqO7AD', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-09 13:27:09.357112+00', '34, winkelmanager in Overvecht', 'In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.', '', '', 'Gesprek oefenen voor een winkel, en wat je aantrekt.', '["nl", "tr"]', 10, 65, true, true, 3, 52.091, 5.122, 'municipality', NULL, 16),
	(14, 'awCnKpBKVIggTt9a', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-12 13:27:09.357214+00', '50, hoofd facilitair, neemt schoonmakers en conciërges aan', 'Ik ben zelf begonnen met een emmer. Daar ben ik trots op.', '', '', 'Gesprek oefenen, en uitleggen wat er in een contract staat.', '["nl", "en"]', 10, 64, true, true, 3, 52.007, 4.356, 'municipality', NULL, 17),
	(15, 'cGoXd7-bt9jqNgs1', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-15 13:27:09.357123+00', '28, fotograaf, maakt profielfoto''s bij daglicht', 'Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.', '', '', 'Een rustige foto voor je cv of LinkedIn.', '["nl", "en"]', 30, 48, true, true, 3, 51.922, 4.479, 'municipality', NULL, 18),
	(16, 'EpQNOjib78mzqj7U', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-20 13:27:09.357163+00', '55, bewindvoerder, orde in geldzaken', 'Schulden zijn een som, geen schande.', '', '', 'Een brief van een incassobureau samen lezen. Een begroting maken.', '["nl", "en"]', 10, 18, true, true, 2, 52.007, 4.356, 'municipality', NULL, 19),
	(17, '7so3v4fXW9-aFAWo', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-09-23 13:27:09.357183+00', '41, monteur zonnepanelen, eigen bus', '', '', '', 'Een dag meelopen. Vragen over VCA en techniek.', '["nl", "en"]', 30, 16, true, true, 3, 52.091, 5.122, 'municipality', NULL, 20),
	(18, 'Zx_1rVEw9BdzRtfb', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-25 13:27:09.361349+00', '24, zoekt werk op kantoor, goed in taal en cv''s', 'Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.', 'Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.', 'Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.', 'Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.', '["nl", "ber", "fr", "en"]', 12, 30, true, true, 5, 51.922, 4.479, 'municipality', NULL, 21),
	(19, 'y8pNgvd_-5FImhHM', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-09-27 13:27:09.357199+00', '25, fietsenmaker, wil de techniek in', 'Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.', '', 'Monteur in opleiding bij een machinebouwer.', 'Je fiets maken, dan kom je op tijd.', '["nl", "en"]', 10, 96, true, true, 3, 52.007, 4.356, 'municipality', NULL, 22),
	(20, 'Ju2bpArtFV4mofyU', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-29 13:27:09.357226+00', '26, koerier, wil het onderwijs in', 'Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.', '', 'Onderwijsassistent of conciërge.', '', '["fr", "nl", "en"]', 10, 20, true, true, 3, 51.922, 4.479, 'municipality', NULL, 23),
	(21, 'kmFTuMHbpYTgyZwR', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-09-29 13:27:09.360354+00', '36, jobcoach met eigen bureau, doet dit vrijwillig', '', '', '', 'Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.', '["nl", "en"]', 10, 9, true, true, 3, 51.922, 4.479, 'municipality', NULL, 24),
	(22, 'I1Rok4qIchlxA2sA', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-01 13:27:09.357164+00', '32, docent inburgering', 'Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.', '', '', 'Nederlands voor je gesprek, online na acht uur.', '["nl", "ru", "en"]', 10, 11, true, true, 3, 52.007, 4.356, 'municipality', NULL, 25),
	(23, 'eYJFNbAO6Dpah2fd', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-02 13:27:09.357199+00', '29, elektricien, leert Nederlands', 'Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.', 'Elektromonteur in de bouw en op schepen.', 'Vast werk als monteur, met een bedrijf dat helpt met het diploma.', 'Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.', '["pl", "en", "nl"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 26),
	(24, 'psA2JnC4xRopqZIg', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-04 13:27:09.357107+00', '35, magazijnchef, neemt mensen aan', 'Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.', '', '', 'Gesprek oefenen voor magazijn en transport.', '["en", "nl"]', 10, 32, true, true, 3, 52.091, 5.122, 'municipality', NULL, 27),
	(25, 'vtL-cGZKU4LGS88R', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-07 13:27:09.386383+00', '27, boekhouder in opleiding', 'Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.', '', 'Assistent boekhouder, 36 uur.', 'Toeslagen, belastingaangifte, een brief die je niet begrijpt.', '["nl", "tr", "en"]', 10, 36, true, true, 3, 51.922, 4.479, 'municipality', NULL, 28),
	(26, '70epSGd_KNsVUo-x', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-10 13:27:09.357038+00', '30, na een burn-out weer aan het opbouwen', 'Ik ben een halve dag begonnen en dat is genoeg voor nu.', '', 'Rustig werk, 12 uur, met groen of dieren.', 'Luisteren naar wie hetzelfde meemaakt.', '["nl"]', 10, 10, true, true, 1, 52.091, 5.122, 'municipality', NULL, 29),
	(28, '-QlckHN4EsE4pg3f', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-15 13:27:09.357283+00', '25, frontend, zoekt een eerste baan', 'In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.', 'Stage bij een webbureau in Utrecht. Website voor de voedselbank.', 'Junior frontend, het liefst met twee dagen thuis.', 'Arabisch, en een begin met websites maken.', '["ar", "nl", "en"]', 10, 26, true, true, 3, 52.091, 5.122, 'municipality', NULL, 31),
	(30, 'gwPRSsnlOrZlUC56', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-18 13:27:09.357112+00', '22, wil de logistiek in', 'Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.', 'Een zomer orders verzamelen in een magazijn in de Spaanse Polder.', 'Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.', '', '["nl", "en"]', 10, 120, true, true, 3, 51.922, 4.479, 'municipality', NULL, 33),
	(31, 'XMM4h7UuGagRAkUr', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-21 13:27:09.357119+00', '33, lasser, nieuw in Rotterdam', 'Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.', '', 'Lassen of metaal, in de haven.', '', '["uk", "ru", "en"]', 10, 96, false, true, 3, 51.922, 4.479, 'municipality', NULL, 34),
	(32, 'n5qRRW4ppayZCNAi', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-23 13:27:09.357101+00', '22, apothekersassistent in opleiding', 'Ik onthoud namen van medicijnen en van klanten.', '', 'Een leerplek in een apotheek, vanaf februari.', 'Somalisch, en helpen met rekenen.', '["nl", "so", "en"]', 10, 36, true, true, 3, 52.091, 5.122, 'municipality', NULL, 35),
	(35, '_6h8d8_nN6MybNAD', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-29 13:27:09.357406+00', '27, tussen twee banen', 'Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.', '', 'Iets met klanten, buitendienst.', '', '["nl", "en"]', 10, 0, true, true, 3, 51.922, 4.479, 'municipality', NULL, 38),
	(37, 'OTgk48Pjqgfu4PmP', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-02 13:27:09.357134+00', '20, zoekt een leerbaan in de beveiliging', 'Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.', 'Event security bij twee festivals, als vrijwilliger.', 'Een bedrijf dat de opleiding tot beveiliger betaalt.', '', '["nl", "ber", "fr"]', 10, 63, false, true, 3, 51.922, 4.479, 'municipality', NULL, 40),
	(39, '1OR7TSulemqpiRv7', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-04 13:27:09.357146+00', '22, theater, zoekt daarbij vast werk', 'Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.', '', 'Receptie of kassa bij een theater of museum.', 'Oefenen met je stem en je houding.', '["nl", "en", "de"]', 10, 7, true, true, 3, 52.091, 5.122, 'municipality', NULL, 42),
	(40, 'knmasT2v-q7gq5KQ', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-06 13:27:09.357175+00', '24, schoonmaak, leert voor de zorg', 'Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.', 'Schoonmaak in een ziekenhuis, twee jaar.', 'Een leerplek als helpende, in een ziekenhuis of verpleeghuis.', 'Tigrinya en Amhaars.', '["ti", "nl", "en"]', 10, 96, true, true, 3, 51.922, 4.479, 'municipality', NULL, 43),
	(41, '9Zs7MVDorrp5FUib', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-07 13:27:09.357112+00', '20, hovenier in de dop', 'Buiten ben ik op mijn best. Met regen ook.', '', 'Groenvoorziening of een kwekerij.', '', '["nl"]', 10, 31, false, true, 3, 52.091, 5.122, 'municipality', NULL, 44),
	(42, 'LfL_w9otkqhbif9A', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-08 13:27:09.357294+00', '24, stopte met studeren, wil iets maken', 'Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.', '', 'Werkvoorbereider of tekenaar.', '', '["nl", "en"]', 10, 31, true, true, 3, 52.007, 4.356, 'municipality', NULL, 45),
	(47, 'mwmnoQiiiyd40wDW', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-13 13:27:09.357501+00', '23, grafisch vormgever zonder portfolio', 'Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.', '', 'Junior ontwerper, of iets ernaast.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 50),
	(50, 'b9eMW11KRZO05vgJ', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-17 13:27:09.357859+00', '26, Portuguese, looking for her first Dutch job', 'I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.', '', 'Care assistant, evenings or weekends.', '', '["pt", "en", "es"]', 10, 112, false, true, 3, 52.007, 4.356, 'municipality', NULL, 53),
	(54, 'DxcSKBLZaZKWaOgp', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-22 13:27:09.357628+00', '20, zoekt een stageplek ICT', 'Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.', '', 'Stage vanaf februari, Utrecht of met de trein.', '', '["nl", "en"]', 10, 16, false, true, 3, 52.091, 5.122, 'municipality', NULL, 57),
	(56, 'UPHn1DNPwrivJqFf', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-27 13:27:09.357366+00', '18, zoekt een bijbaan naast school', '', '', 'Winkel of bakkerij, zaterdag en vakanties.', '', '["nl", "en"]', 10, 32, false, true, 3, 51.922, 4.479, 'municipality', NULL, 59),
	(57, 't83ryNkvXdr9rZ8d', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-27 13:27:09.361224+00', '19, begint opnieuw', 'Ik heb een jaar niets gedaan en wil weer een ritme.', '', '', '', '["nl", "en"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 60),
	(27, '8ooxb_bxUp3GWBBY', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-12 13:27:09.35744+00', '23, helpdesk, bouwt computers', 'Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.', 'Buurtreparateur. Certificaat netwerkbeheer, online gehaald.', 'Eerste lijn helpdesk, of stage met kans op een baan.', 'Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.', '["nl", "so", "en"]', 10, 86, true, true, 3, 51.922, 4.479, 'municipality', NULL, 30),
	(29, 'y2oaudD7fVBeXEGe', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-17 13:27:09.357506+00', '27, came for a study, stays for work', 'I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.', '', 'Data analyst, full time. Dutch at work is welcome, I learn fast.', 'Excel, data, and Chinese. Also a second pair of eyes on an English CV.', '["zh", "en", "nl"]', 10, 100, true, true, 3, 52.007, 4.356, 'municipality', NULL, 32),
	(33, 'i39DbB4dyCqVaMfT', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-10-26 13:27:09.357211+00', '26, stylist, zoekt vast werk in een kledingwinkel', 'Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.', 'Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.', 'Een winkel met goede kleren en aardige collega''s.', 'Meekijken wat je aantrekt. Ook met weinig geld.', '["nl", "en"]', 20, 85, true, true, 3, 51.922, 4.479, 'municipality', NULL, 36),
	(34, 'qXSmMPP_Fk1KmCPJ', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-10-28 13:27:09.357255+00', '23, kapster, zoekt een vaste stoel', 'Ik luister en ik knip, in die volgorde.', '', 'Kapsalon in Delft of Rijswijk, 24 uur.', '', '["nl", "tr", "de"]', 10, 65, true, true, 3, 52.007, 4.356, 'municipality', NULL, 37),
	(36, 'F-Hc34ZJc7pNRzLJ', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-10-30 13:27:09.357138+00', '21, barista, wil een eigen koffiebar', 'Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.', '', 'Barista, 24 uur, bij een bar die zelf brandt.', '', '["nl", "es", "en"]', 10, 3, true, true, 3, 52.091, 5.122, 'municipality', NULL, 39),
	(38, 'RUuAFa-VEzhL8hyC', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-03 13:27:09.357061+00', '29, housekeeping, wants to move to reception', 'Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.', 'Room attendant and later floor supervisor in The Hague.', 'Front office in a hotel, all shifts.', '', '["en", "nl", "fr"]', 10, 49, true, true, 3, 52.007, 4.356, 'municipality', NULL, 41),
	(43, 'TKQl6r8E2at61hx-', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-09 13:27:09.357177+00', '21, pedagogisch werk, net geslaagd', 'Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.', 'Stage op een bso in Delfshaven, tien maanden.', 'Kinderopvang of bso, 28 uur.', 'Oppassen op je kinderen als jij een gesprek hebt.', '["nl", "pap", "en", "es"]', 10, 11, true, true, 3, 51.922, 4.479, 'municipality', NULL, 46),
	(44, 'Z2D8Kql5WKvrdWeD', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-10 13:27:09.357115+00', '23, wil bij de gemeente werken', 'Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.', '', 'Publieksdienst of burgerzaken.', '', '["nl", "ber", "fr"]', 10, 13, false, true, 3, 52.091, 5.122, 'municipality', NULL, 47),
	(45, '8o1HTOvtQcZeFMhV', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-11 13:27:09.357187+00', '21, zoekt werk met dieren of buiten', 'Ik heb een hond die niemand wilde. Wij begrijpen elkaar.', '', 'Dierenopvang, kwekerij, groen.', '', '["nl"]', 10, 31, false, true, 3, 52.007, 4.356, 'municipality', NULL, 48);
INSERT INTO public.profile VALUES
	(46, '6i2poU4WFzHioPcP', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-12 13:27:09.358083+00', '25, keukenhulp, wil kok worden', 'Ik kook thuis voor acht mensen en vind dat het leukste van de week.', 'Afwas en mise en place in een ramenbar.', 'Leerling-kok, avonden zijn goed.', '', '["nl", "en"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 49),
	(48, 'o2EZWJ4U-XrWHwV9', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-15 13:27:09.357147+00', '24, autisme, secuur, zoekt een rustige plek', 'Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.', '', 'Archief, data of een werkplaats. 20 uur om te beginnen.', '', '["nl", "en"]', 10, 14, false, true, 3, 52.091, 5.122, 'municipality', NULL, 51),
	(49, 'wltjPu84XA_jHf7r', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-16 13:27:09.35758+00', '18, zonder diploma, met goede handen', 'School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.', '', 'Werk in de bouw, het liefst met leren erbij.', '', '["nl"]', 10, 31, false, true, 3, 51.922, 4.479, 'municipality', NULL, 52),
	(51, 'BPHdIioj8CVpG0s6', 'GM0599', 'Rijnmond', 'municipality', false, 'shown', 1, '2026-11-19 13:27:09.35747+00', '19, zoekt werk in een hotel of restaurant', 'Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.
In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.', 'Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.', '24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.', 'Ik spreek Arabisch en help je graag met een brief of een telefoontje.', '["nl", "ar", "en"]', 10, 39, false, true, 3, 51.922, 4.479, 'municipality', NULL, 54),
	(52, 'jcZrBHZ5uJrbd1sn', 'GM0344', 'Midden-Utrecht', 'members', false, 'shown', 1, '2026-11-20 13:27:09.357316+00', '19, tussenjaar, zoekt werk tot september', 'Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.', '', '', '', '["nl", "en"]', 10, 63, false, true, 3, 52.091, 5.122, 'municipality', NULL, 55),
	(53, 'wYGkeFULL8r75P6k', 'GM0599', 'Rijnmond', 'members', false, 'shown', 1, '2026-11-21 13:27:09.357054+00', 'Ondernemer', '', '', '', '', '["nl"]', 10, 0, false, true, 3, 51.922, 4.479, 'municipality', NULL, 56),
	(55, 'Chd6ylPYE2XAlcjd', 'GM0503', 'Haaglanden', 'members', false, 'shown', 1, '2026-11-23 13:27:09.35751+00', '19, wil bij de brandweer of ambulance', 'Eerst werken, dan de keuring. Ik sport elke dag.', '', 'Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.', '', '["nl", "en"]', 10, 21, false, true, 3, 52.007, 4.356, 'municipality', NULL, 58);
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
	(105, true, 52.007, 4.356, 19, 'debts');
INSERT INTO public.profile_skill VALUES
	(106, true, 52.007, 4.356, 19, 'budgeting'),
	(107, true, 52.007, 4.356, 19, 'benefits'),
	(108, true, 52.007, 4.356, 19, 'official-letters'),
	(109, true, 52.007, 4.356, 19, 'allowances'),
	(110, true, 52.007, 4.356, 19, 'tax-return'),
	(126, true, 52.007, 4.356, 22, 'bicycle-repair'),
	(127, true, 52.007, 4.356, 22, 'machine-operation'),
	(128, true, 52.007, 4.356, 22, 'device-repair'),
	(129, true, 52.007, 4.356, 22, '3d-printing'),
	(130, true, 52.007, 4.356, 22, 'dress-engineering'),
	(131, true, 51.922, 4.479, 23, 'food-delivery'),
	(132, true, 51.922, 4.479, 23, 'french'),
	(133, true, 51.922, 4.479, 23, 'reading-writing'),
	(134, true, 51.922, 4.479, 23, 'teaching-assistant'),
	(135, true, 51.922, 4.479, 23, 'bicycle-repair'),
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
	(228, true, 52.091, 5.122, 39, 'barista'),
	(229, true, 52.091, 5.122, 39, 'hospitality'),
	(230, true, 52.091, 5.122, 39, 'own-business'),
	(231, true, 52.091, 5.122, 39, 'spanish'),
	(237, true, 52.007, 4.356, 41, 'housekeeping'),
	(238, true, 52.007, 4.356, 41, 'hospitality');
INSERT INTO public.profile_skill VALUES
	(239, true, 52.007, 4.356, 41, 'english'),
	(240, true, 52.007, 4.356, 41, 'leadership'),
	(241, true, 52.007, 4.356, 41, 'hotel-reception'),
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
	(281, false, 52.091, 5.122, 51, 'data-entry'),
	(282, false, 52.091, 5.122, 51, 'precision'),
	(283, false, 52.091, 5.122, 51, 'excel'),
	(284, false, 52.091, 5.122, 51, 'working-independently'),
	(285, false, 51.922, 4.479, 52, 'painting'),
	(286, false, 51.922, 4.479, 52, 'carpentry'),
	(287, false, 51.922, 4.479, 52, 'moving-help'),
	(288, false, 51.922, 4.479, 52, 'physical-work'),
	(294, false, 51.922, 4.479, 54, 'waiting-tables'),
	(295, false, 51.922, 4.479, 54, 'cash-register'),
	(296, false, 51.922, 4.479, 54, 'hospitality'),
	(297, false, 51.922, 4.479, 54, 'arabic'),
	(298, false, 51.922, 4.479, 54, 'being-on-time'),
	(299, false, 51.922, 4.479, 54, 'babysitting'),
	(300, false, 52.091, 5.122, 55, 'english'),
	(301, false, 52.091, 5.122, 55, 'sales'),
	(302, false, 52.091, 5.122, 55, 'babysitting'),
	(303, false, 51.922, 4.479, 56, 'networking'),
	(308, false, 52.007, 4.356, 58, 'first-aid'),
	(309, false, 52.007, 4.356, 58, 'fire-safety'),
	(310, false, 52.007, 4.356, 58, 'swimming-lessons'),
	(311, false, 52.007, 4.356, 58, 'physical-work'),
	(100, true, 51.922, 4.479, 18, 'profile-photo'),
	(101, true, 51.922, 4.479, 18, 'photography'),
	(102, true, 51.922, 4.479, 18, 'linkedin'),
	(103, true, 51.922, 4.479, 18, 'graphic-design'),
	(104, true, 51.922, 4.479, 18, 'social-media'),
	(111, true, 52.091, 5.122, 20, 'solar-panels'),
	(112, true, 52.091, 5.122, 20, 'electrical-work');
INSERT INTO public.profile_skill VALUES
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
	(149, true, 51.922, 4.479, 26, 'electrical-work'),
	(150, true, 51.922, 4.479, 26, 'solar-panels'),
	(151, true, 51.922, 4.479, 26, 'polish'),
	(152, true, 51.922, 4.479, 26, 'handyman'),
	(153, true, 51.922, 4.479, 26, 'bicycle-repair'),
	(154, true, 51.922, 4.479, 26, 'vca'),
	(155, true, 51.922, 4.479, 26, 'dress-engineering'),
	(156, true, 52.091, 5.122, 27, 'warehouse-admin'),
	(157, true, 52.091, 5.122, 27, 'forklift'),
	(158, true, 52.091, 5.122, 27, 'interview-practice'),
	(159, true, 52.091, 5.122, 27, 'dress-logistics'),
	(160, true, 52.091, 5.122, 27, 'teamwork'),
	(161, true, 52.091, 5.122, 27, 'english'),
	(162, true, 51.922, 4.479, 28, 'bookkeeping'),
	(163, true, 51.922, 4.479, 28, 'excel'),
	(164, true, 51.922, 4.479, 28, 'allowances'),
	(165, true, 51.922, 4.479, 28, 'tax-return'),
	(166, true, 51.922, 4.479, 28, 'official-letters'),
	(167, true, 51.922, 4.479, 28, 'digid'),
	(168, true, 51.922, 4.479, 28, 'turkish'),
	(169, true, 51.922, 4.479, 28, 'budgeting'),
	(170, true, 52.091, 5.122, 29, 'listening'),
	(171, true, 52.091, 5.122, 29, 'stress-handling'),
	(172, true, 52.091, 5.122, 29, 'mental-health-support');
INSERT INTO public.profile_skill VALUES
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
	(201, false, 51.922, 4.479, 34, 'welding'),
	(202, false, 51.922, 4.479, 34, 'metalwork'),
	(203, false, 51.922, 4.479, 34, 'technical-drawing'),
	(204, false, 51.922, 4.479, 34, 'ukrainian'),
	(205, false, 51.922, 4.479, 34, 'russian'),
	(206, true, 52.091, 5.122, 35, 'pharmacy-help'),
	(207, true, 52.091, 5.122, 35, 'somali'),
	(208, true, 52.091, 5.122, 35, 'maths-help'),
	(209, true, 52.091, 5.122, 35, 'customer-service'),
	(224, true, 51.922, 4.479, 38, 'sales'),
	(225, true, 51.922, 4.479, 38, 'negotiating'),
	(226, true, 51.922, 4.479, 38, 'driving-licence-b'),
	(227, true, 51.922, 4.479, 38, 'dress-retail'),
	(232, false, 51.922, 4.479, 40, 'event-security'),
	(233, false, 51.922, 4.479, 40, 'de-escalation'),
	(234, false, 51.922, 4.479, 40, 'berber'),
	(235, false, 51.922, 4.479, 40, 'dutch-speaking'),
	(236, false, 51.922, 4.479, 40, 'physical-work'),
	(242, true, 52.091, 5.122, 42, 'theatre-stage'),
	(243, true, 52.091, 5.122, 42, 'speaking-in-public'),
	(244, true, 52.091, 5.122, 42, 'self-confidence'),
	(245, true, 52.091, 5.122, 42, 'reception'),
	(246, true, 51.922, 4.479, 43, 'hospital-cleaning'),
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
	(277, false, 51.922, 4.479, 50, 'graphic-design'),
	(278, false, 51.922, 4.479, 50, 'drawing');
INSERT INTO public.profile_skill VALUES
	(279, false, 51.922, 4.479, 50, 'social-media'),
	(280, false, 51.922, 4.479, 50, 'crafts'),
	(289, false, 52.007, 4.356, 53, 'nursing'),
	(290, false, 52.007, 4.356, 53, 'portuguese'),
	(291, false, 52.007, 4.356, 53, 'english'),
	(292, false, 52.007, 4.356, 53, 'spanish'),
	(293, false, 52.007, 4.356, 53, 'personal-care'),
	(304, false, 52.091, 5.122, 57, 'cloud-linux'),
	(305, false, 52.091, 5.122, 57, 'networks'),
	(306, false, 52.091, 5.122, 57, 'computer-basics'),
	(307, false, 52.091, 5.122, 57, 'hindi-urdu'),
	(312, false, 51.922, 4.479, 59, 'babysitting'),
	(313, false, 51.922, 4.479, 59, 'english'),
	(314, false, 51.922, 4.479, 60, 'physical-work');
INSERT INTO public.reading VALUES
	(2, 0, 16, 1),
	(1, 1, 35, 1),
	(4, 0, 4, 2),
	(3, 1, 38, 2),
	(5, 0, 28, 3),
	(6, 1, 42, 3),
	(8, 0, 9, 4),
	(10, 0, 24, 5),
	(9, 1, 51, 5),
	(7, 2, 45, 4),
	(13, 0, 54, 7),
	(14, 1, 21, 7),
	(12, 0, 12, 6),
	(11, 1, 14, 6),
	(16, 0, 11, 8),
	(15, 1, 55, 8),
	(18, 0, 27, 9),
	(17, 1, 33, 9),
	(19, 0, 39, 10),
	(20, 1, 28, 10),
	(24, 0, 10, 12),
	(23, 1, 31, 12),
	(26, 0, 6, 13),
	(25, 1, 43, 13),
	(31, 0, 34, 16),
	(32, 1, 25, 16),
	(27, 0, 41, 14),
	(28, 1, 8, 14),
	(34, 0, 7, 17),
	(33, 1, 48, 17),
	(22, 0, 8, 11),
	(21, 1, 49, 11),
	(30, 0, 4, 15),
	(29, 1, 21, 15),
	(37, 0, 57, 19),
	(38, 2, 10, 19),
	(36, 0, 36, 18),
	(35, 1, 54, 18);
INSERT INTO public.removed_picture VALUES
	(1, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'h9wa84_wcfQ_Ecjx', '2026-11-28 18:07:17.496469+00');
INSERT INTO public.report VALUES
	(1, '1B6LAqom6oLEGyJU', 'money', 'Ze noemt een kledingruil. Wordt daar verkocht?', '26, stylist, zoekt vast werk in een kledingwinkel
Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.
Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.
Een winkel met goede kleren en aardige collega''s.
Meekijken wat je aantrekt. Ook met weinig geld.', '2026-11-02 16:07:09.363991+00', 3, 4),
	(2, 'MDGQeIoJgXNxeops', 'person', '', 'Saai.
Jurk', '2026-11-16 01:07:09.36523+00', 11, 28),
	(3, 'hzAZBPkjoenOpxSx', 'other', 'Thuis zitten is toch geen werk zoeken?', 'Na vijf jaar thuis weer solliciteren in de zorg
Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.', '2026-11-18 16:57:09.364198+00', 14, 38),
	(4, 'ugsonG925107QPLx', 'person', 'Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.', 'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.
Schoenen', '2026-11-27 17:47:09.367753+00', 40, 54),
	(5, '8R7Kvx3HOfFrCbX7', 'private', 'Hij vraagt steeds om mijn nummer.', 'Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.', '2026-11-28 15:02:09.362638+00', 60, 46),
	(6, 'YGfrhcVQlN_dFK_z', 'other', 'Op de achtergrond staat een naambordje, volgens mij van een school.', 'Schildersleerling, proefdag
Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?', '2026-11-28 17:27:09.36456+00', 64, 36);
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
	(1, '559e6ae478b32a1ed8a1a57fad8f15e6094b1c95d1c3329eda0efa40c51f68ec', '', '2026-11-28 18:07:17.475415+00', '2026-11-28 18:07:17.475413+00', '2027-01-27 18:07:17.475377+00', 21);
INSERT INTO public.sign_in_code VALUES
	(1, 'OaKjrSoK_70Q5YNH', 'newcomer@demo.example', 'nl', '/', 0, '2026-11-28 18:07:17.491164+00', '2026-11-28 18:22:17.491127+00', NULL);
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
INSERT INTO public.tortoise_migrations VALUES
	(1, 'jobtease', '0001_initial', '2026-11-28 18:07:09.304617+00');
SELECT pg_catalog.setval('public.account_id_seq', 60, true);
SELECT pg_catalog.setval('public.advice_id_seq', 58, true);
SELECT pg_catalog.setval('public.audience_grant_id_seq', 72, true);
SELECT pg_catalog.setval('public.barred_address_id_seq', 1, true);
SELECT pg_catalog.setval('public.bucket_id_seq', 3, true);
SELECT pg_catalog.setval('public.consumer_id_seq', 8, true);
SELECT pg_catalog.setval('public.conversation_id_seq', 19, true);
SELECT pg_catalog.setval('public.decision_id_seq', 56, true);
SELECT pg_catalog.setval('public.event_id_seq', 706, true);
SELECT pg_catalog.setval('public.feedback_id_seq', 29, true);
SELECT pg_catalog.setval('public.help_request_id_seq', 41, true);
SELECT pg_catalog.setval('public.help_tie_id_seq', 19, true);
SELECT pg_catalog.setval('public.leftover_id_seq', 29, true);
SELECT pg_catalog.setval('public.message_id_seq', 83, true);
SELECT pg_catalog.setval('public.moderation_case_id_seq', 64, true);
SELECT pg_catalog.setval('public.notice_id_seq', 255, true);
SELECT pg_catalog.setval('public.offer_id_seq', 43, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 255, true);
SELECT pg_catalog.setval('public.outfit_id_seq', 22, true);
SELECT pg_catalog.setval('public.parked_event_id_seq', 1, true);
SELECT pg_catalog.setval('public.photo_id_seq', 28, true);
SELECT pg_catalog.setval('public.practised_id_seq', 60, true);
SELECT pg_catalog.setval('public.profile_id_seq', 57, true);
SELECT pg_catalog.setval('public.profile_skill_id_seq', 314, true);
SELECT pg_catalog.setval('public.reading_id_seq', 38, true);
SELECT pg_catalog.setval('public.removed_picture_id_seq', 1, true);
SELECT pg_catalog.setval('public.report_id_seq', 6, true);
SELECT pg_catalog.setval('public.request_skill_id_seq', 99, true);
SELECT pg_catalog.setval('public.session_id_seq', 1, true);
SELECT pg_catalog.setval('public.sign_in_code_id_seq', 1, true);
SELECT pg_catalog.setval('public.tortoise_migrations_id_seq', 1, true);
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
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.help_request
    ADD CONSTRAINT help_request_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.help_tie
    ADD CONSTRAINT help_tie_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT tortoise_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT uid_advice_feedbac_1fdc7f UNIQUE (feedback_id, garment);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_232a2c UNIQUE (subject, seat);
ALTER TABLE ONLY public.audience_grant
    ADD CONSTRAINT uid_audience_gr_subject_cdb174 UNIQUE (subject, account_id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT uid_feedback_outfit__d58b47 UNIQUE (outfit_id, author_id);
ALTER TABLE ONLY public.help_tie
    ADD CONSTRAINT uid_help_tie_asker_i_935d06 UNIQUE (asker_id, helper_id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT uid_offer_request_f0d32e UNIQUE (request_id, author_id);
ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uid_parked_even_consume_7ece72 UNIQUE (consumer, event_id);
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
ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT uid_tortoise_mi_app_3803a5 UNIQUE (app, name);
CREATE UNIQUE INDEX case_open_once ON public.moderation_case USING btree (subject) WHERE (closed_at IS NULL);
CREATE INDEX idx_account_municip_bff30d ON public.account USING btree (municipality_id, role);
CREATE INDEX idx_audience_gr_account_5bdceb ON public.audience_grant USING btree (account_id, subject);
CREATE INDEX idx_barred_addr_until_7ff5b9 ON public.barred_address USING btree (until);
CREATE INDEX idx_bucket_refille_d990c7 ON public.bucket USING btree (refilled_at);
CREATE INDEX idx_conversatio_asker_i_8ec9ab ON public.conversation USING btree (asker_id, last_at);
CREATE INDEX idx_conversatio_helper__489fda ON public.conversation USING btree (helper_id, last_at);
CREATE INDEX idx_decision_case_id_c0d4db ON public.decision USING btree (case_id, decided_at);
CREATE INDEX idx_event_municip_70d4bd ON public.event USING btree (municipality, id);
CREATE INDEX idx_event_subject_9cca7c ON public.event USING btree (subject, id);
CREATE INDEX idx_help_reques_author__9116d7 ON public.help_request USING btree (author_id, created_at);
CREATE INDEX idx_help_reques_labour__288b2a ON public.help_request USING btree (labour_region, visibility, state, created_at);
CREATE INDEX idx_help_reques_municip_b8cdea ON public.help_request USING btree (municipality, created_at);
CREATE INDEX idx_help_reques_state_30a52c ON public.help_request USING btree (state, visibility, created_at);
CREATE INDEX idx_help_reques_state_75a414 ON public.help_request USING btree (state, needed_by);
CREATE INDEX idx_help_reques_state_8c2578 ON public.help_request USING btree (state, visibility, latitude, longitude);
CREATE INDEX idx_help_tie_helper__871321 ON public.help_tie USING btree (helper_id, asker_id);
CREATE INDEX idx_leftover_due_at_3a7036 ON public.leftover USING btree (due_at);
CREATE INDEX idx_message_convers_a186fa ON public.message USING btree (conversation_id, id);
CREATE INDEX idx_moderation__municip_bb7513 ON public.moderation_case USING btree (municipality, closed_at, due_at);
CREATE INDEX idx_notice_about_i_d30f93 ON public.notice USING btree (about_id);
CREATE INDEX idx_notice_account_101554 ON public.notice USING btree (account_id, seen_at, created_at);
CREATE INDEX idx_notice_path_7c1e20 ON public.notice USING btree (path);
CREATE INDEX idx_offer_author__5d88f9 ON public.offer USING btree (author_id, state);
CREATE INDEX idx_outbox_account_a115b8 ON public.outbox USING btree (account_id);
CREATE INDEX idx_outbox_next_tr_42c87e ON public.outbox USING btree (next_try_at);
CREATE INDEX idx_outfit_answere_74f632 ON public.outfit USING btree (answered_at, closes_at);
CREATE INDEX idx_outfit_asked_h_04eb33 ON public.outfit USING btree (asked_how_at, interview_at);
CREATE INDEX idx_outfit_author__096bbb ON public.outfit USING btree (author_id, created_at);
CREATE INDEX idx_outfit_destroy_6c2330 ON public.outfit USING btree (destroyed_at, destroy_at);
CREATE INDEX idx_outfit_labour__22205b ON public.outfit USING btree (labour_region, visibility, created_at);
CREATE INDEX idx_outfit_municip_f5c2ff ON public.outfit USING btree (municipality, created_at);
CREATE INDEX idx_outfit_visibil_b040e5 ON public.outfit USING btree (visibility, created_at);
CREATE INDEX idx_profile_helps_88f76a ON public.profile USING btree (helps, latitude, longitude, author_id);
CREATE INDEX idx_profile_ski_skill_i_5f6cfe ON public.profile_skill USING btree (skill_id, helps, latitude, longitude, account_id);
CREATE INDEX idx_reading_account_ad8a57 ON public.reading USING btree (account_id, unread);
CREATE INDEX idx_removed_pic_decisio_39e3a0 ON public.removed_picture USING btree (decision);
CREATE INDEX idx_report_reporte_55f746 ON public.report USING btree (reporter_id, created_at);
CREATE INDEX idx_request_ski_skill_i_46f726 ON public.request_skill USING btree (skill_id, request_id);
CREATE INDEX idx_session_account_2a0f19 ON public.session USING btree (account_id);
CREATE INDEX idx_session_expires_823c67 ON public.session USING btree (expires_at);
CREATE INDEX idx_sign_in_cod_email_57a13f ON public.sign_in_code USING btree (email, created_at);
CREATE INDEX idx_sign_in_cod_expires_19f58a ON public.sign_in_code USING btree (expires_at);
CREATE UNIQUE INDEX offer_accepted_once ON public.offer USING btree (request_id) WHERE ((state)::text = 'accepted'::text);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.municipality(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.advice
    ADD CONSTRAINT advice_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES public.feedback(id) ON DELETE CASCADE;
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
