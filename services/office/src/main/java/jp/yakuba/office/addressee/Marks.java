package jp.yakuba.office.addressee;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.screens.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What a business carries on to whatever it shows, prints or sends of a person: that care is needed, and which.
 *
 * @param guarded whether the record tells where a protected person is, this one or another
 * @param suppressions all that is suppressed
 */
public record Marks(boolean guarded, List<KnownSuppression> suppressions) {

    private static final Mark GUARDED = Mark.guard("支援対象者と同じ住所・世帯の履歴");

    /** Takes the list as it is now. */
    public Marks {
        suppressions = List.copyOf(suppressions);
    }

    /** Of somebody whom nothing protects. */
    public static Marks none() {
        return new Marks(false, List.of());
    }

    /**
     * 支援措置 of somebody who is in no register here, as the municipality of the address has told by letter.
     *
     * @param endsOn when its term ends; null if the letter does not say
     */
    public static Marks ofProtection(@Nullable LocalDate endsOn) {
        return new Marks(true, List.of(new KnownSuppression("protection", "error", endsOn, true, true, true)));
    }

    /** Reads them as the register tells them, or as {@link #text} has written them. */
    static Marks of(JsonNode told) {
        return new Marks(
                told.path("guarded").asBoolean(),
                StreamSupport.stream(told.path("suppressions").spliterator(), false)
                        .map(KnownSuppression::of)
                        .toList());
    }

    String text() {
        var kept = Json.object().put("guarded", guarded);
        var list = kept.putArray("suppressions");
        suppressions.forEach(suppression -> suppression.put(list.addObject()));
        return Json.write(kept);
    }

    /** Whether it is a 支援対象者, provisionally or not. */
    public boolean isOfProtectedPerson() {
        return suppressions.stream().anyMatch(KnownSuppression::isProtection);
    }

    /** Whether the addresses are to be kept like those of a protected person. */
    public boolean guardsAddresses() {
        return guarded || isOfProtectedPerson();
    }

    /** Whether anything is suppressed. */
    public boolean isSuppressed() {
        return !suppressions.isEmpty();
    }

    /** What the clerk must see wherever the person is shown. */
    public List<Mark> shown(LocalDate today) {
        var own = suppressions.stream()
                .map(suppression -> suppression.mark(today))
                .distinct();
        return (guarded && !isOfProtectedPerson() ? Stream.concat(own, Stream.of(GUARDED)) : own).toList();
    }
}
