package jp.yakuba.residentrecords.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.resident.CountryCode;
import jp.yakuba.residentrecords.resident.DataItem;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes what another system or a spreadsheet has written otherwise, where there is no doubt what is meant: digits in full
 * width, a hyphen in a 郵便番号, a code without its leading zeros. Each is said, so that somebody looks at it. Names and texts
 * are never touched.
 */
final class TakenText {

    private static final Set<Class<?>> DIGITS = Set.of(
            AddresseeNumber.class,
            HouseholdNumber.class,
            MunicipalityCode.class,
            ResidentRecordCode.class,
            CountryCode.class,
            PostalCode.class,
            TownAreaCode.class);

    private static final String CODE = "code:";
    private static final Pattern POSTAL_CODE = Pattern.compile("〒? ?([0-9]{3})-([0-9]{4})");

    private final List<Finding> findings = new ArrayList<>();

    /** The text of an item as it is taken; one that is not in the list is taken as it is. */
    @Nullable
    String of(@Nullable DataItem item, Leaf leaf, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        var taken = item == null ? text : taken(item, leaf.type(), text);
        if (!taken.equals(text)) {
            findings.add(Finding.alert(
                    RecordsAlert.TAKEN_AS_MEANT,
                    leaf.path(),
                    "半角数字でないか、先頭の０などがないため、補って取り込みました。",
                    "取り込んだ値が正しいかを確かめ、元のデータを直してください。"));
        }
        return taken;
    }

    /** What was taken otherwise than it was written. */
    List<Finding> findings() {
        return findings;
    }

    private static String taken(DataItem item, Class<?> type, String text) {
        if (item.type().startsWith(CODE)) {
            var list = CodeList.load(item.type().substring(CODE.length()));
            return list.has(text) ? text : code(list, Widths.halfAscii(text).strip(), text);
        }
        return DIGITS.contains(type) ? digits(type, text) : text;
    }

    private static String digits(Class<?> type, String text) {
        if (type == MunicipalityCode.class) {
            var half = Widths.halfAscii(text).strip();
            return half.matches("[0-9]{5}") && isMunicipality("0" + half) ? "0" + half : half;
        }
        if (text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return text;
        }
        var half = Widths.halfAscii(text).strip();
        return type == PostalCode.class ? POSTAL_CODE.matcher(half).replaceFirst("$1$2") : half;
    }

    private static String code(CodeList list, String half, String text) {
        if (list.has(half) || !half.matches("[0-9]+")) {
            return list.has(half) ? half : text;
        }
        var longest = list.codes().stream().mapToInt(String::length).max().orElse(0);
        var padded = "0".repeat(Math.max(0, longest - half.length())) + half;
        return list.has(padded) ? padded : text;
    }

    /** The check digit tells a code without its zero from any other five digits. */
    private static boolean isMunicipality(String code) {
        try {
            return !new MunicipalityCode(code).value().isEmpty();
        } catch (RejectedValue notOne) {
            return false;
        }
    }
}
