package jp.yakuba.platform.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yakuba.access.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.access")
interface AccessSettings {

    /** How the staff logs in. */
    @WithDefault("password")
    LoginMethod login();

    /** With {@code login=oidc}: the claim that holds the user id. */
    @WithDefault("preferred_username")
    String oidcUserClaim();

    /** With {@code login=oidc}: the claim that holds the municipality; without it, that of the service counts. */
    @WithDefault("municipality_code")
    String oidcMunicipalityClaim();

    Session session();

    Lockout lockout();

    Password password();

    /** Whether a municipality that has not decided demands a second factor. */
    @WithDefault("false")
    boolean secondFactorRequired();

    /** Who checks the password. */
    enum LoginMethod {
        PASSWORD,
        OIDC
    }

    /** How long a session lives. */
    interface Session {
        /** Without any request. */
        @WithDefault("30m")
        Duration idle();

        /** In all. */
        @WithDefault("12h")
        Duration longest();
    }

    /** What happens after wrong passwords or codes. */
    interface Lockout {
        @WithDefault("5")
        int failures();

        @WithDefault("15m")
        Duration duration();

        /** A refusal takes at least this long, whatever it was refused for. */
        @WithDefault("300ms")
        Duration answerAfter();
    }

    /** Passwords and the cost of their hash (Argon2id; defaults after RFC 9106 and OWASP). */
    interface Password {
        @WithDefault("12")
        int shortest();

        @WithDefault("19456")
        int memoryKib();

        @WithDefault("2")
        int iterations();

        @WithDefault("1")
        int parallelism();

        /** How many are computed at once: bounds memory and time when many log in, or somebody tries to guess. */
        @WithDefault("4")
        int atOnce();
    }
}
