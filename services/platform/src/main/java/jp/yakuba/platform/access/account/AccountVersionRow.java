package jp.yakuba.platform.access.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A version of an account as kept. */
@Entity
@IdClass(AccountVersionRow.Key.class)
@Table(schema = "platform", name = "account_version")
class AccountVersionRow {

    record Key(String userId, int version) {}

    @Id
    private String userId;

    @Id
    private int version;

    private LocalDate effectiveFrom;
    private String name;
    private String department;
    private String place;
    private String[] roles;
    private String[] granted;
    private String[] withheld;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AccountVersionRow() {}

    AccountVersionRow(UnitOfWork work, String userId, int version, LocalDate effectiveFrom, AccountProfile profile) {
        this.userId = userId;
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.name = profile.name();
        this.department = profile.department();
        this.place = profile.place();
        this.roles = codes(profile.roles(), HeldRole::code);
        this.granted = codes(profile.granted(), Permission::code);
        this.withheld = codes(profile.withheld(), Permission::code);
        this.validFrom = profile.validFrom();
        this.validTo = profile.validTo();
        this.recordedAt = work.now();
        this.recordedBy = work.operator().userId();
    }

    AccountVersion version() {
        return new AccountVersion(version, effectiveFrom, profile(), recordedAt, recordedBy, withdrawnAt != null);
    }

    private AccountProfile profile() {
        return AccountProfile.ofCodes(name, department, place, roles, granted, withheld, validFrom, validTo);
    }

    private static <T> String[] codes(Set<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toArray(String[]::new);
    }
}
