package jp.yakuba.residentrecords.certificate.content;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/** Dates as certificates print them; unknown ones by their wording. */
@Requirement("001/1.1.9")
public final class Dates {

    private Dates() {}

    public static String wareki(@Nullable RecordedDate date) {
        return date == null ? "" : date.display(DateStyle.WAREKI);
    }

    public static String wareki(@Nullable LocalDate date) {
        return date == null ? "" : wareki(RecordedDate.of(date));
    }

    public static String western(@Nullable LocalDate date) {
        return date == null ? "" : RecordedDate.of(date).display(DateStyle.WESTERN);
    }

    /** The day of birth: in the Japanese calendar, of foreign residents in the western one. */
    public static String birth(CertifiedPerson person) {
        return person.birthDate()
                .display(
                        switch (person.items()) {
                            case KindItems.Japanese japanese -> DateStyle.WAREKI;
                            case KindItems.Foreign foreign -> DateStyle.WESTERN;
                        });
    }
}
