package jp.yakuba.residentrecords;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The bare address leads to where a clerk's day begins. */
@ApplicationScoped
class StartPage {

    void lead(@Observes Router router) {
        router.get("/").handler(request -> request.redirect("/resident-records/search"));
    }
}
