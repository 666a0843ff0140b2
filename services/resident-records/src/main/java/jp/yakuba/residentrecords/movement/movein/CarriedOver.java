package jp.yakuba.residentrecords.movement.movein;

import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.resident.CountryCode;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.NamePreference;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * 再転入: items of the 除票 that the form does not ask for and that are still true, where the notification says nothing
 * else (4.1.1.2). What the residence card says today (在留資格, 在留期間, 番号), since when somebody is a foreign resident and
 * whether 住居地 was notified (法第30条の45 and 第30条の46) begin anew with the movement: these are never taken over.
 */
@Requirement("001/4.1.1.2")
record CarriedOver(ResidentVersion last) {

    /** Whether the former record is of the same kind; one who was naturalised since has no items of foreigners. */
    boolean isOfSameKind(Newcomer newcomer) {
        return last.kind() == newcomer.kind();
    }

    /** 氏名優先区分 (1.1.2) goes on as long as the 通称 that it is about is the same. */
    @Requirement("001/1.1.2")
    Names names(Names now) {
        return now.preference() == null && hasSameCommonName(now) ? now.withPreference(preference()) : now;
    }

    private @Nullable NamePreference preference() {
        return last.names().preference();
    }

    /** 国名コード goes with the same 国籍名等, the entries about 通称 (1.1.7) with the same 通称. */
    @Requirement({"001/1.1.2", "001/1.1.7"})
    @Nullable
    ForeignItems foreign(@Nullable ForeignItems now, Names names) {
        var before = last.foreign();
        if (now == null || before == null) {
            return now;
        }
        var entries = hasSameCommonName(names) && !now.tellsOfCommonName() ? before : now;
        return now.with(nationality(now, before), entries);
    }

    private static @Nullable CountryCode nationality(ForeignItems now, ForeignItems before) {
        return now.nationalityCode() == null && Objects.equals(now.nationalityName(), before.nationalityName())
                ? before.nationalityCode()
                : now.nationalityCode();
    }

    private boolean hasSameCommonName(Names names) {
        return Objects.equals(names.commonName(), last.names().commonName());
    }
}
