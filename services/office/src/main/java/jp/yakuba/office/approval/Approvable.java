package jp.yakuba.office.approval;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What the drafts of all businesses have in common; what was typed into one is of its business. */
public interface Approvable {

    /** How {@link #timeOfEntry} is written. */
    DateTimeFormatter TIME_OF_ENTRY = DateTimeFormatter.ofPattern("M月d日 H:mm");

    /** Names it, from the draft on. */
    DraftId key();

    /** What is known of it beside what was typed. */
    Entry entry();

    /** Where it is on its way. */
    default DraftState state() {
        return entry().state();
    }

    /** Counted up with every change; what an ETag says. */
    default int revision() {
        return entry().revision();
    }

    /** Who entered it, and then who changed what was entered, in that order; none of them can decide on it. */
    default List<DraftAuthor> authors() {
        return entry().authors();
    }

    /** Where it was entered. */
    default String place() {
        return entry().place();
    }

    /** When it was entered. */
    default Instant enteredAt() {
        return entry().enteredAt();
    }

    /** When something was done with it last. */
    default Instant changedAt() {
        return entry().changedAt();
    }

    /** Code of each alert that was passed, with the reason. */
    default Map<String, String> passedAlerts() {
        return entry().passedAlerts();
    }

    /** Why it was sent back; empty if it was not. */
    default String noteToClerk() {
        return entry().noteToClerk();
    }

    /** The clerk who entered it. */
    default DraftAuthor entered() {
        return authors().getFirst();
    }

    /** Whether the operator typed it as it is now, and so knows what stands in it. Who typed it before may not. */
    default boolean isTypedBy(Operator operator) {
        return authors().getLast().is(operator);
    }

    /** The user ids of who has entered it, or ever changed what was entered. */
    default Set<String> writers() {
        return authors().stream().map(DraftAuthor::userId).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of those who have changed what was entered, other than who entered it; empty if nobody has. */
    default String changers() {
        return authors().stream()
                .filter(author -> !author.userId().equals(entered().userId()))
                .map(DraftAuthor::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** When it was entered, as lists and pages show it. */
    default String timeOfEntry() {
        return TIME_OF_ENTRY.format(ZonedDateTime.ofInstant(enteredAt(), UnitOfWork.JAPAN));
    }

    /** The user ids of those who have changed what was entered. */
    default List<String> changedBy() {
        return authors().stream().skip(1).map(DraftAuthor::userId).distinct().toList();
    }
}
