// Where a small letter or a closing mark is followed by a capital without a space, two texts were run together. The
// small letter of vCIO or iPhone is no such place, nor is the plural of an abbreviation (MSPs).
const JUNCTION =
  /(?<=[a-z)\]?%’”])(?<!(?:^|[^A-Za-z])[a-z])(?=[A-Z“])|(?<=[A-Z]{2})(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))|(?<=\.)(?=[A-Z“])/g
const NAMES =
  /ScalePad|CxO|IoT|YoY|QoQ|MoM|DevSecOps|FinOps|SecOps|BrightGauge|TeamViewer|QuoterX|ClientIQ|OpEx|CapEx|DevOps|HubSpot|SharePoint|ConnectWise|OneNote|PowerPoint|LinkedIn|YouTube|GitHub|OneDrive|DocuSign|BrandScript|StoryBrand|ChatGPT|OpenAI|SentinelOne|IntelliJ|QuickBooks|HaloPSA|ITGlue|AutoTask|WhatsApp|PandaDoc|SaaS|PaaS|IaaS|McKinsey/g

/** The places of a text where two parts were run together without a space, in order. */
export function junctionsOf(text: string): number[] {
  const names = [...text.matchAll(NAMES)].map(({ index, 0: name }) => [index, index + name.length] as const)
  return [...text.matchAll(JUNCTION)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !names.some(([from, to]) => at > from && at < to))
}

/** A text cut at places. */
export function cutAt(text: string, places: number[]): string[] {
  return [0, ...places].map((from, at, all) => text.slice(from, all[at + 1]))
}
