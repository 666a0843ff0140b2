package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.KanaFold;
import jp.yakuba.foundation.text.Latin;
import jp.yakuba.foundation.text.VariantKey;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.UnknownDate;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;

/**
 * ３情報（氏名・性別・生年月日）: who may be the same person (4.1.1.2). A name that is written otherwise is the same name as the
 * search has it (2.1.2): 髙﨑 and 高崎, さくら and サクラ, 氏名, 旧氏 and 通称; and so is one that is read alike. What is blank
 * or only partly known says nothing against it.
 */
@Requirement("001/4.1.1.2")
public final class SamePerson {

    private SamePerson() {}

    /** Whether the record may be that of the person. */
    public static boolean maybe(Names names, @Nullable Sex sex, RecordedDate birth, ResidentVersion row) {
        return (sex == null || row.sex() == null || sex == row.sex())
                && bornAlike(birth, row.birthDate())
                && namedAlike(names, row.names());
    }

    private static boolean namedAlike(Names names, Names others) {
        return !Collections.disjoint(folded(names), folded(others))
                || !Collections.disjoint(readings(names), readings(others));
    }

    private static Set<String> folded(Names names) {
        return written(names).stream()
                .map(name -> KanaFold.fold(Latin.fold(VariantKey.of(name)), KanaFold.Level.EXACT))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The whole names by which the person is or was known. */
    public static List<String> written(Names names) {
        var written = new ArrayList<String>();
        Stream.of(names.full(), names.roman(), names.kanji(), names.commonName())
                .filter(Objects::nonNull)
                .forEach(written::add);
        if (names.formerSurname() != null && names.givenName() != null) {
            written.add(names.formerSurname() + names.givenName());
        }
        return written;
    }

    /** How these are read, folded as loosely as the search folds. */
    private static Set<String> readings(Names names) {
        var readings = new HashSet<String>();
        Stream.of(names.reading(), names.commonNameReading())
                .filter(Objects::nonNull)
                .forEach(reading -> readings.add(KanaFold.fold(reading.value(), KanaFold.Level.K3)));
        return readings;
    }

    /** Known days are the same day; of others, the times that they leave open meet. */
    private static boolean bornAlike(RecordedDate birth, RecordedDate other) {
        if (!birth.unknown() && !other.unknown()) {
            return birth.value().equals(other.value());
        }
        return !isBehind(birth, other) && !isBehind(other, birth);
    }

    private static boolean isBehind(RecordedDate date, RecordedDate other) {
        return UnknownDate.latest(other)
                .filter(last -> last.isBefore(earliest(date)))
                .isPresent();
    }

    /** 年頃 may be the year before. */
    private static CivilDate earliest(RecordedDate date) {
        var first = date.value();
        var wording = date.wording();
        return wording != null && wording.endsWith("年頃") && first.year() > 1
                ? new CivilDate(first.year() - 1, 1, 1)
                : first;
    }
}
