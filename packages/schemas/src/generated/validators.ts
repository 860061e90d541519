// Written by scripts/generate.ts from the zod schemas; do not edit.

const schema0 = { properties: { $schema: 0, kind: 0, version: 0, id: 0, title: 0, level: 0, unit: 0, parent: 0, period: 0, calendar: 0, author: 0, glossary: 0, mission: 0, values: 0, vision: 0, story: 0, pride: 0, staff: 0, reality: 0, priorities: 0, goals: 0, notDoing: 0, involvement: 0, perspectives: 0, communication: 0, monitoring: 0, reviews: 0, adaptation: 0, layers: 0, reflections: 0, lint: 0 } };
const schema22 = { byKind: { otherwise: { properties: { id: 0, goal: 0, wildlyImportant: 0, why: 0, supports: 0, data: 0, setBy: 0, owner: 0, by: 0, answers: 0, measures: 0, milestones: 0, contributions: 0, actions: 0, status: 0, involvement: 0, perspectives: 0, communication: 0, monitoring: 0, reviews: 0, adaptation: 0, layers: 0, reflections: 0, goals: 0 } } } };
const schema28 = { byKind: { otherwise: { properties: { id: 0, do: 0, owner: 0, start: 0, by: 0, quickWin: 0, resources: 0, cost: 0, dependsOn: 0, answers: 0, status: 0 } } } };
const schema45 = { byKind: { otherwise: { properties: { id: 0, goal: 0, wildlyImportant: 0, why: 0, supports: 0, data: 0, setBy: 0, owner: 0, by: 0, answers: 0, measures: 0, milestones: 0, contributions: 0, actions: 0, status: 0, involvement: 0, perspectives: 0, communication: 0, monitoring: 0, reviews: 0, adaptation: 0, layers: 0, reflections: 0 } } } };
const schema54 = { properties: { $schema: 0, extends: 0, plugins: 0, preset: 0, rules: 0, overrides: 0, checks: 0, roles: 0, lock: 0, ignore: 0, calendar: 0, asOf: 0, dateOrder: 0, levels: 0, baseline: 0, failOn: 0, maxWarnings: 0 } };
const schema58 = { properties: { on: 0, levels: 0, where: 0, require: 0, forbid: 0, count: 0, pattern: 0, message: 0, many: 0, why: 0, try: 0, description: 0, severity: 0 } };
const schema65 = { properties: { id: 0, description: 0, severity: 0, confidence: 0, concern: 0, pitfalls: 0, basis: 0, since: 0, messages: 0 } };
const schema68 = { properties: { file: 0, kind: 0, title: 0, findings: 0, waived: 0, known: 0, passed: 0, idle: 0, notRun: 0, unclear: 0 } };
const schema69 = { properties: { rule: 0, message: 0, args: 0, severity: 0, confidence: 0, says: 0, why: 0, try: 0, at: 0, count: 0, related: 0, fix: 0, covers: 0, fingerprint: 0, waived: 0 } };
const schema70 = { properties: { file: 0, line: 0, column: 0, offset: 0, endLine: 0, endColumn: 0, endOffset: 0, pointer: 0, entity: 0, path: 0, quote: 0 } };
export const isPlan: (value: unknown) => boolean = validate0;
const func0 = Object.prototype.hasOwnProperty;
function validate1(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((key0 === "start") || (key0 === "end"))){
        return false;
      }
    }
    if(data.start !== undefined){
      if(typeof data.start !== "string"){
        return false;
      }
    }
    if(data.end !== undefined){
      if(typeof data.end !== "string"){
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate4(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "term") || (key0 === "start")) || (key0 === "end"))){
        return false;
      }
    }
    if(data.term !== undefined){
      if(typeof data.term !== "string"){
        return false;
      }
    }
    if(data.start !== undefined){
      if(typeof data.start !== "string"){
        return false;
      }
    }
    if(data.end !== undefined){
      if(typeof data.end !== "string"){
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate3(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate4(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate4(data)){
      return false;
    }
  }
  return true;
}
function validate8(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(key0 === "role")){
          return false;
        }
      }
      if(data.role !== undefined){
        if(typeof data.role !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate11(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "id") || (key0 === "name")) || (key0 === "meaning"))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.name !== undefined){
        if(typeof data.name !== "string"){
          return false;
        }
      }
      if(data.meaning !== undefined){
        if(typeof data.meaning !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate10(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate11(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate11(data)){
      return false;
    }
  }
  return true;
}
function validate16(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "role") || (key0 === "group")) || (key0 === "count"))){
          return false;
        }
      }
      if(data.role !== undefined){
        if(typeof data.role !== "string"){
          return false;
        }
      }
      if(data.group !== undefined){
        if(typeof data.group !== "string"){
          return false;
        }
      }
      if(data.count !== undefined){
        let data2 = data.count;
        if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate15(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate16(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate16(data)){
      return false;
    }
  }
  return true;
}
function validate22(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "finding") || (key0 === "source")) || (key0 === "on"))){
          return false;
        }
      }
      if(data.finding !== undefined){
        if(typeof data.finding !== "string"){
          return false;
        }
      }
      if(data.source !== undefined){
        if(typeof data.source !== "string"){
          return false;
        }
      }
      if(data.on !== undefined){
        if(typeof data.on !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate21(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate22(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate22(data)){
      return false;
    }
  }
  return true;
}
function validate28(data: any): boolean {
  if(!(typeof data == "string")){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(typeof data[i0] !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate27(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "id") || (key0 === "what")) || (key0 === "response")) || (key0 === "owner"))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.what !== undefined){
        if(typeof data.what !== "string"){
          return false;
        }
      }
      if(data.response !== undefined){
        if(typeof data.response !== "string"){
          return false;
        }
      }
      if(data.owner !== undefined){
        if(!validate28(data.owner)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate26(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate27(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate27(data)){
      return false;
    }
  }
  return true;
}
function validate34(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((key0 === "between") || (key0 === "balance"))){
          return false;
        }
      }
      if(data.between !== undefined){
        let data0 = data.between;
        if(!(typeof data0 == "string")){
          if(Array.isArray(data0)){
            const len0 = data0.length;
            for(let i0=0; i0<len0; i0++){
              if(typeof data0[i0] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.balance !== undefined){
        if(typeof data.balance !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate33(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate34(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate34(data)){
      return false;
    }
  }
  return true;
}
function validate20(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((((((((key0 === "summary") || (key0 === "evidence")) || (key0 === "strengths")) || (key0 === "obstacles")) || (key0 === "tensions")) || (key0 === "threats")) || (key0 === "opportunities")) || (key0 === "lastPlan"))){
        return false;
      }
    }
    if(data.summary !== undefined){
      if(typeof data.summary !== "string"){
        return false;
      }
    }
    if(data.evidence !== undefined){
      if(!validate21(data.evidence)){
        return false;
      }
    }
    if(data.strengths !== undefined){
      let data2 = data.strengths;
      if(!(typeof data2 == "string")){
        if(Array.isArray(data2)){
          const len0 = data2.length;
          for(let i0=0; i0<len0; i0++){
            if(typeof data2[i0] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.obstacles !== undefined){
      if(!validate26(data.obstacles)){
        return false;
      }
    }
    if(data.tensions !== undefined){
      if(!validate33(data.tensions)){
        return false;
      }
    }
    if(data.threats !== undefined){
      let data6 = data.threats;
      if(!(typeof data6 == "string")){
        if(Array.isArray(data6)){
          const len1 = data6.length;
          for(let i1=0; i1<len1; i1++){
            if(typeof data6[i1] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.opportunities !== undefined){
      let data8 = data.opportunities;
      if(!(typeof data8 == "string")){
        if(Array.isArray(data8)){
          const len2 = data8.length;
          for(let i2=0; i2<len2; i2++){
            if(typeof data8[i2] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.lastPlan !== undefined){
      if(typeof data.lastPlan !== "string"){
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate43(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((((((key0 === "measure") || (key0 === "from")) || (key0 === "to")) || (key0 === "now")) || (key0 === "by")) || (key0 === "source")) || (key0 === "about")) || (key0 === "kind"))){
          return false;
        }
      }
      if(data.measure !== undefined){
        if(typeof data.measure !== "string"){
          return false;
        }
      }
      if(data.from !== undefined){
        let data1 = data.from;
        if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
          return false;
        }
      }
      if(data.to !== undefined){
        let data2 = data.to;
        if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
          return false;
        }
      }
      if(data.now !== undefined){
        let data3 = data.now;
        if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.source !== undefined){
        if(typeof data.source !== "string"){
          return false;
        }
      }
      if(data.about !== undefined){
        if(typeof data.about !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        let data7 = data.kind;
        if(!((data7 === "lead") || (data7 === "lag"))){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate42(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate43(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate43(data)){
      return false;
    }
  }
  return true;
}
function validate53(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "by") || (key0 === "expect")) || (key0 === "value")) || (key0 === "measure"))){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.expect !== undefined){
        if(typeof data.expect !== "string"){
          return false;
        }
      }
      if(data.value !== undefined){
        let data2 = data.value;
        if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
          return false;
        }
      }
      if(data.measure !== undefined){
        if(typeof data.measure !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate52(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate53(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate53(data)){
      return false;
    }
  }
  return true;
}
function validate58(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((key0 === "role") || (key0 === "does"))){
          return false;
        }
      }
      if(data.role !== undefined){
        if(!validate28(data.role)){
          return false;
        }
      }
      if(data.does !== undefined){
        if(typeof data.does !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate57(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate58(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate58(data)){
      return false;
    }
  }
  return true;
}
function validate64(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(func0.call(schema28.byKind.otherwise.properties, key0))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.do !== undefined){
        if(typeof data.do !== "string"){
          return false;
        }
      }
      if(data.owner !== undefined){
        if(!validate28(data.owner)){
          return false;
        }
      }
      if(data.start !== undefined){
        if(typeof data.start !== "string"){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.quickWin !== undefined){
        if(typeof data.quickWin !== "boolean"){
          return false;
        }
      }
      if(data.resources !== undefined){
        if(typeof data.resources !== "string"){
          return false;
        }
      }
      if(data.cost !== undefined){
        let data7 = data.cost;
        if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
          return false;
        }
      }
      if(data.dependsOn !== undefined){
        let data8 = data.dependsOn;
        if(!(typeof data8 == "string")){
          if(Array.isArray(data8)){
            const len0 = data8.length;
            for(let i0=0; i0<len0; i0++){
              if(typeof data8[i0] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.answers !== undefined){
        let data10 = data.answers;
        if(!(typeof data10 == "string")){
          if(Array.isArray(data10)){
            const len1 = data10.length;
            for(let i1=0; i1<len1; i1++){
              if(typeof data10[i1] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.status !== undefined){
        let data12 = data.status;
        if(!((((data12 === "planned") || (data12 === "started")) || (data12 === "done")) || (data12 === "stopped"))){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate63(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate64(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate64(data)){
      return false;
    }
  }
  return true;
}
function validate69(data: any): boolean {
  if(typeof data == "string"){
    if(!((((data === "green") || (data === "yellow")) || (data === "red")) || (data === "amber"))){
      return false;
    }
  }
  else {
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "rating") || (key0 === "evidence")) || (key0 === "on"))){
          return false;
        }
      }
      if(data.rating !== undefined){
        let data0 = data.rating;
        if(!((((data0 === "green") || (data0 === "yellow")) || (data0 === "red")) || (data0 === "amber"))){
          return false;
        }
      }
      if(data.evidence !== undefined){
        if(typeof data.evidence !== "string"){
          return false;
        }
      }
      if(data.on !== undefined){
        if(typeof data.on !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate72(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "who") || (key0 === "how")) || (key0 === "when")) || (key0 === "changed"))){
          return false;
        }
      }
      if(data.who !== undefined){
        if(!validate28(data.who)){
          return false;
        }
      }
      if(data.how !== undefined){
        if(typeof data.how !== "string"){
          return false;
        }
      }
      if(data.when !== undefined){
        if(typeof data.when !== "string"){
          return false;
        }
      }
      if(data.changed !== undefined){
        if(typeof data.changed !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate71(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate72(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate72(data)){
      return false;
    }
  }
  return true;
}
function validate78(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "of") || (key0 === "heard")) || (key0 === "soWeWill"))){
          return false;
        }
      }
      if(data.of !== undefined){
        if(!validate28(data.of)){
          return false;
        }
      }
      if(data.heard !== undefined){
        if(typeof data.heard !== "string"){
          return false;
        }
      }
      if(data.soWeWill !== undefined){
        if(typeof data.soWeWill !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate77(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate78(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate78(data)){
      return false;
    }
  }
  return true;
}
function validate84(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((((key0 === "what") || (key0 === "kind")) || (key0 === "audience")) || (key0 === "when")) || (key0 === "celebrates"))){
          return false;
        }
      }
      if(data.what !== undefined){
        if(typeof data.what !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        let data1 = data.kind;
        if(!((((data1 === "forum") || (data1 === "routine")) || (data1 === "artefact")) || (data1 === "artifact"))){
          return false;
        }
      }
      if(data.audience !== undefined){
        if(!validate28(data.audience)){
          return false;
        }
      }
      if(data.when !== undefined){
        if(typeof data.when !== "string"){
          return false;
        }
      }
      if(data.celebrates !== undefined){
        if(typeof data.celebrates !== "boolean"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate83(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate84(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate84(data)){
      return false;
    }
  }
  return true;
}
function validate90(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "what") || (key0 === "who")) || (key0 === "when")) || (key0 === "reportedTo"))){
          return false;
        }
      }
      if(data.what !== undefined){
        if(typeof data.what !== "string"){
          return false;
        }
      }
      if(data.who !== undefined){
        if(!validate28(data.who)){
          return false;
        }
      }
      if(data.when !== undefined){
        if(typeof data.when !== "string"){
          return false;
        }
      }
      if(data.reportedTo !== undefined){
        if(!validate28(data.reportedTo)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate89(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate90(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate90(data)){
      return false;
    }
  }
  return true;
}
function validate97(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "on") || (key0 === "forum")) || (key0 === "learned")) || (key0 === "adapted"))){
          return false;
        }
      }
      if(data.on !== undefined){
        if(typeof data.on !== "string"){
          return false;
        }
      }
      if(data.forum !== undefined){
        if(typeof data.forum !== "string"){
          return false;
        }
      }
      if(data.learned !== undefined){
        if(typeof data.learned !== "string"){
          return false;
        }
      }
      if(data.adapted !== undefined){
        if(typeof data.adapted !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate96(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate97(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate97(data)){
      return false;
    }
  }
  return true;
}
function validate102(data: any): boolean {
  if(typeof data == "string"){
    if(!((((data === "leaders") || (data === "champions")) || (data === "staff")) || (data === "students"))){
      return false;
    }
  }
  else {
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((key0 === "layer") || (key0 === "designs")) || (key0 === "does")) || (key0 === "status"))){
          return false;
        }
      }
      if(data.layer !== undefined){
        let data0 = data.layer;
        if(!((((data0 === "leaders") || (data0 === "champions")) || (data0 === "staff")) || (data0 === "students"))){
          return false;
        }
      }
      if(data.designs !== undefined){
        if(typeof data.designs !== "string"){
          return false;
        }
      }
      if(data.does !== undefined){
        if(typeof data.does !== "string"){
          return false;
        }
      }
      if(data.status !== undefined){
        if(!validate69(data.status)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate101(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate102(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate102(data)){
      return false;
    }
  }
  return true;
}
function validate108(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((key0 === "prompt") || (key0 === "answer"))){
          return false;
        }
      }
      if(data.prompt !== undefined){
        if(typeof data.prompt !== "string"){
          return false;
        }
      }
      if(data.answer !== undefined){
        if(typeof data.answer !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate107(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate108(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate108(data)){
      return false;
    }
  }
  return true;
}
function validate113(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(func0.call(schema45.byKind.otherwise.properties, key0))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.goal !== undefined){
        if(typeof data.goal !== "string"){
          return false;
        }
      }
      if(data.wildlyImportant !== undefined){
        if(typeof data.wildlyImportant !== "boolean"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.supports !== undefined){
        let data4 = data.supports;
        if(!(typeof data4 == "string")){
          if(Array.isArray(data4)){
            const len0 = data4.length;
            for(let i0=0; i0<len0; i0++){
              if(typeof data4[i0] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.data !== undefined){
        if(typeof data.data !== "string"){
          return false;
        }
      }
      if(data.setBy !== undefined){
        if(!validate28(data.setBy)){
          return false;
        }
      }
      if(data.owner !== undefined){
        if(!validate28(data.owner)){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.answers !== undefined){
        let data10 = data.answers;
        if(!(typeof data10 == "string")){
          if(Array.isArray(data10)){
            const len1 = data10.length;
            for(let i1=0; i1<len1; i1++){
              if(typeof data10[i1] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.measures !== undefined){
        if(!validate42(data.measures)){
          return false;
        }
      }
      if(data.milestones !== undefined){
        if(!validate52(data.milestones)){
          return false;
        }
      }
      if(data.contributions !== undefined){
        if(!validate57(data.contributions)){
          return false;
        }
      }
      if(data.actions !== undefined){
        if(!validate63(data.actions)){
          return false;
        }
      }
      if(data.status !== undefined){
        if(!validate69(data.status)){
          return false;
        }
      }
      if(data.involvement !== undefined){
        if(!validate71(data.involvement)){
          return false;
        }
      }
      if(data.perspectives !== undefined){
        if(!validate77(data.perspectives)){
          return false;
        }
      }
      if(data.communication !== undefined){
        if(!validate83(data.communication)){
          return false;
        }
      }
      if(data.monitoring !== undefined){
        if(!validate89(data.monitoring)){
          return false;
        }
      }
      if(data.reviews !== undefined){
        if(!validate96(data.reviews)){
          return false;
        }
      }
      if(data.adaptation !== undefined){
        if(typeof data.adaptation !== "string"){
          return false;
        }
      }
      if(data.layers !== undefined){
        if(!validate101(data.layers)){
          return false;
        }
      }
      if(data.reflections !== undefined){
        if(!validate107(data.reflections)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate112(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate113(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate113(data)){
      return false;
    }
  }
  return true;
}
function validate48(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(func0.call(schema22.byKind.otherwise.properties, key0))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.goal !== undefined){
        if(typeof data.goal !== "string"){
          return false;
        }
      }
      if(data.wildlyImportant !== undefined){
        if(typeof data.wildlyImportant !== "boolean"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.supports !== undefined){
        let data4 = data.supports;
        if(!(typeof data4 == "string")){
          if(Array.isArray(data4)){
            const len0 = data4.length;
            for(let i0=0; i0<len0; i0++){
              if(typeof data4[i0] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.data !== undefined){
        if(typeof data.data !== "string"){
          return false;
        }
      }
      if(data.setBy !== undefined){
        if(!validate28(data.setBy)){
          return false;
        }
      }
      if(data.owner !== undefined){
        if(!validate28(data.owner)){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.answers !== undefined){
        let data10 = data.answers;
        if(!(typeof data10 == "string")){
          if(Array.isArray(data10)){
            const len1 = data10.length;
            for(let i1=0; i1<len1; i1++){
              if(typeof data10[i1] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.measures !== undefined){
        if(!validate42(data.measures)){
          return false;
        }
      }
      if(data.milestones !== undefined){
        if(!validate52(data.milestones)){
          return false;
        }
      }
      if(data.contributions !== undefined){
        if(!validate57(data.contributions)){
          return false;
        }
      }
      if(data.actions !== undefined){
        if(!validate63(data.actions)){
          return false;
        }
      }
      if(data.status !== undefined){
        if(!validate69(data.status)){
          return false;
        }
      }
      if(data.involvement !== undefined){
        if(!validate71(data.involvement)){
          return false;
        }
      }
      if(data.perspectives !== undefined){
        if(!validate77(data.perspectives)){
          return false;
        }
      }
      if(data.communication !== undefined){
        if(!validate83(data.communication)){
          return false;
        }
      }
      if(data.monitoring !== undefined){
        if(!validate89(data.monitoring)){
          return false;
        }
      }
      if(data.reviews !== undefined){
        if(!validate96(data.reviews)){
          return false;
        }
      }
      if(data.adaptation !== undefined){
        if(typeof data.adaptation !== "string"){
          return false;
        }
      }
      if(data.layers !== undefined){
        if(!validate101(data.layers)){
          return false;
        }
      }
      if(data.reflections !== undefined){
        if(!validate107(data.reflections)){
          return false;
        }
      }
      if(data.goals !== undefined){
        if(!validate112(data.goals)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate47(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate48(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate48(data)){
      return false;
    }
  }
  return true;
}
function validate40(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "why")) || (key0 === "insteadOf")) || (key0 === "owner")) || (key0 === "by")) || (key0 === "measures")) || (key0 === "goals"))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.title !== undefined){
        if(typeof data.title !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.insteadOf !== undefined){
        if(typeof data.insteadOf !== "string"){
          return false;
        }
      }
      if(data.owner !== undefined){
        if(!validate28(data.owner)){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.measures !== undefined){
        if(!validate42(data.measures)){
          return false;
        }
      }
      if(data.goals !== undefined){
        if(!validate47(data.goals)){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate39(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate40(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate40(data)){
      return false;
    }
  }
  return true;
}
function validate139(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((key0 === "what") || (key0 === "why")) || (key0 === "until"))){
          return false;
        }
      }
      if(data.what !== undefined){
        if(typeof data.what !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.until !== undefined){
        if(typeof data.until !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate138(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate139(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate139(data)){
      return false;
    }
  }
  return true;
}
function validate152(data: any): boolean {
  if(!(typeof data == "string")){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        if(!(((((key0 === "rule") || (key0 === "for")) || (key0 === "reason")) || (key0 === "until")) || (key0 === "by"))){
          return false;
        }
      }
      if(data.rule !== undefined){
        if(typeof data.rule !== "string"){
          return false;
        }
      }
      if(data.for !== undefined){
        if(typeof data.for !== "string"){
          return false;
        }
      }
      if(data.reason !== undefined){
        if(typeof data.reason !== "string"){
          return false;
        }
      }
      if(data.until !== undefined){
        if(typeof data.until !== "string"){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate151(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate152(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate152(data)){
      return false;
    }
  }
  return true;
}
function validate150(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(key0 === "waive")){
        return false;
      }
    }
    if(data.waive !== undefined){
      if(!validate151(data.waive)){
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
const pattern0 = new RegExp("^(?!__proto__$)", "u");
function validate0(data: any): boolean {
  /*# sourceURL="https://plan-lint.dev/schema/v1/plan.schema.json" */;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(((data.id === undefined)) || ((data.title === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema0.properties, key0))){
          return false;
        }
      }
      if(data.$schema !== undefined){
        if(typeof data.$schema !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        if("plan" !== data.kind){
          return false;
        }
      }
      if(data.version !== undefined){
        if(1 !== data.version){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.title !== undefined){
        if(typeof data.title !== "string"){
          return false;
        }
      }
      if(data.level !== undefined){
        if(typeof data.level !== "string"){
          return false;
        }
      }
      if(data.unit !== undefined){
        if(typeof data.unit !== "string"){
          return false;
        }
      }
      if(data.parent !== undefined){
        if(typeof data.parent !== "string"){
          return false;
        }
      }
      if(data.period !== undefined){
        if(!validate1(data.period)){
          return false;
        }
      }
      if(data.calendar !== undefined){
        if(!validate3(data.calendar)){
          return false;
        }
      }
      if(data.author !== undefined){
        if(!validate8(data.author)){
          return false;
        }
      }
      if(data.glossary !== undefined){
        let data11 = data.glossary;
        if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
          for(const key1 in data11){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data11){
            if(pattern0.test(key2)){
              if(typeof data11[key2] !== "string"){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.mission !== undefined){
        if(typeof data.mission !== "string"){
          return false;
        }
      }
      if(data.values !== undefined){
        if(!validate10(data.values)){
          return false;
        }
      }
      if(data.vision !== undefined){
        if(typeof data.vision !== "string"){
          return false;
        }
      }
      if(data.story !== undefined){
        if(typeof data.story !== "string"){
          return false;
        }
      }
      if(data.pride !== undefined){
        if(typeof data.pride !== "string"){
          return false;
        }
      }
      if(data.staff !== undefined){
        if(!validate15(data.staff)){
          return false;
        }
      }
      if(data.reality !== undefined){
        if(!validate20(data.reality)){
          return false;
        }
      }
      if(data.priorities !== undefined){
        if(!validate39(data.priorities)){
          return false;
        }
      }
      if(data.goals !== undefined){
        if(!validate47(data.goals)){
          return false;
        }
      }
      if(data.notDoing !== undefined){
        if(!validate138(data.notDoing)){
          return false;
        }
      }
      if(data.involvement !== undefined){
        if(!validate71(data.involvement)){
          return false;
        }
      }
      if(data.perspectives !== undefined){
        if(!validate77(data.perspectives)){
          return false;
        }
      }
      if(data.communication !== undefined){
        if(!validate83(data.communication)){
          return false;
        }
      }
      if(data.monitoring !== undefined){
        if(!validate89(data.monitoring)){
          return false;
        }
      }
      if(data.reviews !== undefined){
        if(!validate96(data.reviews)){
          return false;
        }
      }
      if(data.adaptation !== undefined){
        if(typeof data.adaptation !== "string"){
          return false;
        }
      }
      if(data.layers !== undefined){
        if(!validate101(data.layers)){
          return false;
        }
      }
      if(data.reflections !== undefined){
        if(!validate107(data.reflections)){
          return false;
        }
      }
      if(data.lint !== undefined){
        if(!validate150(data.lint)){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
export const isReflection: (value: unknown) => boolean = validate157;
function validate159(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "by") || (key0 === "ratings")) || (key0 === "notes"))){
        return false;
      }
    }
    if(data.by !== undefined){
      if(typeof data.by !== "string"){
        return false;
      }
    }
    if(data.ratings !== undefined){
      let data1 = data.ratings;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        for(const key1 in data1){
          if(!(pattern0.test(key1))){
            return false;
          }
        }
        for(const key2 in data1){
          if(pattern0.test(key2)){
            let data2 = data1[key2];
            if(!((((data2 === "green") || (data2 === "yellow")) || (data2 === "red")) || (data2 === "amber"))){
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
    if(data.notes !== undefined){
      let data3 = data.notes;
      if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
        for(const key3 in data3){
          if(!(pattern0.test(key3))){
            return false;
          }
        }
        for(const key4 in data3){
          if(pattern0.test(key4)){
            if(typeof data3[key4] !== "string"){
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate158(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate159(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate159(data)){
      return false;
    }
  }
  return true;
}
function validate157(data: any): boolean {
  /*# sourceURL="https://plan-lint.dev/schema/v1/reflection.schema.json" */;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((data.id === undefined)){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((((((key0 === "$schema") || (key0 === "kind")) || (key0 === "version")) || (key0 === "id")) || (key0 === "plan")) || (key0 === "on")) || (key0 === "voices"))){
          return false;
        }
      }
      if(data.$schema !== undefined){
        if(typeof data.$schema !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        if("reflection" !== data.kind){
          return false;
        }
      }
      if(data.version !== undefined){
        if(1 !== data.version){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.plan !== undefined){
        if(typeof data.plan !== "string"){
          return false;
        }
      }
      if(data.on !== undefined){
        if(typeof data.on !== "string"){
          return false;
        }
      }
      if(data.voices !== undefined){
        if(!validate158(data.voices)){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
export const isConfig: (value: unknown) => boolean = validate163;
function validate164(data: any): boolean {
  if(typeof data == "string"){
    if(!((((((data === "off") || (data === "on")) || (data === "info")) || (data === "warning")) || (data === "error")) || (data === "warn"))){
      return false;
    }
  }
  else if(Array.isArray(data)){
    if(Array.isArray(data)){
      if(data.length > 2){
        return false;
      }
      else {
        if(data.length < 1){
          return false;
        }
        else {
          const len0 = data.length;
          if(!(len0 <= 2)){
            return false;
          }
          else {
            const len1 = data.length;
            if(len1 > 0){
              let data0 = data[0];
              if(!((((((data0 === "off") || (data0 === "on")) || (data0 === "info")) || (data0 === "warning")) || (data0 === "error")) || (data0 === "warn"))){
                return false;
              }
            }
            if(len1 > 1){
              let data1 = data[1];
              if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
                return false;
              }
            }
          }
        }
      }
    }
  }
  else {
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.severity !== undefined){
        let data2 = data.severity;
        if(!((((((data2 === "off") || (data2 === "on")) || (data2 === "info")) || (data2 === "warning")) || (data2 === "error")) || (data2 === "warn"))){
          return false;
        }
      }
    }
    else {
      return false;
    }
  }
  return true;
}
function validate167(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((((key0 === "files") || (key0 === "levels")) || (key0 === "preset")) || (key0 === "rules"))){
        return false;
      }
    }
    if(data.files !== undefined){
      let data0 = data.files;
      if(!(typeof data0 == "string")){
        if(Array.isArray(data0)){
          const len0 = data0.length;
          for(let i0=0; i0<len0; i0++){
            if(typeof data0[i0] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.levels !== undefined){
      let data2 = data.levels;
      if(!(typeof data2 == "string")){
        if(Array.isArray(data2)){
          const len1 = data2.length;
          for(let i1=0; i1<len1; i1++){
            if(typeof data2[i1] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.preset !== undefined){
      if(typeof data.preset !== "string"){
        return false;
      }
    }
    if(data.rules !== undefined){
      let data5 = data.rules;
      if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
        for(const key1 in data5){
          if(!(pattern0.test(key1))){
            return false;
          }
        }
        for(const key2 in data5){
          if(pattern0.test(key2)){
            if(!validate164(data5[key2])){
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate166(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate167(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate167(data)){
      return false;
    }
  }
  return true;
}
function validate173(data: any): boolean {
  if(!(typeof data == "string")){
    if(Array.isArray(data)){
      if(Array.isArray(data)){
        const len0 = data.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data[i0] !== "string"){
            return false;
          }
        }
      }
    }
    else if(!(typeof data == "boolean")){
      if(data && typeof data == "object" && !Array.isArray(data)){
        for(const key0 in data){
          if(!((((((((key0 === "present") || (key0 === "is")) || (key0 === "isNot")) || (key0 === "says")) || (key0 === "role")) || (key0 === "pattern")) || (key0 === "min")) || (key0 === "max"))){
            return false;
          }
        }
        if(data.present !== undefined){
          if(typeof data.present !== "boolean"){
            return false;
          }
        }
        if(data.is !== undefined){
          let data2 = data.is;
          if(!(typeof data2 == "string")){
            if(Array.isArray(data2)){
              const len1 = data2.length;
              for(let i1=0; i1<len1; i1++){
                if(typeof data2[i1] !== "string"){
                  return false;
                }
              }
            }
            else {
              return false;
            }
          }
        }
        if(data.isNot !== undefined){
          let data4 = data.isNot;
          if(!(typeof data4 == "string")){
            if(Array.isArray(data4)){
              const len2 = data4.length;
              for(let i2=0; i2<len2; i2++){
                if(typeof data4[i2] !== "string"){
                  return false;
                }
              }
            }
            else {
              return false;
            }
          }
        }
        if(data.says !== undefined){
          let data6 = data.says;
          if(!(typeof data6 == "string")){
            if(Array.isArray(data6)){
              const len3 = data6.length;
              for(let i3=0; i3<len3; i3++){
                if(typeof data6[i3] !== "string"){
                  return false;
                }
              }
            }
            else {
              return false;
            }
          }
        }
        if(data.role !== undefined){
          let data8 = data.role;
          if(!(typeof data8 == "string")){
            if(Array.isArray(data8)){
              const len4 = data8.length;
              for(let i4=0; i4<len4; i4++){
                if(typeof data8[i4] !== "string"){
                  return false;
                }
              }
            }
            else {
              return false;
            }
          }
        }
        if(data.pattern !== undefined){
          if(typeof data.pattern !== "string"){
            return false;
          }
        }
        if(data.min !== undefined){
          let data11 = data.min;
          if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
            return false;
          }
          if((typeof data11 == "number") && (isFinite(data11))){
            if(data11 > 9007199254740991 || isNaN(data11)){
              return false;
            }
            else {
              if(data11 < 0 || isNaN(data11)){
                return false;
              }
            }
          }
        }
        if(data.max !== undefined){
          let data12 = data.max;
          if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
            return false;
          }
          if((typeof data12 == "number") && (isFinite(data12))){
            if(data12 > 9007199254740991 || isNaN(data12)){
              return false;
            }
            else {
              if(data12 < 0 || isNaN(data12)){
                return false;
              }
            }
          }
        }
      }
      else {
        return false;
      }
    }
  }
  return true;
}
function validate178(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((data.of === undefined)){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((((key0 === "of") || (key0 === "where")) || (key0 === "min")) || (key0 === "max"))){
          return false;
        }
      }
      if(data.of !== undefined){
        let data0 = data.of;
        if(!(((((((((((((((((((data0 === "plan") || (data0 === "priority")) || (data0 === "goal")) || (data0 === "measure")) || (data0 === "milestone")) || (data0 === "action")) || (data0 === "contribution")) || (data0 === "value")) || (data0 === "staff")) || (data0 === "evidence")) || (data0 === "obstacle")) || (data0 === "tension")) || (data0 === "involvement")) || (data0 === "perspective")) || (data0 === "communication")) || (data0 === "monitoring")) || (data0 === "review")) || (data0 === "layer")) || (data0 === "notDoing"))){
          return false;
        }
      }
      if(data.where !== undefined){
        let data1 = data.where;
        if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
          for(const key1 in data1){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data1){
            if(pattern0.test(key2)){
              if(!validate173(data1[key2])){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.min !== undefined){
        let data3 = data.min;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
          return false;
        }
        if((typeof data3 == "number") && (isFinite(data3))){
          if(data3 > 9007199254740991 || isNaN(data3)){
            return false;
          }
          else {
            if(data3 < 0 || isNaN(data3)){
              return false;
            }
          }
        }
      }
      if(data.max !== undefined){
        let data4 = data.max;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
          return false;
        }
        if((typeof data4 == "number") && (isFinite(data4))){
          if(data4 > 9007199254740991 || isNaN(data4)){
            return false;
          }
          else {
            if(data4 < 0 || isNaN(data4)){
              return false;
            }
          }
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate177(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate178(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate178(data)){
      return false;
    }
  }
  return true;
}
function validate172(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(((data.on === undefined)) || ((data.message === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema58.properties, key0))){
          return false;
        }
      }
      if(data.on !== undefined){
        let data0 = data.on;
        if(!(((((((((((((((((((data0 === "plan") || (data0 === "priority")) || (data0 === "goal")) || (data0 === "measure")) || (data0 === "milestone")) || (data0 === "action")) || (data0 === "contribution")) || (data0 === "value")) || (data0 === "staff")) || (data0 === "evidence")) || (data0 === "obstacle")) || (data0 === "tension")) || (data0 === "involvement")) || (data0 === "perspective")) || (data0 === "communication")) || (data0 === "monitoring")) || (data0 === "review")) || (data0 === "layer")) || (data0 === "notDoing"))){
          return false;
        }
      }
      if(data.levels !== undefined){
        let data1 = data.levels;
        if(!(typeof data1 == "string")){
          if(Array.isArray(data1)){
            const len0 = data1.length;
            for(let i0=0; i0<len0; i0++){
              if(typeof data1[i0] !== "string"){
                return false;
              }
            }
          }
          else {
            return false;
          }
        }
      }
      if(data.where !== undefined){
        let data3 = data.where;
        if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
          for(const key1 in data3){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data3){
            if(pattern0.test(key2)){
              if(!validate173(data3[key2])){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.require !== undefined){
        let data5 = data.require;
        if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
          for(const key3 in data5){
            if(!(pattern0.test(key3))){
              return false;
            }
          }
          for(const key4 in data5){
            if(pattern0.test(key4)){
              if(!validate173(data5[key4])){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.forbid !== undefined){
        let data7 = data.forbid;
        if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
          for(const key5 in data7){
            if(!(pattern0.test(key5))){
              return false;
            }
          }
          for(const key6 in data7){
            if(pattern0.test(key6)){
              if(!validate173(data7[key6])){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.count !== undefined){
        if(!validate177(data.count)){
          return false;
        }
      }
      if(data.pattern !== undefined){
        let data10 = data.pattern;
        if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
          for(const key7 in data10){
            if(!(pattern0.test(key7))){
              return false;
            }
          }
          for(const key8 in data10){
            if(pattern0.test(key8)){
              if(typeof data10[key8] !== "string"){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.message !== undefined){
        if(typeof data.message !== "string"){
          return false;
        }
      }
      if(data.many !== undefined){
        if(typeof data.many !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.try !== undefined){
        if(typeof data.try !== "string"){
          return false;
        }
      }
      if(data.description !== undefined){
        if(typeof data.description !== "string"){
          return false;
        }
      }
      if(data.severity !== undefined){
        let data17 = data.severity;
        if(!(((data17 === "error") || (data17 === "warning")) || (data17 === "info"))){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate185(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "term") || (key0 === "start")) || (key0 === "end"))){
        return false;
      }
    }
    if(data.term !== undefined){
      if(typeof data.term !== "string"){
        return false;
      }
    }
    if(data.start !== undefined){
      if(typeof data.start !== "string"){
        return false;
      }
    }
    if(data.end !== undefined){
      if(typeof data.end !== "string"){
        return false;
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate184(data: any): boolean {
  if(Array.isArray(data)){
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!validate185(data[i0])){
          return false;
        }
      }
    }
  }
  else {
    if(!validate185(data)){
      return false;
    }
  }
  return true;
}
function validate163(data: any): boolean {
  /*# sourceURL="https://plan-lint.dev/schema/v1/config.schema.json" */;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(func0.call(schema54.properties, key0))){
        return false;
      }
    }
    if(data.$schema !== undefined){
      if(typeof data.$schema !== "string"){
        return false;
      }
    }
    if(data.extends !== undefined){
      let data1 = data.extends;
      if(!(typeof data1 == "string")){
        if(Array.isArray(data1)){
          const len0 = data1.length;
          for(let i0=0; i0<len0; i0++){
            if(typeof data1[i0] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.plugins !== undefined){
      let data3 = data.plugins;
      if(!(typeof data3 == "string")){
        if(Array.isArray(data3)){
          const len1 = data3.length;
          for(let i1=0; i1<len1; i1++){
            if(typeof data3[i1] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.preset !== undefined){
      if(typeof data.preset !== "string"){
        return false;
      }
    }
    if(data.rules !== undefined){
      let data6 = data.rules;
      if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
        for(const key1 in data6){
          if(!(pattern0.test(key1))){
            return false;
          }
        }
        for(const key2 in data6){
          if(pattern0.test(key2)){
            if(!validate164(data6[key2])){
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
    if(data.overrides !== undefined){
      if(!validate166(data.overrides)){
        return false;
      }
    }
    if(data.checks !== undefined){
      let data9 = data.checks;
      if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
        for(const key3 in data9){
          if(!(pattern0.test(key3))){
            return false;
          }
        }
        for(const key4 in data9){
          if(pattern0.test(key4)){
            if(!validate172(data9[key4])){
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
    if(data.roles !== undefined){
      let data11 = data.roles;
      if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
        for(const key5 in data11){
          if(!(pattern0.test(key5))){
            return false;
          }
        }
        for(const key6 in data11){
          if(pattern0.test(key6)){
            let data12 = data11[key6];
            if(!(typeof data12 == "string")){
              if(Array.isArray(data12)){
                const len2 = data12.length;
                for(let i2=0; i2<len2; i2++){
                  if(typeof data12[i2] !== "string"){
                    return false;
                  }
                }
              }
              else {
                return false;
              }
            }
          }
        }
      }
      else {
        return false;
      }
    }
    if(data.lock !== undefined){
      let data14 = data.lock;
      if(!(typeof data14 == "string")){
        if(Array.isArray(data14)){
          const len3 = data14.length;
          for(let i3=0; i3<len3; i3++){
            if(typeof data14[i3] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.ignore !== undefined){
      let data16 = data.ignore;
      if(!(typeof data16 == "string")){
        if(Array.isArray(data16)){
          const len4 = data16.length;
          for(let i4=0; i4<len4; i4++){
            if(typeof data16[i4] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
    if(data.calendar !== undefined){
      if(!validate184(data.calendar)){
        return false;
      }
    }
    if(data.asOf !== undefined){
      if(typeof data.asOf !== "string"){
        return false;
      }
    }
    if(data.dateOrder !== undefined){
      let data20 = data.dateOrder;
      if(!((data20 === "dmy") || (data20 === "mdy"))){
        return false;
      }
    }
    if(data.levels !== undefined){
      let data21 = data.levels;
      if(Array.isArray(data21)){
        const len5 = data21.length;
        for(let i5=0; i5<len5; i5++){
          let data22 = data21[i5];
          if(!(typeof data22 == "string")){
            if(Array.isArray(data22)){
              const len6 = data22.length;
              for(let i6=0; i6<len6; i6++){
                if(typeof data22[i6] !== "string"){
                  return false;
                }
              }
            }
            else {
              return false;
            }
          }
        }
      }
      else {
        return false;
      }
    }
    if(data.baseline !== undefined){
      if(typeof data.baseline !== "string"){
        return false;
      }
    }
    if(data.failOn !== undefined){
      let data25 = data.failOn;
      if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "never"))){
        return false;
      }
    }
    if(data.maxWarnings !== undefined){
      let data26 = data.maxWarnings;
      if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
        return false;
      }
      if((typeof data26 == "number") && (isFinite(data26))){
        if(data26 > 9007199254740991 || isNaN(data26)){
          return false;
        }
        else {
          if(data26 < 0 || isNaN(data26)){
            return false;
          }
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
export const isReport: (value: unknown) => boolean = validate189;
function validate191(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(((data.kind === undefined)) || ((data.says === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((key0 === "kind") || (key0 === "source")) || (key0 === "says"))){
          return false;
        }
      }
      if(data.kind !== undefined){
        let data0 = data.kind;
        if(!(((((data0 === "source") || (data0 === "research")) || (data0 === "guidance")) || (data0 === "logic")) || (data0 === "house"))){
          return false;
        }
      }
      if(data.source !== undefined){
        let data1 = data.source;
        if(!(((((data1 === "collective-goals") || (data1 === "vertical-alignment")) || (data1 === "improvement-journey")) || (data1 === "three-questions")) || (data1 === "anatomy"))){
          return false;
        }
      }
      if(data.says !== undefined){
        if(typeof data.says !== "string"){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate193(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.says === undefined)) || ((data.why === undefined))) || ((data.try === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((((key0 === "says") || (key0 === "many")) || (key0 === "why")) || (key0 === "try"))){
          return false;
        }
      }
      if(data.says !== undefined){
        if(typeof data.says !== "string"){
          return false;
        }
      }
      if(data.many !== undefined){
        if(typeof data.many !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.try !== undefined){
        if(typeof data.try !== "string"){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate190(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((((((((data.id === undefined)) || ((data.description === undefined))) || ((data.severity === undefined))) || ((data.confidence === undefined))) || ((data.concern === undefined))) || ((data.pitfalls === undefined))) || ((data.basis === undefined))) || ((data.since === undefined))) || ((data.messages === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema65.properties, key0))){
          return false;
        }
      }
      if(data.id !== undefined){
        if(typeof data.id !== "string"){
          return false;
        }
      }
      if(data.description !== undefined){
        if(typeof data.description !== "string"){
          return false;
        }
      }
      if(data.severity !== undefined){
        let data2 = data.severity;
        if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "info"))){
          return false;
        }
      }
      if(data.confidence !== undefined){
        let data3 = data.confidence;
        if(!(((data3 === "certain") || (data3 === "likely")) || (data3 === "judgement"))){
          return false;
        }
      }
      if(data.concern !== undefined){
        let data4 = data.concern;
        if(!(((((((data4 === "unreadable") || (data4 === "contradiction")) || (data4 === "overload")) || (data4 === "alignment")) || (data4 === "ownership")) || (data4 === "voice")) || (data4 === "rest"))){
          return false;
        }
      }
      if(data.pitfalls !== undefined){
        let data5 = data.pitfalls;
        if(Array.isArray(data5)){
          const len0 = data5.length;
          for(let i0=0; i0<len0; i0++){
            let data6 = data5[i0];
            if(!((((data6 === "overloaded") || (data6 === "rigid")) || (data6 === "avoidant")) || (data6 === "disconnected"))){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.basis !== undefined){
        let data7 = data.basis;
        if(Array.isArray(data7)){
          const len1 = data7.length;
          for(let i1=0; i1<len1; i1++){
            if(!validate191(data7[i1])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.since !== undefined){
        if(typeof data.since !== "string"){
          return false;
        }
      }
      if(data.messages !== undefined){
        let data10 = data.messages;
        if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
          for(const key1 in data10){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data10){
            if(pattern0.test(key2)){
              if(!validate193(data10[key2])){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate198(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((((((((data.file === undefined)) || ((data.line === undefined))) || ((data.column === undefined))) || ((data.offset === undefined))) || ((data.endLine === undefined))) || ((data.endColumn === undefined))) || ((data.endOffset === undefined))) || ((data.pointer === undefined))) || ((data.path === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema70.properties, key0))){
          return false;
        }
      }
      if(data.file !== undefined){
        if(typeof data.file !== "string"){
          return false;
        }
      }
      if(data.line !== undefined){
        let data1 = data.line;
        if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
          return false;
        }
        if((typeof data1 == "number") && (isFinite(data1))){
          if(data1 > 9007199254740991 || isNaN(data1)){
            return false;
          }
          else {
            if(data1 < 1 || isNaN(data1)){
              return false;
            }
          }
        }
      }
      if(data.column !== undefined){
        let data2 = data.column;
        if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
          return false;
        }
        if((typeof data2 == "number") && (isFinite(data2))){
          if(data2 > 9007199254740991 || isNaN(data2)){
            return false;
          }
          else {
            if(data2 < 1 || isNaN(data2)){
              return false;
            }
          }
        }
      }
      if(data.offset !== undefined){
        let data3 = data.offset;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
          return false;
        }
        if((typeof data3 == "number") && (isFinite(data3))){
          if(data3 > 9007199254740991 || isNaN(data3)){
            return false;
          }
          else {
            if(data3 < 0 || isNaN(data3)){
              return false;
            }
          }
        }
      }
      if(data.endLine !== undefined){
        let data4 = data.endLine;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
          return false;
        }
        if((typeof data4 == "number") && (isFinite(data4))){
          if(data4 > 9007199254740991 || isNaN(data4)){
            return false;
          }
          else {
            if(data4 < 1 || isNaN(data4)){
              return false;
            }
          }
        }
      }
      if(data.endColumn !== undefined){
        let data5 = data.endColumn;
        if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
          return false;
        }
        if((typeof data5 == "number") && (isFinite(data5))){
          if(data5 > 9007199254740991 || isNaN(data5)){
            return false;
          }
          else {
            if(data5 < 1 || isNaN(data5)){
              return false;
            }
          }
        }
      }
      if(data.endOffset !== undefined){
        let data6 = data.endOffset;
        if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
          return false;
        }
        if((typeof data6 == "number") && (isFinite(data6))){
          if(data6 > 9007199254740991 || isNaN(data6)){
            return false;
          }
          else {
            if(data6 < 0 || isNaN(data6)){
              return false;
            }
          }
        }
      }
      if(data.pointer !== undefined){
        if(typeof data.pointer !== "string"){
          return false;
        }
      }
      if(data.entity !== undefined){
        if(typeof data.entity !== "string"){
          return false;
        }
      }
      if(data.path !== undefined){
        let data9 = data.path;
        if(Array.isArray(data9)){
          const len0 = data9.length;
          for(let i0=0; i0<len0; i0++){
            if(typeof data9[i0] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.quote !== undefined){
        if(typeof data.quote !== "string"){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate200(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((data.at === undefined)){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((key0 === "at") || (key0 === "note"))){
          return false;
        }
      }
      if(data.at !== undefined){
        if(!validate198(data.at)){
          return false;
        }
      }
      if(data.note !== undefined){
        if(typeof data.note !== "string"){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate204(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.start === undefined)) || ((data.end === undefined))) || ((data.text === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((((key0 === "start") || (key0 === "end")) || (key0 === "text")) || (key0 === "order"))){
          return false;
        }
      }
      if(data.start !== undefined){
        let data0 = data.start;
        if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
          return false;
        }
        if((typeof data0 == "number") && (isFinite(data0))){
          if(data0 > 9007199254740991 || isNaN(data0)){
            return false;
          }
          else {
            if(data0 < 0 || isNaN(data0)){
              return false;
            }
          }
        }
      }
      if(data.end !== undefined){
        let data1 = data.end;
        if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
          return false;
        }
        if((typeof data1 == "number") && (isFinite(data1))){
          if(data1 > 9007199254740991 || isNaN(data1)){
            return false;
          }
          else {
            if(data1 < 0 || isNaN(data1)){
              return false;
            }
          }
        }
      }
      if(data.text !== undefined){
        if(typeof data.text !== "string"){
          return false;
        }
      }
      if(data.order !== undefined){
        let data3 = data.order;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
          return false;
        }
        if((typeof data3 == "number") && (isFinite(data3))){
          if(data3 > 9007199254740991 || isNaN(data3)){
            return false;
          }
          else {
            if(data3 < 0 || isNaN(data3)){
              return false;
            }
          }
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate203(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.kind === undefined)) || ((data.label === undefined))) || ((data.edits === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((key0 === "kind") || (key0 === "label")) || (key0 === "edits"))){
          return false;
        }
      }
      if(data.kind !== undefined){
        let data0 = data.kind;
        if(!(((data0 === "safe") || (data0 === "review")) || (data0 === "placeholder"))){
          return false;
        }
      }
      if(data.label !== undefined){
        if(typeof data.label !== "string"){
          return false;
        }
      }
      if(data.edits !== undefined){
        let data2 = data.edits;
        if(Array.isArray(data2)){
          const len0 = data2.length;
          for(let i0=0; i0<len0; i0++){
            if(!validate204(data2[i0])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate207(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((data.reason === undefined)){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((key0 === "reason") || (key0 === "by")) || (key0 === "until"))){
          return false;
        }
      }
      if(data.reason !== undefined){
        if(typeof data.reason !== "string"){
          return false;
        }
      }
      if(data.by !== undefined){
        if(typeof data.by !== "string"){
          return false;
        }
      }
      if(data.until !== undefined){
        if(typeof data.until !== "string"){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate197(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(((((((((((((data.rule === undefined)) || ((data.message === undefined))) || ((data.args === undefined))) || ((data.severity === undefined))) || ((data.confidence === undefined))) || ((data.says === undefined))) || ((data.why === undefined))) || ((data.try === undefined))) || ((data.at === undefined))) || ((data.count === undefined))) || ((data.related === undefined))) || ((data.fingerprint === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema69.properties, key0))){
          return false;
        }
      }
      if(data.rule !== undefined){
        if(typeof data.rule !== "string"){
          return false;
        }
      }
      if(data.message !== undefined){
        if(typeof data.message !== "string"){
          return false;
        }
      }
      if(data.args !== undefined){
        let data2 = data.args;
        if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
          for(const key1 in data2){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data2){
            if(pattern0.test(key2)){
              let data3 = data2[key2];
              if(!(typeof data3 == "string")){
                if(!(typeof data3 == "number" && isFinite(data3))){
                  if(Array.isArray(data3)){
                    const len0 = data3.length;
                    for(let i0=0; i0<len0; i0++){
                      if(typeof data3[i0] !== "string"){
                        return false;
                      }
                    }
                  }
                  else {
                    return false;
                  }
                }
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.severity !== undefined){
        let data5 = data.severity;
        if(!(((data5 === "error") || (data5 === "warning")) || (data5 === "info"))){
          return false;
        }
      }
      if(data.confidence !== undefined){
        let data6 = data.confidence;
        if(!(((data6 === "certain") || (data6 === "likely")) || (data6 === "judgement"))){
          return false;
        }
      }
      if(data.says !== undefined){
        if(typeof data.says !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.try !== undefined){
        if(typeof data.try !== "string"){
          return false;
        }
      }
      if(data.at !== undefined){
        if(!validate198(data.at)){
          return false;
        }
      }
      if(data.count !== undefined){
        let data11 = data.count;
        if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
          return false;
        }
        if((typeof data11 == "number") && (isFinite(data11))){
          if(data11 > 9007199254740991 || isNaN(data11)){
            return false;
          }
          else {
            if(data11 < 1 || isNaN(data11)){
              return false;
            }
          }
        }
      }
      if(data.related !== undefined){
        let data12 = data.related;
        if(Array.isArray(data12)){
          const len1 = data12.length;
          for(let i1=0; i1<len1; i1++){
            if(!validate200(data12[i1])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.fix !== undefined){
        if(!validate203(data.fix)){
          return false;
        }
      }
      if(data.covers !== undefined){
        let data15 = data.covers;
        if(Array.isArray(data15)){
          const len2 = data15.length;
          for(let i2=0; i2<len2; i2++){
            if(typeof data15[i2] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.fingerprint !== undefined){
        if(typeof data.fingerprint !== "string"){
          return false;
        }
      }
      if(data.waived !== undefined){
        if(!validate207(data.waived)){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate212(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.rule === undefined)) || ((data.why === undefined))) || ((data.at === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((key0 === "rule") || (key0 === "why")) || (key0 === "at"))){
          return false;
        }
      }
      if(data.rule !== undefined){
        if(typeof data.rule !== "string"){
          return false;
        }
      }
      if(data.why !== undefined){
        if(typeof data.why !== "string"){
          return false;
        }
      }
      if(data.at !== undefined){
        if(!validate198(data.at)){
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate196(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((((((data.file === undefined)) || ((data.findings === undefined))) || ((data.waived === undefined))) || ((data.passed === undefined))) || ((data.idle === undefined))) || ((data.notRun === undefined))) || ((data.unclear === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(func0.call(schema68.properties, key0))){
          return false;
        }
      }
      if(data.file !== undefined){
        if(typeof data.file !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        let data1 = data.kind;
        if(!((data1 === "plan") || (data1 === "reflection"))){
          return false;
        }
      }
      if(data.title !== undefined){
        if(typeof data.title !== "string"){
          return false;
        }
      }
      if(data.findings !== undefined){
        let data3 = data.findings;
        if(Array.isArray(data3)){
          const len0 = data3.length;
          for(let i0=0; i0<len0; i0++){
            if(!validate197(data3[i0])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.waived !== undefined){
        let data5 = data.waived;
        if(Array.isArray(data5)){
          const len1 = data5.length;
          for(let i1=0; i1<len1; i1++){
            if(!validate197(data5[i1])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.known !== undefined){
        let data7 = data.known;
        if(Array.isArray(data7)){
          const len2 = data7.length;
          for(let i2=0; i2<len2; i2++){
            if(!validate197(data7[i2])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.passed !== undefined){
        let data9 = data.passed;
        if(Array.isArray(data9)){
          const len3 = data9.length;
          for(let i3=0; i3<len3; i3++){
            if(typeof data9[i3] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.idle !== undefined){
        let data11 = data.idle;
        if(Array.isArray(data11)){
          const len4 = data11.length;
          for(let i4=0; i4<len4; i4++){
            if(typeof data11[i4] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.notRun !== undefined){
        let data13 = data.notRun;
        if(Array.isArray(data13)){
          const len5 = data13.length;
          for(let i5=0; i5<len5; i5++){
            if(typeof data13[i5] !== "string"){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.unclear !== undefined){
        let data15 = data.unclear;
        if(Array.isArray(data15)){
          const len6 = data15.length;
          for(let i6=0; i6<len6; i6++){
            if(!validate212(data15[i6])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate189(data: any): boolean {
  /*# sourceURL="https://plan-lint.dev/schema/v1/report.schema.json" */;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((((((data.$schema === undefined)) || ((data.kind === undefined))) || ((data.version === undefined))) || ((data.tool === undefined))) || ((data.counts === undefined))) || ((data.rules === undefined))) || ((data.files === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((((((((key0 === "$schema") || (key0 === "kind")) || (key0 === "version")) || (key0 === "tool")) || (key0 === "asOf")) || (key0 === "counts")) || (key0 === "rules")) || (key0 === "files"))){
          return false;
        }
      }
      if(data.$schema !== undefined){
        if(typeof data.$schema !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        if("report" !== data.kind){
          return false;
        }
      }
      if(data.version !== undefined){
        if(1 !== data.version){
          return false;
        }
      }
      if(data.tool !== undefined){
        let data3 = data.tool;
        if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
          if(((data3.name === undefined)) || ((data3.version === undefined))){
            return false;
          }
          else {
            for(const key1 in data3){
              if(!((key1 === "name") || (key1 === "version"))){
                return false;
              }
            }
            if(data3.name !== undefined){
              if(typeof data3.name !== "string"){
                return false;
              }
            }
            if(data3.version !== undefined){
              if(typeof data3.version !== "string"){
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.asOf !== undefined){
        if(typeof data.asOf !== "string"){
          return false;
        }
      }
      if(data.counts !== undefined){
        let data7 = data.counts;
        if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
          if((((((data7.errors === undefined)) || ((data7.warnings === undefined))) || ((data7.infos === undefined))) || ((data7.waived === undefined))) || ((data7.crashes === undefined))){
            return false;
          }
          else {
            for(const key2 in data7){
              if(!((((((key2 === "errors") || (key2 === "warnings")) || (key2 === "infos")) || (key2 === "waived")) || (key2 === "crashes")) || (key2 === "known"))){
                return false;
              }
            }
            if(data7.errors !== undefined){
              let data8 = data7.errors;
              if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
                return false;
              }
              if((typeof data8 == "number") && (isFinite(data8))){
                if(data8 > 9007199254740991 || isNaN(data8)){
                  return false;
                }
                else {
                  if(data8 < 0 || isNaN(data8)){
                    return false;
                  }
                }
              }
            }
            if(data7.warnings !== undefined){
              let data9 = data7.warnings;
              if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
                return false;
              }
              if((typeof data9 == "number") && (isFinite(data9))){
                if(data9 > 9007199254740991 || isNaN(data9)){
                  return false;
                }
                else {
                  if(data9 < 0 || isNaN(data9)){
                    return false;
                  }
                }
              }
            }
            if(data7.infos !== undefined){
              let data10 = data7.infos;
              if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
                return false;
              }
              if((typeof data10 == "number") && (isFinite(data10))){
                if(data10 > 9007199254740991 || isNaN(data10)){
                  return false;
                }
                else {
                  if(data10 < 0 || isNaN(data10)){
                    return false;
                  }
                }
              }
            }
            if(data7.waived !== undefined){
              let data11 = data7.waived;
              if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
                return false;
              }
              if((typeof data11 == "number") && (isFinite(data11))){
                if(data11 > 9007199254740991 || isNaN(data11)){
                  return false;
                }
                else {
                  if(data11 < 0 || isNaN(data11)){
                    return false;
                  }
                }
              }
            }
            if(data7.crashes !== undefined){
              let data12 = data7.crashes;
              if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
                return false;
              }
              if((typeof data12 == "number") && (isFinite(data12))){
                if(data12 > 9007199254740991 || isNaN(data12)){
                  return false;
                }
                else {
                  if(data12 < 0 || isNaN(data12)){
                    return false;
                  }
                }
              }
            }
            if(data7.known !== undefined){
              let data13 = data7.known;
              if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
                return false;
              }
              if((typeof data13 == "number") && (isFinite(data13))){
                if(data13 > 9007199254740991 || isNaN(data13)){
                  return false;
                }
                else {
                  if(data13 < 0 || isNaN(data13)){
                    return false;
                  }
                }
              }
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.rules !== undefined){
        let data14 = data.rules;
        if(Array.isArray(data14)){
          const len0 = data14.length;
          for(let i0=0; i0<len0; i0++){
            if(!validate190(data14[i0])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
      if(data.files !== undefined){
        let data16 = data.files;
        if(Array.isArray(data16)){
          const len1 = data16.length;
          for(let i1=0; i1<len1; i1++){
            if(!validate196(data16[i1])){
              return false;
            }
          }
        }
        else {
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
export const isBaseline: (value: unknown) => boolean = validate216;
function validate217(data: any): boolean {
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.rule === undefined)) || ((data.fingerprint === undefined))) || ((data.count === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!(((key0 === "rule") || (key0 === "fingerprint")) || (key0 === "count"))){
          return false;
        }
      }
      if(data.rule !== undefined){
        if(typeof data.rule !== "string"){
          return false;
        }
      }
      if(data.fingerprint !== undefined){
        if(typeof data.fingerprint !== "string"){
          return false;
        }
      }
      if(data.count !== undefined){
        let data2 = data.count;
        if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
          return false;
        }
        if((typeof data2 == "number") && (isFinite(data2))){
          if(data2 > 9007199254740991 || isNaN(data2)){
            return false;
          }
          else {
            if(data2 < 1 || isNaN(data2)){
              return false;
            }
          }
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
function validate216(data: any): boolean {
  /*# sourceURL="https://plan-lint.dev/schema/v1/baseline.schema.json" */;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((((data.kind === undefined)) || ((data.version === undefined))) || ((data.files === undefined))){
      return false;
    }
    else {
      for(const key0 in data){
        if(!((((key0 === "$schema") || (key0 === "kind")) || (key0 === "version")) || (key0 === "files"))){
          return false;
        }
      }
      if(data.$schema !== undefined){
        if(typeof data.$schema !== "string"){
          return false;
        }
      }
      if(data.kind !== undefined){
        if("baseline" !== data.kind){
          return false;
        }
      }
      if(data.version !== undefined){
        if(1 !== data.version){
          return false;
        }
      }
      if(data.files !== undefined){
        let data3 = data.files;
        if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
          for(const key1 in data3){
            if(!(pattern0.test(key1))){
              return false;
            }
          }
          for(const key2 in data3){
            if(pattern0.test(key2)){
              let data4 = data3[key2];
              if(Array.isArray(data4)){
                const len0 = data4.length;
                for(let i0=0; i0<len0; i0++){
                  if(!validate217(data4[i0])){
                    return false;
                  }
                }
              }
              else {
                return false;
              }
            }
          }
        }
        else {
          return false;
        }
      }
    }
  }
  else {
    return false;
  }
  return true;
}
