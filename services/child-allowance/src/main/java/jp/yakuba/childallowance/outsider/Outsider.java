package jp.yakuba.childallowance.outsider;

import java.time.LocalDate;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;

/**
 * 住登外者, a corporation or a facility as entered. Names are kept with the characters they were entered with.
 *
 * @param name 氏名 or 名称
 * @param reading フリガナ
 * @param birthDate 生年月日 as far as it is known; of a person
 * @param sex 性別; of a person, where it is known
 * @param representative 代表者 or 施設長; of all but persons
 * @param municipality of the address
 * @param address 町字・番地, behind the name of the municipality
 * @param buildingNote 方書
 * @param since the day from which that is the address
 * @param protection whether another municipality has told by letter of 支援措置
 * @param protectedUntil when its term ends, if the letter says so
 * @param note why it is registered, and by which paper it was seen
 */
public record Outsider(
        @Open OutsiderKind kind,
        @Open @FreeText(anyGlyph = true) @MaxLength(100) String name,
        @Open @FreeText(anyGlyph = true) @MaxLength(100) String reading,
        @Open @Nullable RecordedDate birthDate,
        @Open @Nullable Sex sex,

        @Open @Nullable @FreeText(anyGlyph = true) @MaxLength(100)
        String representative,

        @Whereabouts @Nullable @FreeText(anyGlyph = true) @MaxLength(8)
        String postalCode,

        @Whereabouts MunicipalityCode municipality,

        @Whereabouts @FreeText(anyGlyph = true) @MaxLength(120)
        String address,

        @Whereabouts @Nullable @FreeText(anyGlyph = true) @MaxLength(300)
        String buildingNote,

        @Whereabouts LocalDate since,
        @Open boolean protection,
        @Open @Nullable LocalDate protectedUntil,

        @Whereabouts @Nullable @FreeText(anyGlyph = true) @MaxLength(200)
        String note) {

    /** As JSON, as kept and as what one may read of it. */
    static final RecordShape<Outsider> SHAPE = new RecordShape<>(Outsider.class, Values.typed());

    /** The places of all municipalities. */
    static final CodeList PLACES = CodeList.load("municipality");

    /** Who was not born has a day inside, which nobody is shown. */
    private static final RecordedDate NOT_BORN = RecordedDate.unknown(new CivilDate(1900, 1, 1), "－");

    RecordedDate bornOn() {
        return birthDate == null ? NOT_BORN : birthDate;
    }

    /** Whether nothing has changed by which one is taken for another. */
    boolean isCalledLike(Outsider other) {
        return name.equals(other.name) && reading.equals(other.reading) && bornOn().equals(other.bornOn());
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Outsider[" + kind + "]";
    }
}
