package jp.yakuba.platform.access.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.PlatformError;
import org.jspecify.annotations.Nullable;

/**
 * What an account is from some day on (利用者名称, 所属部署名称, 操作権限, 利用範囲及び期間; 001/10.3).
 *
 * @param place office at which the operator works (入力場所)
 * @param granted permissions beyond those of the roles and the department
 * @param withheld permissions that the roles or the department would give
 * @param validTo last day of use; null when open
 */
public record AccountProfile(
        String name,
        String department,
        String place,
        Set<HeldRole> roles,
        Set<Permission> granted,
        Set<Permission> withheld,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int LONGEST = 60;

    public AccountProfile {
        require(name, "利用者名称");
        if (name.isBlank()) {
            throw new RejectedValue(PlatformError.TEXT_MISSING, "利用者名称がありません。", "利用者の名称を入力してください。");
        }
        require(department, "所属");
        require(place, "場所");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new RejectedValue(FoundationError.PERIOD_REVERSED, "利用期間の終わりが始まりより前です。", "終わりの日を始まりの日以後にしてください。");
        }
        roles = Set.copyOf(roles);
        granted = Set.copyOf(granted);
        withheld = Set.copyOf(withheld);
    }

    /** Open from the day on, without departures from what the roles give. */
    public static AccountProfile of(String name, String department, String place, Set<HeldRole> roles, LocalDate from) {
        return new AccountProfile(name, department, place, roles, Set.of(), Set.of(), from, null);
    }

    /** As it is kept. */
    public static AccountProfile ofCodes(
            String name,
            String department,
            String place,
            String[] roles,
            String[] granted,
            String[] withheld,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        return new AccountProfile(
                name,
                department,
                place,
                of(roles, HeldRole::ofCode),
                of(granted, Permission::new),
                of(withheld, Permission::new),
                validFrom,
                validTo);
    }

    private static <T> Set<T> of(String[] codes, Function<String, T> value) {
        return Stream.of(codes).map(value).collect(Collectors.toSet());
    }

    /** The same, in use from the day on without an end. */
    public AccountProfile openFrom(LocalDate day) {
        return new AccountProfile(name, department, place, roles, granted, withheld, day, null);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static void require(String text, String label) {
        Characters.requireClean(text, label);
        if (Characters.length(text) > LONGEST) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, label + "が長すぎます。", LONGEST + "文字までで入力してください。");
        }
    }
}
