package jp.yakuba.platform.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What a municipality demands of everybody who logs in. */
@ApplicationScoped
class AccessPolicy {

    private final AccessSettings settings;
    private final Audit audit;

    AccessPolicy(AccessSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    boolean secondFactorRequired(UnitOfWork work) {
        return work.sql()
                .createQuery("select second_factor_required from platform.access_policy")
                .mapTo(Boolean.class)
                .findOne()
                .orElse(settings.secondFactorRequired());
    }

    void requireSecondFactor(UnitOfWork work, boolean required) {
        work.sql()
                .createUpdate("""
                        insert into platform.access_policy (second_factor_required, recorded_at, recorded_by)
                        values (:required, :now, :by)
                        on conflict (municipality_code) do update set second_factor_required = :required,
                            recorded_at = :now, recorded_by = :by
                        """)
                .bind("required", required)
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("by", work.operator().userId())
                .execute();
        audit.record(work, AuditEntry.of(PlatformOperation.ACCESS_POLICY).detail("second-factor-required", required));
    }
}
