package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.residentrecords.protection.Offices;
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
 * @param places 抑止対象の住所等; guarded
 * @param contact 連絡先; guarded
 * @param post 通知の送付先; guarded
 * @param oppositeParties 加害者; guarded
 * @param opinions 相談機関等の意見; guarded
 */
@Requirement("001/1.1.16")
public record Particulars(
        LocalDate receivedOn,
        @Nullable AddresseeNumber applicant,
        @Nullable UnregisteredApplicant unregistered,
        boolean wholeHousehold,
        List<Companion> companions,
        Offices offices,
        @Nullable FirstReceived firstReceived,
        @MaxLength(300) @Nullable String places,
        @MaxLength(200) @Nullable String contact,
        @Nullable PostalDestination post,
        List<OppositeParty> oppositeParties,
        List<Opinion> opinions) {

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

    /** The same with what is guarded of another: what is kept where somebody writes who may not see it. */
    public Particulars withDetailsOf(Particulars other) {
        return withDetails(other.places, other.contact, other.post, other.oppositeParties, other.opinions);
    }

    /** The same without what is guarded. */
    public Particulars withoutDetails() {
        return withDetails(null, null, null, List.of(), List.of());
    }

    private Particulars withDetails(
            @Nullable String otherPlaces,
            @Nullable String otherContact,
            @Nullable PostalDestination otherPost,
            List<OppositeParty> otherParties,
            List<Opinion> otherOpinions) {
        return new Particulars(
                receivedOn,
                applicant,
                unregistered,
                wholeHousehold,
                companions,
                offices,
                firstReceived,
                otherPlaces,
                otherContact,
                otherPost,
                otherParties,
                otherOpinions);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Particulars[" + applicant + "]";
    }
}
