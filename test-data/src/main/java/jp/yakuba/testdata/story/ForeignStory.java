package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Sketch;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.ForeignNames;
import jp.yakuba.testdata.person.ForeignNames.Part;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Residence.Origin;

/** Households of foreign residents: how they came, what they were granted, how it was renewed. */
final class ForeignStory {

    private static final double FROM_ABROAD = 0.55;
    private static final double SPECIAL_PERMANENT = 0.45;
    private static final double COMMON_NAMES = 0.16;
    private static final double NATURALIZED = 0.012;

    private final Stage stage;
    private final Dice dice;
    private final Settling settling;
    private final Casting casting;
    private final Immigration immigration;
    private final Stays stays;

    ForeignStory(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice();
        this.settling = new Settling(stage);
        this.casting = new Casting(stage);
        this.immigration = new Immigration(dice);
        this.stays = new Stays(stage, immigration);
    }

    /** Tells the story of a household up to a day. */
    Cast tell(Chronicle chronicle, Sketch sketch, LocalDate until) {
        Country country = Country.any(dice);
        Cast named = named(sketch, country);
        boolean settledEarly = country.culture().equals("korean") && dice.chance(SPECIAL_PERMANENT);
        LocalDate arrivedBy = Stage.earlier(until, stage.latest());
        Arrivals arrivals = settledEarly
                ? Arrivals.on(stage, named, Stage.FOREIGNERS_ENTERED, arrivedBy)
                : Arrivals.of(stage, named, Stage.FOREIGNERS_ENTERED, arrivedBy);
        String status = immigration.statusOfHead(named.head().person().ageOn(until));
        boolean abroad = dice.chance(FROM_ABROAD);
        Cast cast = named.map(actor -> settledEarly
                ? stays.specialPermanent(actor, arrivals)
                : stays.granted(chronicle, actor, status, arrivals, abroad, until));
        settle(chronicle, cast, arrivals, settledEarly, abroad);
        changeNames(chronicle, cast, country, arrivals);
        return cast;
    }

    private Cast named(Sketch sketch, Country country) {
        List<Person> people = casting.people(sketch);
        Part family = ForeignNames.family(dice, country);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Role role = sketch.parts().get(i).role();
            Part own = role == Role.SPOUSE ? ForeignNames.family(dice, country) : family;
            Names names = Names.of(ForeignNames.name(dice, country, person.sex(), own), dice.chance(0.9));
            ForeignItems bornHere =
                    new ForeignItems(person.birthDate(), country, Immigration.transitionalByBirth(), true, false, null);
            actors.add(new Actor(role, Newcomer.foreign(person, names, bornHere)));
        }
        return new Cast(sketch.shape(), actors);
    }

    private void settle(Chronicle chronicle, Cast cast, Arrivals arrivals, boolean early, boolean abroad) {
        List<Newcomer> founders = newcomers(cast, arrivals.founders());
        LocalDate day = arrivals.founded();
        Home home = Home.at(settling.address(cast));
        Origin origin = abroad
                ? Origin.NONE
                : Origin.of(
                        Elsewhere.any(dice), founders.getFirst().names().name().full());
        Reason reason = abroad ? Reason.MOVE_IN_FROM_ABROAD : Reason.DOMESTIC_MOVE_IN;
        chronicle.add(new MoveIn(
                day,
                early ? day : stage.notified(day),
                early ? Reason.EX_OFFICIO_ENTRY : reason,
                founders,
                home,
                early ? Origin.NONE : origin));
        Person head = cast.head().person();
        newcomers(cast, arrivals.born())
                .forEach(child -> chronicle.add(
                        new Birth(child, head, stage.notified(child.person().born()))));
        for (List<Actor> joiners : arrivals.joiners()) {
            LocalDate joined = arrivals.of(joiners.getFirst());
            chronicle.add(new MoveIn(
                    joined,
                    stage.notified(joined),
                    Reason.MOVE_IN_FROM_ABROAD,
                    newcomers(cast, joiners),
                    new Home.With(head),
                    Origin.of(from(cast.head().newcomer()), null)));
        }
    }

    private static Address from(Newcomer newcomer) {
        ForeignItems items = newcomer.foreign();
        Country country = items == null ? null : items.nationality();
        return country == null
                ? Address.words("不明")
                : Address.abroad(country.code(), country.name(), country.sampleAddress());
    }

    private static List<Newcomer> newcomers(Cast cast, List<Actor> actors) {
        List<Person> people = actors.stream().map(Actor::person).toList();
        return cast.actors().stream()
                .map(Actor::newcomer)
                .filter(newcomer -> people.contains(newcomer.person()))
                .toList();
    }

    /** 通称, and a few who become Japanese. */
    private void changeNames(Chronicle chronicle, Cast cast, Country country, Arrivals arrivals) {
        Person head = cast.head().person();
        LocalDate from = arrivals.complete().plusDays(40);
        if (from.isAfter(stage.latest())) {
            return;
        }
        PersonName japanese = JapaneseNames.any(dice, head.sex(), head.born().getYear());
        LocalDate entered = stage.recentDay(from);
        boolean customary = List.of("korean", "chinese", "brazilian").contains(country.culture());
        if (dice.chance(customary ? 2 * COMMON_NAMES : COMMON_NAMES / 2)) {
            chronicle.add(new NameChange(entered, head, new NameChange.CommonNameEntry(japanese)));
            if (dice.chance(0.12)) {
                chronicle.add(
                        new NameChange(dice.day(entered, stage.latest()), head, new NameChange.CommonNameRemoval()));
            }
        } else if (dice.chance(NATURALIZED)) {
            chronicle.add(new Naturalization(
                    entered,
                    entered.plusDays(dice.between(3, 14)),
                    head,
                    japanese,
                    new Naming(stage).newRegister(japanese)));
        }
    }
}
