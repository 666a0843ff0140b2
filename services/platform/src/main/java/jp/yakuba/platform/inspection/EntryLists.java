package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the log for auditors. A search is remembered by the log itself: its entry holds the criteria, and its id stands
 * in addresses instead of them, so that no addressee's number does.
 */
@ApplicationScoped
class EntryLists {

    private static final int ROWS = 50;

    private final LogReading reading;
    private final AuditNames names;
    private final Audit audit;

    EntryLists(LogReading reading, AuditNames names, Audit audit) {
        this.reading = reading;
        this.names = names;
        this.audit = audit;
    }

    /** What the list's form offers. */
    record Choices(List<Option> operations, List<Option> outcomes) {}

    /**
     * A page of a list.
     *
     * @param here the query of its address
     */
    record Shown(List<EntryView> rows, Pages pages, String here) {}

    Choices choices() {
        var outcomes = Stream.of(Outcome.values())
                .map(outcome -> new Option(outcome.code(), outcome.label()))
                .toList();
        return new Choices(names.operations(), outcomes);
    }

    LogCriteria criteria(UnitOfWork work, Map<String, String> texts) {
        return LogCriteriaForm.parse(texts, names, work.today());
    }

    /** Tells the log what somebody looks for; the query under which the search is shown. */
    String remember(UnitOfWork work, LogCriteria criteria) {
        return "search=" + audit.append(work, criteria.told(PlatformOperation.AUDIT_SEARCH));
    }

    /** What the operator looked for. */
    LogCriteria remembered(UnitOfWork work, long search) {
        var entry = reading.find(work, search)
                .filter(found -> found.operation().equals(PlatformOperation.AUDIT_SEARCH.code()))
                .filter(found -> found.userId().equals(work.operator().userId()))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var texts = new HashMap<String, String>();
        entry.details().forEach((name, value) -> texts.put(name.replace(LogCriteria.TOLD, ""), value));
        entry.subjects()
                .forEach(subject -> texts.put(
                        LogCriteriaForm.ADDRESSEE, Subject.parse(subject).number()));
        return criteria(work, texts).before(search);
    }

    /** The criteria as a query; without the addressee, who is only remembered. */
    static String query(LogCriteria criteria) {
        return LogCriteriaForm.texts(criteria).entrySet().stream()
                .filter(field -> !field.getKey().equals(LogCriteriaForm.ADDRESSEE))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A page of what is found, as the screen shows it. */
    Shown show(UnitOfWork work, LogCriteria criteria, String query, @Nullable String cursor) {
        var page = read(work, criteria, LogPosition.parse(cursor), ROWS);
        var count = reading.count(work, criteria);
        var here = cursor == null || cursor.isEmpty() ? query : "page=" + cursor + "&" + query;
        return new Shown(
                page.entries().stream()
                        .map(entry -> new EntryView(entry, names))
                        .toList(),
                new Pages(summary(page, count), address(page.previous(), query), address(page.next(), query)),
                here);
    }

    /** Reads a page, and tells the log that it was read. */
    LogPage read(UnitOfWork work, LogCriteria criteria, LogPosition position, int limit) {
        var page = reading.page(work, criteria, position, limit);
        audit.record(
                work,
                criteria.told(PlatformOperation.AUDIT_READ)
                        .records(page.entries().size()));
        return page;
    }

    private static String summary(LogPage page, int count) {
        var total =
                count > LogReading.MOST_COUNTED ? "%,d件以上".formatted(LogReading.MOST_COUNTED) : "%,d件".formatted(count);
        return page.entries().isEmpty()
                ? total
                : total
                        + "中 %,d～%,d件（新しい順）"
                                .formatted(
                                        page.first() + 1,
                                        page.first() + page.entries().size());
    }

    /** What the pager puts behind {@code ?page=}. */
    private static @Nullable String address(@Nullable LogPosition position, String query) {
        return position == null ? null : position.cursor().text() + "&" + query;
    }

    /** The form filled with the criteria; days as clerks write them. */
    FormState form(LogCriteria criteria) {
        var form = FormState.blank();
        for (var field : LogCriteriaForm.texts(criteria).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form.with(LogCriteriaForm.FROM, DayField.text(criteria.from()))
                .with(LogCriteriaForm.TO, DayField.text(criteria.to()))
                .with(Findings.none());
    }
}
