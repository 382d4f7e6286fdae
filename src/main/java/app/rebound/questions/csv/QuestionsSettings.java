package app.rebound.questions.csv;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation keeps its questions.
 *
 * @param loadShipped fill the shared bank at the first start
 */
@ConfigurationProperties("rebound.questions")
record QuestionsSettings(@DefaultValue("true") boolean loadShipped) {}
