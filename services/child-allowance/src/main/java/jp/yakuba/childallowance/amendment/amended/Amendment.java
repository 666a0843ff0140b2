package jp.yakuba.childallowance.amendment.amended;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.entitlement.Effect;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.jspecify.annotations.Nullable;

/**
 * 額改定認定請求書, 額改定届, 受給事由消滅届, or what the office finds by itself. Which of the items are named depends on the kind.
 *
 * @param recipient whose certification is to be changed
 * @param kind what is to be changed of it
 * @param basis how it comes about
 * @param date the day of the claim or notice, or on which the office took it up
 * @param reason why it ends, or why a child counts no more
 * @param claimReason what a claim for more follows
 * @param event the day of the reason, or of what the claim follows
 * @param ceased the day on which the reason for which no claim could be made ceased
 * @param children who comes or leaves
 * @param rescinds which amendment is taken back
 * @param annuls which certification is taken back, by the claim on which it was made
 * @param grounds why it is taken back, as the recipient is told (行政手続法第14条)
 * @param note what else is to be known of it
 */
public record Amendment(
        @Open AddresseeNumber recipient,
        @Open AmendmentKind kind,
        @Open AmendmentBasis basis,
        @Open LocalDate date,
        @Open @Nullable AmendmentReason reason,
        @Open @Nullable ClaimReason claimReason,
        @Open @Nullable LocalDate event,
        @Open @Nullable LocalDate ceased,
        @Open List<AmendedChild> children,
        @Open @Nullable AmendmentId rescinds,
        @Open @Nullable ClaimId annuls,
        @Open @FreeText @MaxLength(400) @Nullable String grounds,
        @Open @FreeText @MaxLength(200) @Nullable String note) {

    /** As JSON, to be kept, and as what one may read of it. */
    public static final RecordShape<Amendment> SHAPE = new RecordShape<>(Amendment.class, Values.typed());

    public Amendment {
        children = List.copyOf(children);
    }

    /** Whom it is about: the recipient, and the children whom it names. */
    public List<AddresseeNumber> subjects() {
        return Stream.concat(Stream.of(recipient), children.stream().map(AmendedChild::addressee))
                .distinct()
                .toList();
    }

    /** The claim for more. */
    public Claim claim() {
        return new Claim(date, Objects.requireNonNull(claimReason), event, ceased);
    }

    /** The last day on which who goes on elsewhere claims there in time; null if that is not so, or its day is not known. */
    @Nullable
    public LocalDate claimedElsewhereBy() {
        return kind == AmendmentKind.EXTINCTION && reason != null && event != null && reason.goesOnElsewhere()
                ? StartMonth.lastDay(event)
                : null;
    }

    /** The day on which it looks for the certification that it is about. */
    public LocalDate day() {
        return kind.hasReason() ? Objects.requireNonNull(event) : date;
    }

    /** What it says of the certification, once nothing is wrong with it; of a rescission nothing by itself. */
    public List<Effect> effects(RecipientKind of) {
        return switch (kind) {
            case EXTINCTION -> List.of(new Effect.Extinguished(day()));
            case INCREASE ->
                children.stream()
                        .<Effect>map(child -> new Effect.Joined(child.joining(of, claim())))
                        .toList();
            case DECREASE ->
                children.stream()
                        .<Effect>map(child -> new Effect.Left(child.addressee().value(), day()))
                        .toList();
            case RESCISSION -> List.of();
            case ANNULMENT -> List.of(new Effect.Annulled());
        };
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "Amendment[" + kind + "]";
    }
}
