package app.rebound.sharing.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** All that a page opened by a link tells of where one is. */
public class GuestBrand extends Header {

    public GuestBrand() {
        super(new Span("Re"), new Span("bound"));
        addClassName("rb-guest-brand");
    }
}
