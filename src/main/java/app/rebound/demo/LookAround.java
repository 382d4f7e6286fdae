package app.rebound.demo;

import app.rebound.account.PersonId;
import app.rebound.account.WelcomeOffer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a visitor look around as the sample person. */
@Component
@Profile("demo")
class LookAround implements WelcomeOffer {

    private final SamplePerson sample;

    LookAround(SamplePerson sample) {
        this.sample = sample;
    }

    @Override
    public String actionKey() {
        return "demo.look-around";
    }

    /** Made anew if somebody who looked around had everything of hers erased. */
    @Override
    public PersonId person() {
        sample.fill();
        return SamplePerson.ANA;
    }

    @Override
    public boolean isOf(PersonId someone) {
        return SamplePerson.ANA.equals(someone);
    }
}
