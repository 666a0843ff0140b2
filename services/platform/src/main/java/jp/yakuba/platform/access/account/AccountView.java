package jp.yakuba.platform.access.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** An account as screens show it on a day. */
public record AccountView(Account account, Instant now, LocalDate today) {

    public String userId() {
        return account.userId();
    }

    public String path() {
        return "/access/accounts/" + account.userId();
    }

    public boolean person() {
        return account.kind() == AccountKind.PERSON;
    }

    public String roles() {
        return labels(account.profile());
    }

    public String period() {
        var to = account.profile().validTo();
        return day(account.profile().validFrom()) + "～" + (to == null ? "" : day(to));
    }

    /** How the account stands: a word, and how it looks. */
    public State state() {
        if (account.locked()) {
            return State.LOCKED;
        }
        if (account.blockedUntil().isAfter(now)) {
            return State.BLOCKED;
        }
        return account.profile().isValidOn(today) ? State.USABLE : State.NOT_VALID;
    }

    /** States of accounts. */
    enum State {
        USABLE("利用中", "success", "success"),
        NOT_VALID("期間外", "neutral", "info"),
        BLOCKED("一時停止（失敗回数）", "alert", "lock"),
        LOCKED("利用停止", "error", "lock");

        private final String label;
        private final String kind;
        private final String icon;

        State(String label, String kind, String icon) {
            this.label = label;
            this.kind = kind;
            this.icon = icon;
        }

        public String label() {
            return label;
        }

        public String kind() {
            return kind;
        }

        public String icon() {
            return icon;
        }
    }

    public boolean stopped() {
        return state() == State.LOCKED || state() == State.BLOCKED;
    }

    /** A change of the account for the list of changes. */
    public record Change(AccountVersion version, boolean prepared) {
        public String from() {
            return day(version.effectiveFrom());
        }

        public String recorded() {
            return time(version.recordedAt());
        }

        public String roles() {
            return labels(version.profile());
        }

        public String state() {
            if (version.withdrawn()) {
                return "取下げ";
            }
            return prepared ? "予定" : "";
        }
    }

    public List<Change> changes(List<AccountVersion> versions) {
        return versions.stream()
                .map(version -> new Change(
                        version, !version.withdrawn() && version.effectiveFrom().isAfter(today)))
                .toList();
    }

    private static String labels(AccountProfile profile) {
        return profile.roles().stream()
                .sorted(Comparator.comparing(HeldRole::business).thenComparing(HeldRole::role))
                .map(HeldRole::label)
                .collect(Collectors.joining("、"));
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    static String time(Instant instant) {
        var local = instant.atZone(UnitOfWork.JAPAN);
        return day(local.toLocalDate()) + " %02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
