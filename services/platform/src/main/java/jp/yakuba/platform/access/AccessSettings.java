package jp.yakuba.platform.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code yakuba.access.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.access")
public interface AccessSettings {

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

    /** Whether another administrator must grant what an administrator is to get. */
    @WithDefault("true")
    boolean ownRightsByAnother();

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

    /** What happens after wrong passwords or codes, which count each on their own. */
    interface Lockout {
        /** Failures of one account at one terminal before the first delay. */
        @WithDefault("5")
        int failures();

        /** Failures of one account at all terminals that it was not entered from yet. */
        @WithDefault("30")
        int accountFailures();

        /** Failures of all accounts at one terminal. */
        @WithDefault("60")
        int sourceFailures();

        /** The first delay; each further failure doubles it. */
        @WithDefault("1m")
        Duration firstDelay();

        /** The longest delay. */
        @WithDefault("15m")
        Duration longestDelay();

        /** For how long a terminal from which an account was entered is known to it. */
        @WithDefault("90d")
        Duration terminalKnownFor();

        /**
         * Addresses or networks ({@code 10.1.2.0/24}), by commas, at which only the failures of one account at one
         * terminal count: the administrators' own terminals, which nobody on the network can then close for them.
         */
        Optional<List<String>> trustedAddresses();

        /** A refusal takes at least this long, whatever it was refused for. */
        @WithDefault("300ms")
        Duration answerAfter();
    }

    /** Passwords and the cost of their hash (Argon2id; defaults after RFC 9106 and OWASP). */
    interface Password {
        @WithDefault("12")
        int shortest();

        /** What everybody here thinks of first: names of the town, its offices and systems in Latin letters, by commas. */
        Optional<List<String>> ownWords();

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
