package jp.yakuba.platform.access.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.yakuba.platform.access.permission.PermissionSettings.Dated;
import jp.yakuba.platform.access.permission.PermissionSettings.Scope;
import jp.yakuba.platform.access.permission.PermissionSettings.Setting;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A decision on a permission as kept. */
@Entity
@IdClass(PermissionDecision.Key.class)
@Table(schema = "platform", name = "permission_setting")
class PermissionDecision {

    record Key(String scope, String scopeName, String permission, LocalDate effectiveFrom) {}

    @Id
    private String scope;

    @Id
    private String scopeName;

    @Id
    private String permission;

    @Id
    private LocalDate effectiveFrom;

    private boolean granted;

    @Column
    private Instant recordedAt;

    @Column
    private String recordedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PermissionDecision() {}

    PermissionDecision(UnitOfWork work, Setting setting, LocalDate from) {
        this.scope = setting.scope().code();
        this.scopeName = setting.scopeName();
        this.permission = setting.permission().code();
        this.effectiveFrom = from;
        this.granted = setting.granted();
        this.recordedAt = work.now();
        this.recordedBy = work.operator().userId();
    }

    static Key key(Setting setting, LocalDate from) {
        return new Key(
                setting.scope().code(),
                setting.scopeName(),
                setting.permission().code(),
                from);
    }

    /** Decides otherwise, for the same day. */
    void decide(UnitOfWork work, boolean otherwise) {
        granted = otherwise;
        recordedAt = work.now();
        recordedBy = work.operator().userId();
    }

    Dated dated() {
        return new Dated(new Setting(Scope.of(scope), scopeName, new Permission(permission), granted), effectiveFrom);
    }
}
