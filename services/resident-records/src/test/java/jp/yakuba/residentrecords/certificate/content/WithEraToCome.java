package jp.yakuba.residentrecords.certificate.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.search.BirthPeriod;

/** A program that knows the eras of its own list: what resident records make of dates in it. */
final class WithEraToCome {

    private WithEraToCome() {}

    public static void main(String... none) {
        var searched =
                Stream.of("安久2年", "A2.3", "a2〜a3").map(BirthPeriod::parse).map(WithEraToCome::span);
        var taken = Stream.of("安久2年3月4日", "A2.3.4", "2032-03-04")
                .map(text -> (RecordedDate) Values.typed().parse(RecordedDate.class, text))
                .map(Dates::wareki);
        var told = String.join("\n", Stream.concat(searched, taken).toList());
        System.out.writeBytes(told.getBytes(StandardCharsets.UTF_8));
    }

    private static String span(BirthPeriod period) {
        return String.join(" ", List.of(period.first().toString(), period.last().toString()));
    }
}
