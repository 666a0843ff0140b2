package jp.yakuba.office.addressee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.screens.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One 抑止 of a person.
 *
 * @param kind {@code protection}, {@code provisional} or {@code other}
 * @param level {@code error} forbids, {@code alert} asks for care
 * @param endsOn when its term ends; that it passes ends nothing
 * @param movement whether 異動入力 is suppressed
 * @param issue whether 証明書の発行 is
 * @param inquiry whether 照会 is
 */
record KnownSuppression(
        String kind, String level, @Nullable LocalDate endsOn, boolean movement, boolean issue, boolean inquiry) {

    /** Reads one as the register tells it, or as {@link #put} has written it. */
    static KnownSuppression of(JsonNode told) {
        var end = told.path("endsOn");
        var procedures = told.path("procedures");
        return new KnownSuppression(
                told.path("kind").asText(),
                told.path("level").asText(),
                end.isTextual() ? LocalDate.parse(end.asText()) : null,
                procedures.path("movement").asBoolean(),
                procedures.path("issue").asBoolean(),
                procedures.path("inquiry").asBoolean());
    }

    void put(ObjectNode kept) {
        kept.put("kind", kind).put("level", level);
        if (endsOn != null) {
            kept.put("endsOn", endsOn.toString());
        }
        kept.putObject("procedures")
                .put("movement", movement)
                .put("issue", issue)
                .put("inquiry", inquiry);
    }

    /** Whether nobody may learn where the person is; what nobody knows yet is taken for that. */
    boolean isProtection() {
        return !kind.equals("other");
    }

    /** What the clerk must see wherever the person is shown. */
    Mark mark(LocalDate today) {
        if (isProtection()) {
            var name = kind.equals("provisional") ? "仮支援措置" : "支援措置";
            return Mark.guard(name + (endsOn != null && endsOn.isBefore(today) ? "（期間終了・未解除）" : "期間中"));
        }
        return level.equals("alert") ? Mark.alert(procedures() + "注意") : Mark.guard(procedures() + "抑止");
    }

    private String procedures() {
        return Stream.of(movement ? "異動入力" : "", issue ? "証明書の発行" : "", inquiry ? "照会" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("・"));
    }
}
