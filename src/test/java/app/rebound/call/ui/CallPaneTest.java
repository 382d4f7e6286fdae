package app.rebound.call.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rebound.call.Caller;
import app.rebound.call.Calls;
import app.rebound.call.IceServers;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ViewTest
class CallPaneTest extends SpringBrowserlessTest {

    @Autowired Calls calls;
    @Autowired IceServers ice;

    private final UUID room = UUID.randomUUID();

    @AfterEach
    void hangUp() {
        UI.getCurrent().removeAll();
    }

    @Test
    void onAScreenItIsInTheCallAndTheBrowserIsToldWhomToCall() {
        var mia = show("Mia");
        var jo = show("Jo");

        assertThat(mia.start().get("others")).isEmpty();
        var others = jo.start().get("others");
        assertThat(others).hasSize(1);
        assertThat(others.get(0).get("name").asString()).isEqualTo("Mia");
        assertThat(others.get(0).get("connection").asString()).isEqualTo(mia.connection());
    }

    @Test
    void byDefaultNoBrowserIsGivenAStunOrTurnServer() {
        var start = show("Mia").start();

        assertThat(start.get("iceServers")).isEmpty();
        assertThat(start.get("path").asString()).isEqualTo("mesh");
        assertThat(start.toString()).doesNotContain("stun:", "turn:");
    }

    @Test
    void whatOneBrowserSaysTheOtherHearsInItsOrder() {
        var mia = show("Mia");
        var jo = show("Jo");

        assertThat(jo.send(mia.connection(), "offer")).isEqualTo("SENT");
        assertThat(jo.send(mia.connection(), "candidate")).isEqualTo("SENT");

        eventually(() -> assertThat(mia.heard("type")).containsExactly("came", "said", "said"));
        assertThat(mia.heard("message")).containsExactly("", "offer", "candidate");
        assertThat(mia.heard("connection").get(1)).isEqualTo(jo.connection());
    }

    @Test
    void somethingSaidToNobodyKnownGoesNowhere() {
        var mia = show("Mia");

        assertThat(mia.send(UUID.randomUUID().toString(), "hello")).isEqualTo("NOT_THERE");
        assertThat(mia.send("nobody", "hello")).isEqualTo("NOT_THERE");
    }

    @Test
    void offTheScreenItIsOutOfTheCall() {
        var mia = show("Mia");
        var jo = show("Jo");
        jo.removeFromParent();

        eventually(() -> assertThat(mia.heard("type")).containsExactly("came", "went"));
        assertThat(jo.send(mia.connection(), "hello")).isEqualTo("NOT_THERE");
    }

    @Test
    void whoOpensASecondWindowReadsInTheFirstThatTheCallGoesOnThere() {
        var caller = new Caller(UUID.randomUUID(), "Mia");
        var first = show(caller);
        show(caller);

        eventually(() -> assertThat(first.heard("why")).containsExactly("elsewhere"));
    }

    @Test
    void theFifthIsToldThatItIsFullAndCanTryAgain() {
        var first = show("1");
        show("2");
        show("3");
        show("4");
        var fifth = show("5");
        assertThat(fifth.closed.getFirst().asString()).isEqualTo("full");

        first.removeFromParent();
        fifth.rejoin();

        assertThat(fifth.start().get("others")).hasSize(3);
    }

    @Test
    void leavingIsToldToThePageThatShowsTheCall() {
        var mia = show("Mia");
        var jo = show("Jo");
        var heard = new ArrayList<String>();
        jo.onLeave(() -> heard.add("left"));

        jo.leave();

        assertThat(heard).containsExactly("left");
        assertThat(mia.send(jo.connection(), "hello")).isEqualTo("NOT_THERE");
    }

    @Test
    void everyWordIsThere() {
        assertThat(show("Mia").getElement().getPropertyRaw("texts").toString())
                .contains("Leave the call", "{name} has left the call")
                .doesNotContain("\"call.");
        var check = new DeviceCheck();
        assertThat(check.getElement().getPropertyRaw("texts").toString())
                .contains("We hear you", "Device {number}")
                .doesNotContain("\"call.");
        assertThat(new MirrorPicture().getElement().getPropertyRaw("texts").toString())
                .contains("Show me my camera")
                .doesNotContain("\"call.");
    }

    private Shown show(String name) {
        return show(new Caller(UUID.randomUUID(), name));
    }

    private Shown show(Caller caller) {
        var pane = new Shown(caller);
        UI.getCurrent().add(pane);
        return pane;
    }

    private static void eventually(Runnable assertion) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
                    assertion.run();
                });
    }

    /** A pane that remembers what its browser was told. */
    private final class Shown extends CallPane {

        private final List<JsonNode> begun = new ArrayList<>();
        private final List<JsonNode> closed = new ArrayList<>();
        private final List<JsonNode> news = new ArrayList<>();

        Shown(Caller caller) {
            super(calls, ice, room, caller);
        }

        @Override
        void tellBrowser(String function, Object what) {
            var told = JacksonUtils.getMapper().<JsonNode>valueToTree(what);
            switch (function) {
                case "begin" -> begun.add(told);
                case "closed" -> closed.add(told);
                case "hear" -> told.forEach(news::add);
                default -> throw new AssertionError(function);
            }
        }

        JsonNode start() {
            return begun.getLast();
        }

        String connection() {
            return start().get("connection").asString();
        }

        List<String> heard(String part) {
            return news.stream().map(each -> each.path(part).asString("")).toList();
        }
    }
}
