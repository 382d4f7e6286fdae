package rebound.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Nothing but the frame around every screen: what any view costs at the least. */
@Route(BlankView.ROUTE)
@PermitAll
class BlankView extends Div {

    static final String ROUTE = "bench/blank";

    /** As blank, so that each measured step leaves a blank view. */
    @Route(Other.ROUTE)
    @PermitAll
    static class Other extends Div {
        static final String ROUTE = "bench/blank/other";
    }
}
