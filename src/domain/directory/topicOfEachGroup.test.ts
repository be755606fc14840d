import { aTopic } from "../testing/builders";
import type { Topic } from "../topic/topic";
import { topicOfEachGroup } from "./topicOfEachGroup";

const topic = (id: number, groupCode: string, sensitive = false): Topic => aTopic({ id, code: `topic-${id}`, groupCode, sensitive });
const [moving, housing, schools, illness] = [topic(1, "post"), topic(2, "post"), topic(3, "family"), topic(4, "health", true)];
const TOPICS = [moving, housing, schools, illness];
const codes = (topics: readonly Topic[]): readonly string[] => topics.map(({ code }) => code);

describe("a topic of each group", () => {
  it("is the one that most can talk about, and of as many the earlier of the list", () => {
    const people = [{ topics: [housing, schools] }, { topics: [housing, moving] }];
    expect(codes(topicOfEachGroup(TOPICS, people))).toEqual(["topic-2", "topic-3"]);
    expect(codes(topicOfEachGroup(TOPICS, [{ topics: [housing] }, { topics: [moving] }]))).toEqual(["topic-1"]);
  });

  it("is none of a group that nobody can talk about, and never a sensitive one", () => {
    expect(topicOfEachGroup(TOPICS, [{ topics: [illness] }])).toEqual([]);
    expect(topicOfEachGroup(TOPICS, [])).toEqual([]);
  });
});
