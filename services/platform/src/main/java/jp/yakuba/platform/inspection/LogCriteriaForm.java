package jp.yakuba.platform.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.DayField;
import org.jspecify.annotations.Nullable;

/** Criteria as texts: a form, the query of an address, a JSON body and the details of an entry look the same. */
final class LogCriteriaForm {

    static final String FROM = "from";
    static final String TO = "to";
    static final String USER = "userId";
    static final String OPERATION = "operation";
    static final String ADDRESSEE = "addressee";
    static final String OUTCOME = "outcome";
    static final String TERMINAL = "terminal";
    static final String INDIVIDUAL_NUMBER = "individualNumber";
    static final String OUTSIDE_HOURS = "outsideHours";
    static final String AT_LEAST = "atLeast";
    static final Set<String> FIELDS =
            Set.of(FROM, TO, USER, OPERATION, ADDRESSEE, OUTCOME, TERMINAL, INDIVIDUAL_NUMBER, OUTSIDE_HOURS, AT_LEAST);

    private static final int LONGEST = 100;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final int DAYS_BY_DEFAULT = 6;

    private final Map<String, String> texts;
    private final AuditNames names;
    private Findings findings = Findings.none();

    private LogCriteriaForm(Map<String, String> texts, AuditNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** The criteria; without a period the last seven days. Refuses with every finding if they cannot be. */
    static LogCriteria parse(Map<String, String> texts, AuditNames names, LocalDate today) {
        return new LogCriteriaForm(texts, names).criteria(today);
    }

    /** The texts that {@link #parse} reads; days as {@code 2026-11-21}. */
    static Map<String, String> texts(LogCriteria criteria) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(FROM, criteria.from().toString());
        texts.put(TO, criteria.to().toString());
        put(texts, USER, criteria.userId());
        put(texts, OPERATION, criteria.operation());
        put(
                texts,
                ADDRESSEE,
                criteria.addressee() == null ? "" : criteria.addressee().value());
        put(texts, OUTCOME, criteria.outcome() == null ? "" : criteria.outcome().code());
        put(texts, TERMINAL, criteria.terminal());
        put(texts, INDIVIDUAL_NUMBER, criteria.individualNumber() ? "true" : "");
        put(texts, OUTSIDE_HOURS, criteria.outsideHours() ? "true" : "");
        put(texts, AT_LEAST, criteria.atLeast() == 0 ? "" : String.valueOf(criteria.atLeast()));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (!text.isEmpty()) {
            texts.put(field, text);
        }
    }

    private LogCriteria criteria(LocalDate today) {
        var to = read(TO, today, DayField::parse);
        var from = read(FROM, to.minusDays(DAYS_BY_DEFAULT), DayField::parse);
        var criteria = new LogCriteria(
                from,
                to,
                read(USER, "", text -> text),
                read(OPERATION, "", this::operation),
                this.<@Nullable AddresseeNumber>read(ADDRESSEE, null, AddresseeNumber::parse),
                this.<@Nullable Outcome>read(OUTCOME, null, LogCriteriaForm::outcome),
                read(TERMINAL, "", text -> text),
                read(INDIVIDUAL_NUMBER, false, LogCriteriaForm::yes),
                read(OUTSIDE_HOURS, false, LogCriteriaForm::yes),
                read(AT_LEAST, 0, LogCriteriaForm::count),
                Long.MAX_VALUE);
        checkPeriod(from, to);
        Refusal.ifErrors(findings);
        return criteria;
    }

    private void checkPeriod(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            add(Finding.error(FoundationError.PERIOD_REVERSED, FROM, "期間の始めが終わりより後です。", "始めと終わりを確かめてください。"));
        } else if (from.isBefore(to.minusYears(LogCriteria.LONGEST_YEARS))) {
            var most = LogCriteria.LONGEST_YEARS + "年以内にしてください。";
            add(Finding.error(PlatformError.PERIOD_TOO_LONG, FROM, "期間が長すぎます。", most));
        }
    }

    private String operation(String code) {
        if (!names.hasOperation(code)) {
            throw new RejectedValue(FoundationError.CODE_UNKNOWN, "操作の種類がありません。", "一覧から選んでください。");
        }
        return code;
    }

    private static Outcome outcome(String code) {
        for (var outcome : Outcome.values()) {
            if (outcome.code().equals(code)) {
                return outcome;
            }
        }
        throw new RejectedValue(FoundationError.CODE_UNKNOWN, "結果の種類がありません。", "一覧から選んでください。");
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RejectedValue(FoundationError.CODE_UNKNOWN, "はい・いいえの項目です。", "true か false を指定してください。");
        };
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new RejectedValue(FoundationError.NOT_A_NUMBER, "件数ではありません。", "0 以上の整数を半角で入力してください。");
        }
        return Integer.parseInt(text);
    }

    private <T extends @Nullable Object> T read(
            String field, T otherwise, java.util.function.Function<String, T> reader) {
        var text = Objects.requireNonNullElse(texts.get(field), "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        return attempt(field, otherwise, () -> reader.apply(clean(text)));
    }

    private <T extends @Nullable Object> T attempt(String field, T otherwise, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (RejectedValue rejected) {
            add(rejected.finding(field));
            return otherwise;
        }
    }

    private static String clean(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "長すぎます。", LONGEST + "文字以内にしてください。");
        }
        if (NOT_TEXT.matcher(text).find()) {
            throw new RejectedValue(FoundationError.CONTROL_CHARACTER, "使えない文字が含まれています。", "入力し直してください。");
        }
        return text;
    }

    private void add(Finding finding) {
        findings = findings.and(finding);
    }
}
