package jp.yakuba.testdata.register;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置 for one person (3.4).
 *
 * @param resident the protected person
 * @param from first day
 * @param until last day; null while it is provisional
 * @param provisional 仮支援措置
 * @param inspection refuses 閲覧
 * @param copies refuses 写し交付
 * @param supplementaryRegister refuses 附票の写し
 */
@Requirement("001/3.4")
public record ProtectionMeasure(
        Resident resident,
        LocalDate from,
        @Nullable LocalDate until,
        boolean provisional,
        boolean inspection,
        boolean copies,
        boolean supplementaryRegister) {}
