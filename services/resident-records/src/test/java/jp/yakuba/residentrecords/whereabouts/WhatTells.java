package jp.yakuba.residentrecords.whereabouts;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.Movements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** {@link BusyTown} to one who may do all but read what is kept from some. */
record WhatTells(BusyTown town) implements SecretTown {

    private static final List<String> FORMS = Movements.kinds().stream()
            .map(kind -> "/resident-records/movements/new/" + kind.code())
            .toList();

    private static final Set<String> CLEARANCES = Set.of(
            "item.protected-address",
            "item.individual-number",
            "item.resident-record-code",
            "item.residence-status",
            "protection.details",
            "protection.release");

    static WhatTells in(TestAccounts accounts) {
        return new WhatTells(new BusyTown(accounts));
    }

    @Override
    public TestAccounts accounts() {
        return town.accounts();
    }

    @Override
    public List<Map<String, String>> has() {
        return town.things().all();
    }

    @Override
    public List<String> secrets() {
        return HidingTown.SECRETS;
    }

    @Override
    public List<String> otherForms() {
        return HidingTown.OTHER_FORMS;
    }

    @Override
    public Set<String> clearances() {
        return CLEARANCES;
    }

    @Override
    public Set<String> closed() {
        return Set.of(
                "GET /",
                "GET /files/v1/files/{id}",
                "GET /files/{id}",
                "GET /login/provider",
                "GET /resident-records/measure-notices/{order}",
                "GET /resident-records/measure-notices/{order}/pdf",
                "GET /resident-records/v1/protection-notices/{order}",
                "GET /resident-records/v1/protection-notices/{order}/pdf",
                "GET /screens/gallery",
                "GET /screens/gallery/entry",
                "GET /screens/gallery/progress",
                "GET /screens/gallery/review",
                "GET /screens/gallery/search",
                "GET /screens/gallery/sign-in");
    }

    @Override
    public Map<String, String> sent() {
        return town.sent();
    }

    @Override
    public Map<String, List<String>> subjects() {
        return town.things().subjects();
    }

    /** The forms, opened in each way: for each person a third of them, so that each form is opened for some. */
    @Override
    public List<String> more() {
        var paths = new ArrayList<>(List.of("/resident-records/movements?state=returned"));
        for (var i = 0; i < HidingTown.TELLING.size(); i++) {
            var one = has().get(i);
            paths.add("/resident-records/residents/%s/history?before=1&after=1".formatted(one.get("person")));
            for (var form = i % 3; form < FORMS.size(); form += 3) {
                paths.add(FORMS.get(form) + "?person=" + one.get("person"));
                paths.add(FORMS.get(form) + "?household=" + one.get("household"));
                paths.add(FORMS.get(form) + "?former=" + one.get("person"));
            }
        }
        return paths.stream().distinct().toList();
    }

    @Override
    public boolean openFor(TestAccounts.Caller caller) {
        for (var person : HidingTown.TELLING) {
            caller.browser()
                    .get()
                    .formParam("to", "/resident-records/search")
                    .post("/resident-records/acknowledgements/" + TownInCsv.number(person))
                    .then()
                    .statusCode(303);
        }
        return true;
    }

    /** Of a paper that which is printed on it. */
    @Override
    public String text(Response answer) {
        if (!"application/pdf".equals(answer.contentType())) {
            return answer.asString();
        }
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
