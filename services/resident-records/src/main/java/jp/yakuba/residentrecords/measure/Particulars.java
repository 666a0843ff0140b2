package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.resident.PostalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置の申出: what was asked for.
 *
 * @param receivedOn 申出年月日; 仮支援措置 begins on it
 * @param applicant 宛名番号 of the 申出者; null only of an application that has not been entered yet
 * @param unregistered 申出者 who is not in the register; null of one who is
 * @param wholeHousehold whether whoever stands in the applicant's household, now or later, is protected too
 * @param companions 併せて支援措置を求める者
 * @param offices 支援を求められている事務
 * @param firstReceived 当初受付市区町村, of an application forwarded from there
 * @param places 抑止対象の住所等
 * @param contact 連絡先
 * @param post 通知の送付先
 * @param oppositeParties 加害者
 * @param opinions 相談機関等の意見
 */
@Requirement("001/1.1.16")
@Schema(name = "ProtectionApplication")
public record Particulars(
        @Open LocalDate receivedOn,
        @Open @Nullable AddresseeNumber applicant,
        @Nullable UnregisteredApplicant unregistered,
        @Open boolean wholeHousehold,
        List<Companion> companions,
        Offices offices,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @Nullable
        FirstReceived firstReceived,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @FreeText(anyGlyph = true) @MaxLength(300) @Nullable
        String places,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @FreeText(anyGlyph = true) @MaxLength(200) @Nullable
        String contact,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @Nullable
        PostalDestination post,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) List<OppositeParty> oppositeParties,
        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) List<Opinion> opinions) {

    /** An application as it is typed or sent. */
    static final RecordShape<Particulars> SHAPE = new RecordShape<>(
            Particulars.class, Values.typed().register(PostalCode.class, Particulars::postalCode, PostalCode::value));

    /** With or without its hyphen, however wide. */
    private static PostalCode postalCode(String typed) {
        return new PostalCode(Widths.halfAscii(typed).replaceAll("[-\\s]", ""));
    }

    public Particulars {
        companions = List.copyOf(companions);
        oppositeParties = List.copyOf(oppositeParties);
        opinions = List.copyOf(opinions);
    }

    /** Whom it protects by name, the applicant first. */
    public List<AddresseeNumber> people() {
        return Stream.concat(Stream.ofNullable(applicant), companions.stream().map(Companion::addresseeNumber))
                .distinct()
                .toList();
    }

    /** 宛名番号 of the applicant of a measure. */
    public AddresseeNumber applicantNumber() {
        return Objects.requireNonNull(applicant, "an application that has not been entered");
    }

    /** The same with the number of the applicant. */
    Particulars withApplicant(AddresseeNumber number) {
        return new Particulars(
                receivedOn,
                number,
                unregistered,
                wholeHousehold,
                companions,
                offices,
                firstReceived,
                places,
                contact,
                post,
                oppositeParties,
                opinions);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Particulars[" + applicant + "]";
    }
}
