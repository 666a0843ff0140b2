package jp.yakuba.platform.rest;

import jakarta.enterprise.context.RequestScoped;

/** The JSON body of the request being served, as it was sent: what tells it from another request with the same key. */
@RequestScoped
class SentBody {

    private String text = "";

    void keep(String sent) {
        text = sent;
    }

    String text() {
        return text;
    }
}
