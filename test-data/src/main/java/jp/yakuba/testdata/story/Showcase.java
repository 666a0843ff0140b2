package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Register;

/** The special cases that every town has, however small: about a hundred residents. */
public final class Showcase {

    private static final List<Scene> SCENES = List.of(
            NameScenes::variants,
            NameScenes::namesakes,
            NameScenes::formerSurnames,
            NameScenes::withoutFamilyRegister,
            DateScenes::unknownBirthDates,
            DateScenes::sharedDays,
            DateScenes::oldEras,
            DateScenes::daysNotOnTheCalendar,
            KinScenes::fiveGenerations,
            KinScenes::adoptedSonInLaw,
            KinScenes::unusualFamilies,
            KinScenes::othersThanKin,
            KinScenes::childrensHome,
            KinScenes::unusualArrivals,
            MovementScenes::households,
            MovementScenes::longHistory,
            MovementScenes::departures,
            MovementScenes::deletions,
            ForeignScenes::midToLongTerm,
            ForeignScenes::specialPermanent,
            ForeignScenes::permitted,
            ForeignScenes::transitional,
            ProtectionScenes::tell);

    private final Troupe troupe;

    private Showcase(Stage stage) {
        this.troupe = new Troupe(stage);
    }

    /** The showcase of a town. */
    public static Showcase of(Dice dice, LocalDate asOf, HomeAddresses addresses) {
        return new Showcase(new Stage(dice, asOf, addresses));
    }

    /** Plays every scene. */
    public void play(Register register) {
        for (Scene scene : SCENES) {
            Chronicle chronicle = new Chronicle();
            scene.tell(troupe, chronicle);
            chronicle.play(register);
        }
    }
}
